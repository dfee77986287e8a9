package org.plancheck.reports.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** How wide the text of a document is. */
final class PageWidth {
    /** 156 mm, in twentieths of a point. */
    private static final long STANDARD = 8844;

    private PageWidth() {}

    /** Twentieths of a point between the margins of the last section; the standard's where a template does not say. */
    static long of(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().getSectPr();
        if (section == null || section.getPgSz() == null || section.getPgMar() == null) {
            return STANDARD;
        }
        long width = twips(section.getPgSz().getW())
                - twips(section.getPgMar().getLeft())
                - twips(section.getPgMar().getRight());
        return width > STANDARD / 4 ? width : STANDARD;
    }

    /** Lengths with a unit (1in) are allowed, but no program writes them. */
    private static long twips(Object length) {
        return length instanceof BigInteger number ? number.longValue() : 0;
    }
}
