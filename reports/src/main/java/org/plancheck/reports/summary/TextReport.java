package org.plancheck.reports.summary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.SincePrevious;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.judging.Verification;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.rectification.LedgerWords;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportFormat;
import org.plancheck.reports.document.TextTable;
import org.plancheck.reports.document.TextTable.Column;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** The summary for the terminal: at most {@value org.plancheck.reports.words.Lines#COLUMNS} columns wide, plain text unless colour is asked for. */
public final class TextReport implements ReportFormat {
    /** As many of the worst as fit on a screen beside the rest. */
    private static final int WORST = 10;

    private final Paint paint;

    /** Without colour: the same bytes everywhere. */
    public TextReport() {
        this(false);
    }

    /**
     * For a terminal.
     *
     * @param ansi whether to write ANSI colour codes
     */
    public TextReport(boolean ansi) {
        this.paint = new Paint(ansi);
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String fileName() {
        return "summary.txt";
    }

    @Override
    public byte[] render(Assessment assessment, Lang lang) {
        return text(assessment, lang).getBytes(StandardCharsets.UTF_8);
    }

    /** The summary as text; every line ends with a line feed. */
    public String text(Assessment assessment, Lang lang) {
        Facts facts = new Facts(assessment, lang);
        List<String> lines = new ArrayList<>();
        heading(facts, lines);
        counts(facts, lines);
        findings(facts, lines);
        worst(facts, lines);
        readings(facts, lines);
        followedUp(facts, lines);
        verified(facts, lines);
        refused(facts, lines);
        rest(facts, lines);
        lines.addAll(new SelfCheckText(facts, Lines.COLUMNS).lines());
        return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
    }

    /** The findings of the assessed year with one of the severities, in full, each after a blank line. */
    public static String findings(Assessment assessment, Lang lang, Set<Severity> wanted) {
        List<String> lines = new SelfCheckText(new Facts(assessment, lang), Lines.COLUMNS).findings(wanted);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private void heading(Facts facts, List<String> lines) {
        Assessment a = facts.assessment();
        lines.add(paint.bold(cut(facts.title())));
        lines.add(cut(facts.say(
                "text.basis",
                Map.of(
                        "kind", facts.in(Words.of(a.kind())),
                        "year", a.year(),
                        "asOf", a.asOf(),
                        "plans",
                                facts.joined(a.plans().stream()
                                        .map(p -> p.citation().in(facts.lang()))
                                        .toList())))));
        if (a.unit() != null) {
            lines.add(cut(facts.say("text.unit", Map.of("unit", facts.in(a.unit())))));
        }
        if (a.illustrative()) {
            lines.add(paint.yellow("! " + facts.say("word.illustrative")));
        }
    }

    private void counts(Facts facts, List<String> lines) {
        Map<Verdict, Integer> current = Facts.verdicts(facts.assessment().current());
        Map<Verdict, Integer> all = Facts.verdicts(facts.assessment().judgements());
        TextTable table = new TextTable(
                Column.fixed(facts.say("text.verdict")),
                Column.figure(
                        facts.say("word.year", Map.of("year", facts.assessment().year()))),
                Column.figure(facts.say("text.allYears")));
        for (Verdict verdict : Verdict.values()) {
            if (all.getOrDefault(verdict, 0) > 0) {
                table.add(facts.in(Words.of(verdict)), shown(current, verdict), shown(all, verdict));
            }
        }
        table.add(
                facts.say("text.total"),
                String.valueOf(facts.assessment().current().size()),
                String.valueOf(facts.assessment().judgements().size()));
        addTable(lines, facts.say("text.counts"), table);
    }

    private static String shown(Map<Verdict, Integer> counts, Verdict verdict) {
        return String.valueOf(counts.getOrDefault(verdict, 0));
    }

    private void findings(Facts facts, List<String> lines) {
        // Its reader is shown the findings of the year alone, so no others are counted.
        boolean selfCheck = facts.assessment().kind() == Assessment.Kind.SELF_CHECK;
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = facts.findings(severity).stream()
                    .filter(f -> !selfCheck || f.year() == facts.assessment().year())
                    .count();
            if (count > 0) {
                counts.add(facts.in(Words.of(severity)) + " " + count);
            }
        }
        if (!counts.isEmpty()) {
            lines.add("");
            lines.addAll(wrapped(facts.say("text.findings"), counts));
        }
    }

    /** Parts in a row, broken between parts where the line would become too wide. */
    private static List<String> wrapped(String heading, List<String> parts) {
        List<String> lines = new ArrayList<>();
        String line = heading;
        for (String part : parts) {
            String longer = line + "  " + part;
            if (Lines.width(longer) > Lines.COLUMNS) {
                lines.add(line);
                line = "    " + part;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private void worst(Facts facts, List<String> lines) {
        List<Judgement> worst = facts.worst(Verdict.ERROR, Verdict.SHORTFALL);
        if (worst.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                Column.text(facts.say("text.item"), 26, 48),
                Column.text(facts.say("text.area"), 6, 12),
                Column.figure(facts.say("text.value")),
                Column.figure(facts.say("text.target")),
                Column.figure(facts.say("text.gap")),
                Column.fixed(facts.say("text.clause")),
                Column.text(facts.say("text.reporter"), 8, 20));
        worst.stream().limit(WORST).forEach(j -> table.add(worstRow(facts, j)));
        String heading = facts.say("text.worst", Map.of("shown", Math.min(WORST, worst.size()), "all", worst.size()));
        addTable(lines, heading, table);
    }

    private static String[] worstRow(Facts facts, Judgement judgement) {
        Due due = judgement.due();
        return new String[] {
            facts.in(due.item().title()),
            facts.in(due.jurisdiction().name()),
            facts.value(due),
            facts.target(due),
            facts.gapFigure(judgement),
            facts.in(ClauseWords.of(due.item().clause())),
            facts.reporter(due)
        };
    }

    private void readings(Facts facts, List<String> lines) {
        List<Judgement> fragile = facts.assessment().current().stream()
                .filter(Judgement::isFragile)
                .toList();
        List<String> due = facts.dueOtherwise();
        if (fragile.isEmpty() && due.isEmpty()) {
            return;
        }
        lines.add("");
        Map<String, Integer> counts = Map.of("shown", Math.min(WORST, fragile.size()), "all", fragile.size());
        lines.add(paint.bold(facts.say("text.readings", counts)));
        fragile.stream()
                .limit(WORST)
                .forEach(j -> lines.addAll(Lines.wrap("  - ", facts.fragile(j), "    ", Lines.COLUMNS)));
        due.forEach(line -> lines.addAll(Lines.wrap("  - ", line, "    ", Lines.COLUMNS)));
    }

    private void followedUp(Facts facts, List<String> lines) {
        SincePrevious previous = facts.assessment().sincePrevious();
        if (previous != null) {
            lines.add("");
            lines.addAll(Lines.wrap("", facts.since(previous), "    ", Lines.COLUMNS));
        }
        Map<FollowedUp.Outcome, Integer> counts = new EnumMap<>(FollowedUp.Outcome.class);
        facts.assessment().followedUp().forEach(f -> counts.merge(f.outcome(), 1, Integer::sum));
        if (!counts.isEmpty()) {
            List<String> parts = new ArrayList<>();
            counts.forEach((outcome, count) -> parts.add(facts.in(LedgerWords.of(outcome)) + " " + count));
            lines.add("");
            lines.addAll(wrapped(facts.say("text.followedUp"), parts));
        }
    }

    private void verified(Facts facts, List<String> lines) {
        List<Verification> verified = facts.assessment().verifications();
        if (verified.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                Column.text(facts.say("text.item"), 26, 48),
                Column.text(facts.say("text.area"), 6, 12),
                Column.figure(facts.say("md.year")),
                Column.figure(facts.say("text.verified")),
                Column.figure(facts.say("text.reported")),
                Column.text(facts.say("text.verifiedBy"), 8, 16),
                Column.fixed(facts.say("text.verifiedOn")));
        verified.forEach(v -> table.add(
                facts.in(v.title()),
                facts.in(v.jurisdiction().name()),
                String.valueOf(v.year()),
                facts.in(v.verified().value()),
                facts.reported(v),
                v.by(),
                v.on().toString()));
        addTable(lines, facts.say("text.verifications", Map.of("count", verified.size())), table);
    }

    private void refused(Facts facts, List<String> lines) {
        List<Input> refused = facts.assessment().refused();
        if (refused.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(paint.red(facts.say("text.refused", Map.of("count", refused.size()))));
        for (Input input : refused) {
            lines.add(cut("  " + Lines.clean(input.file())));
            for (Bilingual problem : input.problems()) {
                lines.addAll(Lines.wrap("    - ", facts.in(problem), "      ", Lines.COLUMNS));
            }
        }
    }

    private static void rest(Facts facts, List<String> lines) {
        Assessment a = facts.assessment();
        List<String> counts = new ArrayList<>();
        count(counts, facts, "text.restated", a.restated().size());
        int needy =
                (int) a.deferred().stream().filter(Deferred::needsEarlierYears).count();
        count(counts, facts, "text.earlierYears", needy);
        count(counts, facts, "text.deferred", a.deferred().size() - needy);
        count(counts, facts, "text.untargeted", a.untargeted().size());
        if (!counts.isEmpty()) {
            lines.add("");
            lines.addAll(wrapped(facts.say("text.also"), counts));
        }
    }

    private static void count(List<String> counts, Facts facts, String code, int count) {
        if (count > 0) {
            counts.add(facts.say(code, Map.of("count", count)));
        }
    }

    private void addTable(List<String> lines, String heading, TextTable table) {
        lines.add("");
        lines.add(paint.bold(heading));
        lines.addAll(table.lines(Lines.COLUMNS, paint::dim));
    }

    private static String cut(String line) {
        return Lines.cut(line, Lines.COLUMNS);
    }

    /** ANSI colour, or none. */
    private record Paint(boolean ansi) {
        String bold(String text) {
            return wrap("1", text);
        }

        String dim(String text) {
            return wrap("2", text);
        }

        String red(String text) {
            return wrap("31", text);
        }

        String yellow(String text) {
            return wrap("33", text);
        }

        private String wrap(String code, String text) {
            return ansi ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
        }
    }
}
