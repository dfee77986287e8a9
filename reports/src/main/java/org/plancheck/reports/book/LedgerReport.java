package org.plancheck.reports.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Recorded;
import org.plancheck.model.judging.Recorded.Source;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportFormat;
import org.plancheck.reports.book.TableBook.Column;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** The master ledger (台账): every figure that came in, from which file and cell, and what became of it. */
public final class LedgerReport implements ReportFormat {
    private static final int PAGES_WIDE = 3;

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String fileName() {
        return "ledger.xlsx";
    }

    @Override
    public byte[] render(Assessment assessment, Lang lang) {
        Facts facts = new Facts(assessment, lang);
        List<Recorded> sorted = new ArrayList<>(assessment.ledger());
        sorted.sort(Comparator.comparingInt((Recorded r) -> -r.year())
                .thenComparing(r -> r.jurisdiction().code())
                .thenComparing(r -> r.reporter().zh())
                .thenComparing(r -> r.source() == null));
        List<List<Object>> rows = new ArrayList<>();
        sorted.forEach(recorded -> rows.add(row(facts, recorded, rows.size() + 1)));
        return new TableBook()
                .sheet(
                        facts.say("ledger.sheet"),
                        facts.say("ledger.title", Map.of("title", facts.title(), "year", assessment.year())),
                        note(facts, rows.size()),
                        columns(facts),
                        rows,
                        PAGES_WIDE)
                .bytes();
    }

    private static String note(Facts facts, int rows) {
        String counted = facts.say(
                "ledger.note",
                Map.of("rows", rows, "asOf", facts.assessment().asOf().toString()));
        return facts.assessment().illustrative() ? facts.say("word.illustrative") + " " + counted : counted;
    }

    private static List<Column> columns(Facts facts) {
        return List.of(
                Column.mark(facts.say("collect.number"), 6),
                Column.mark(facts.say("ledger.year"), 7),
                Column.text(facts.say("text.area"), 12),
                Column.text(facts.say("text.reporter"), 18),
                Column.text(facts.say("text.item"), 28),
                Column.mark(facts.say("ledger.unit"), 8),
                Column.figure(facts.say("text.reported"), 14),
                Column.figure(facts.say("text.verified"), 14),
                Column.figure(facts.say("ledger.used"), 14),
                Column.mark(facts.say("ledger.use"), 14),
                Column.text(facts.say("ledger.verdicts"), 30),
                Column.text(facts.say("ledger.explanation"), 30),
                Column.text(facts.say("ledger.evidence"), 22),
                Column.text(facts.say("ledger.issuer"), 22),
                Column.mark(facts.say("ledger.evidenceDate"), 12),
                Column.mark(facts.say("collect.sequence"), 6),
                Column.mark(facts.say("collect.submitted"), 12),
                Column.text(facts.say("md.file"), 34),
                Column.mark(facts.say("ledger.tab"), 12),
                Column.mark(facts.say("ledger.cell"), 10),
                Column.text(facts.say("ledger.verifiedAt"), 26),
                Column.text("SHA-256", 36));
    }

    private static List<Object> row(Facts facts, Recorded r, int number) {
        List<Object> row = new ArrayList<>();
        row.add(BigDecimal.valueOf(number));
        row.add(BigDecimal.valueOf(r.year()));
        row.add(facts.in(r.jurisdiction().name()));
        row.add(facts.in(r.reporter()));
        row.add(facts.in(r.title()));
        row.add(r.unit());
        row.add(facts.in(r.typed()));
        row.add(r.verified() == null ? "" : facts.in(r.verified().value()));
        row.add(r.used() == null ? "" : r.used().toDecimal());
        row.add(facts.say("use." + r.use().name()));
        row.add(r.verdicts().stream().map(j -> verdict(facts, j)).distinct().collect(Collectors.joining("；")));
        row.add(r.note() == null ? "" : r.note());
        evidence(row, r.evidence());
        source(row, r.source());
        row.add(r.verified() == null ? "" : r.verified().source());
        row.add(r.source() == null ? "" : r.source().sha256());
        return row;
    }

    private static String verdict(Facts facts, Judgement judgement) {
        String verdict = facts.in(Words.of(judgement.verdict()));
        return facts.in(judgement.due().jurisdiction().name()) + " "
                + facts.in(judgement.due().item().title()) + " " + verdict;
    }

    private static void evidence(List<Object> row, @Nullable Evidence evidence) {
        row.add(evidence == null || evidence.number() == null ? "" : evidence.number());
        row.add(evidence == null || evidence.issuer() == null ? "" : evidence.issuer());
        row.add(
                evidence == null || evidence.date() == null
                        ? ""
                        : evidence.date().toString());
    }

    private static void source(List<Object> row, @Nullable Source source) {
        if (source == null) {
            row.addAll(List.of("", "", "", "", ""));
            return;
        }
        int mark = source.place().lastIndexOf('!');
        row.add(BigDecimal.valueOf(source.sequence()));
        row.add(source.submitted() == null ? "" : source.submitted().toString());
        row.add(source.file());
        row.add(mark < 0 ? "" : source.place().substring(0, mark));
        row.add(source.place().substring(mark + 1));
    }
}
