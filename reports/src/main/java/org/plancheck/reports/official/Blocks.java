package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.reports.official.Block.Annex;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Chart;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.official.Block.Heading;
import org.plancheck.reports.official.Block.Paragraph;
import org.plancheck.reports.official.Block.Point;
import org.plancheck.reports.official.Block.Steps;
import org.plancheck.reports.official.Block.Table;
import org.plancheck.reports.official.Block.Warning;

/** Blocks in the making. What has nothing to say leaves no trace. */
final class Blocks {
    private final List<Block> blocks = new ArrayList<>();

    Blocks heading(int level, String text) {
        return add(new Heading(level, text));
    }

    Blocks paragraph(String text) {
        return add(new Paragraph(text));
    }

    Blocks point(String name, String text) {
        return text.isBlank() ? this : add(new Point(name, text));
    }

    Blocks warnIf(boolean warned, String text) {
        return warned ? add(new Warning(text)) : this;
    }

    Blocks steps(List<String> lines) {
        return lines.isEmpty() ? this : add(new Steps(List.copyOf(lines)));
    }

    Blocks annex(String title) {
        return add(new Annex(title));
    }

    Blocks table(String caption, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty() ? this : add(new Table(caption, columns, List.copyOf(rows)));
    }

    /** Nothing where there is nothing to draw, as in a year in which nothing is due. */
    Blocks chart(Chart chart) {
        return chart.categories().isEmpty() || chart.series().isEmpty() ? this : add(chart);
    }

    Blocks add(Block block) {
        blocks.add(block);
        return this;
    }

    Blocks addAll(List<Block> more) {
        blocks.addAll(more);
        return this;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    List<Block> list() {
        return List.copyOf(blocks);
    }
}
