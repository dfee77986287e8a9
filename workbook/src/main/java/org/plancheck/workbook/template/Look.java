package org.plancheck.workbook.template;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.plancheck.workbook.layout.Layout;

/** How a cell looks: one entry a purpose, so that a purpose looks the same on every sheet. */
enum Look {
    TITLE(Ink.NAVY, Paper.NONE, 18, true, HorizontalAlignment.CENTER, Frame.NONE),
    SUBTITLE(Ink.GREY, Paper.NONE, 10, false, HorizontalAlignment.CENTER, Frame.NONE),
    LABEL(Ink.GREY, Paper.NONE, 10, false, HorizontalAlignment.RIGHT, Frame.NONE),
    IDENTITY(Ink.BLACK, Paper.NONE, 10, true, HorizontalAlignment.LEFT, Frame.UNDERLINE),
    SUMMARY(Ink.NAVY, Paper.NONE, 10, true, HorizontalAlignment.LEFT, Frame.NONE),
    LEGEND(Ink.GREY, Paper.NONE, 9, false, HorizontalAlignment.RIGHT, Frame.NONE),
    HEADER(Ink.WHITE, Paper.NAVY, 10, true, HorizontalAlignment.CENTER, Frame.GRID),
    BAND(Ink.NAVY, Paper.BLUE, 10, true, HorizontalAlignment.LEFT, Frame.GRID),
    TEXT(Ink.BLACK, Paper.NONE, 10, false, HorizontalAlignment.LEFT, Frame.GRID),
    CENTER(Ink.BLACK, Paper.NONE, 10, false, HorizontalAlignment.CENTER, Frame.GRID),
    STRONG(Ink.BLACK, Paper.NONE, 10, true, HorizontalAlignment.LEFT, Frame.GRID),
    PAST(Ink.GREY, Paper.NONE, 10, false, HorizontalAlignment.CENTER, Frame.GRID),
    CLOSED(Ink.GREY, Paper.GREY, 10, false, HorizontalAlignment.CENTER, Frame.GRID),
    CHECK(Ink.GREY, Paper.NONE, 9, false, HorizontalAlignment.LEFT, Frame.GRID),
    INPUT_NUMBER(Ink.BLACK, Paper.INPUT, 10, false, HorizontalAlignment.CENTER, Frame.GRID),
    INPUT_CHOICE(Ink.BLACK, Paper.INPUT, 10, false, HorizontalAlignment.CENTER, Frame.GRID),
    INPUT_TEXT(Ink.BLACK, Paper.INPUT, 10, false, HorizontalAlignment.LEFT, Frame.GRID),
    INPUT_LINE(Ink.BLACK, Paper.INPUT, 10, false, HorizontalAlignment.CENTER, Frame.UNDERLINE),
    /** Shows the colour of cells to fill in and is none. */
    INPUT_SIGN(Ink.BLACK, Paper.INPUT, 10, false, HorizontalAlignment.CENTER, Frame.GRID),
    CHAPTER(Ink.NAVY, Paper.NONE, 12, true, HorizontalAlignment.LEFT, Frame.NONE),
    PLAIN(Ink.BLACK, Paper.NONE, 10, false, HorizontalAlignment.LEFT, Frame.NONE);

    /** Colours of writing, as RGB. */
    enum Ink {
        BLACK("222222"),
        GREY("595959"),
        NAVY("1F3864"),
        WHITE("FFFFFF");

        final String rgb;

        Ink(String rgb) {
            this.rgb = rgb;
        }
    }

    /** Colours of cells, as RGB; empty for none. */
    enum Paper {
        NONE(""),
        NAVY("1F3864"),
        BLUE("DCE6F2"),
        GREY("EDEDED"),
        INPUT(Layout.INPUT_PAPER);

        final String rgb;

        Paper(String rgb) {
            this.rgb = rgb;
        }
    }

    /** Lines around a cell. */
    enum Frame {
        NONE,
        GRID,
        UNDERLINE
    }

    final Ink ink;
    final Paper paper;
    final int points;
    final boolean bold;
    final HorizontalAlignment align;
    final Frame frame;

    Look(Ink ink, Paper paper, int points, boolean bold, HorizontalAlignment align, Frame frame) {
        this.ink = ink;
        this.paper = paper;
        this.points = points;
        this.bold = bold;
        this.align = align;
        this.frame = frame;
    }

    /** Only cells on the paper for filling in are open to the unit. */
    boolean isOpen() {
        return paper == Paper.INPUT && this != INPUT_SIGN;
    }
}
