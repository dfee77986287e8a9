package org.plancheck.reports.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document.Entry;
import org.plancheck.reports.document.Templates;
import org.plancheck.reports.words.Words;

/**
 * What the page shows, ready to be set: all texts in one language and on one line, nothing computed in the template,
 * nothing escaped yet (the template does that, by context).
 */
public record HtmlPage(
        Lang lang,
        String title,
        String kind,
        @Nullable String unit,
        int year,
        String asOf,
        boolean illustrative,
        List<String> plans,
        List<Tile> tiles,
        Stack stack,
        List<Group> areas,
        List<Group> units,
        List<Card> worst,
        List<Card> further,
        int undecided,
        List<AreaTable> tables,
        List<FindingGroup> findings,
        @Nullable String since,
        List<Entry> followedUp,
        List<Entry> verified,
        List<Entry> restated,
        List<Entry> refused,
        List<Entry> untargeted,
        List<Entry> deferred,
        List<File> inputs,
        String scheme,
        String engineVersion,
        String ruleSetVersion) {

    /** A number people look at first. */
    public record Tile(String label, int count, String light, String note) {}

    /** A stacked bar of lights with what it says in words. */
    public record Stack(int total, List<Segment> segments, String label) {}

    /** A part of a stacked bar; {@code x} and {@code width} are percent. */
    public record Segment(String light, String label, int count, String x, String width) {}

    /** An area or a unit with its share of verdicts. */
    public record Group(String name, Stack stack, int red, int yellow, int grey, int green, int other) {}

    /** One item that is short or late. */
    public record Card(
            Filter filter,
            String anchor,
            String title,
            String area,
            String reporter,
            String citation,
            String verdict,
            String value,
            String target,
            String gap,
            @Nullable String path,
            @Nullable Bar bar,
            String remedy,
            boolean aspirational) {}

    /**
     * What filters ask of a piece of the page.
     *
     * @param lights lights of all its years, separated by spaces
     * @param current lights of the assessed year; empty when it says nothing of that year
     * @param text what the search looks through, in lower case
     */
    public record Filter(String area, String reporter, String lights, String current, String text) {}

    /** The items of one area by years. */
    public record AreaTable(String code, String name, List<Integer> years, List<Row> rows) {}

    /** One item. */
    public record Row(
            Filter filter,
            String anchor,
            String title,
            String kind,
            String reporter,
            String citation,
            List<Cell> cells,
            List<Fact> facts,
            List<YearDetail> years,
            @Nullable Trend trend) {}

    /** One item in one year; without a verdict {@code light} is empty. */
    public record Cell(int year, boolean current, String light, String verdict) {}

    /** A name and what belongs to it. */
    public record Fact(String name, String value) {}

    /** Why a verdict is what it is. */
    public record YearDetail(
            int year,
            boolean current,
            String light,
            String verdict,
            @Nullable String replaced,
            List<String> steps,
            String rule,
            List<String> sources) {}

    /** Findings of one severity. */
    public record FindingGroup(String code, String light, String label, boolean open, List<FindingCard> findings) {}

    /** One finding. */
    public record FindingCard(
            Filter filter,
            boolean current,
            int year,
            String title,
            String message,
            String remedy,
            String area,
            String reporter,
            String responsible,
            String citation,
            String rule,
            String id,
            List<String> sources) {}

    /** A file that went in. */
    public record File(String file, String role, String status, boolean refused, String reporter, String sha256) {}

    /** A label of the page. */
    public String say(String code) {
        return Words.say(lang, code);
    }

    /** A label with a number in it. */
    public String count(String code, int count) {
        return Words.say(lang, code, Map.of("count", count));
    }

    /** {@code 2024年}. */
    public String yearShown(int shown) {
        return Words.say(lang, "word.year", Map.of("year", shown));
    }

    /** The style sheet, ours alone. */
    public String style() {
        return Templates.STYLE;
    }

    /** The script, ours alone. */
    public String script() {
        return Templates.SCRIPT;
    }

    /** What the page may do. */
    public String policy() {
        return Templates.POLICY;
    }

    /** Names of areas to filter by. */
    public List<String> areaNames() {
        return areas.stream().map(Group::name).toList();
    }

    /** Names of units to filter by. */
    public List<String> unitNames() {
        return units.stream().map(Group::name).toList();
    }
}
