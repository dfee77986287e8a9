package org.plancheck.reports.collect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.collect.Collecting;
import org.plancheck.model.collect.SentFile;
import org.plancheck.model.collect.UnitReturn;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.book.TableBook;
import org.plancheck.reports.book.TableBook.Column;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** The reminders (催报清单) as a workbook to send: what each unit has sent, every missing row, what was refused and why. */
public final class CollectingBook {
    private final Collecting collecting;
    private final Lang lang;

    private CollectingBook(Collecting collecting, Lang lang) {
        this.collecting = collecting;
        this.lang = lang;
    }

    /** The workbook's bytes; the same collecting gives the same. */
    public static byte[] write(Collecting collecting, Lang lang) {
        CollectingBook book = new CollectingBook(collecting, lang);
        return new TableBook()
                .sheet(
                        book.say("collect.units"),
                        book.title("collect.title"),
                        book.note(),
                        book.unitColumns(),
                        collecting.units().stream().map(book::unit).toList(),
                        1)
                .sheet(
                        book.say("collect.reminders"),
                        book.title("collect.reminder-title"),
                        book.note(),
                        book.openColumns(),
                        book.open(),
                        1)
                .sheet(
                        book.say("collect.refusals"),
                        book.title("collect.refusal-title"),
                        book.note(),
                        book.refusalColumns(),
                        book.refusals(),
                        1)
                .bytes();
    }

    private String title(String code) {
        return say(code, CollectingReport.titleArgs(collecting, lang));
    }

    private String note() {
        String counts = say("collect.counts", CollectingReport.countArgs(collecting));
        return collecting.illustrative() ? say("word.illustrative") + " " + counts : counts;
    }

    private List<Column> unitColumns() {
        return List.of(
                Column.mark(say("collect.number"), 6),
                Column.text(say("text.reporter"), 26),
                Column.text(say("text.area"), 12),
                Column.mark(say("collect.state"), 12),
                Column.mark(say("collect.asked"), 8),
                Column.mark(say("collect.shared"), 12),
                Column.mark(say("collect.answered"), 8),
                Column.mark(say("collect.required"), 8),
                Column.mark(say("collect.sequence"), 6),
                Column.mark(say("collect.submitted"), 12),
                Column.text(say("md.file"), 34),
                Column.text("SHA-256", 34));
    }

    private List<?> unit(UnitReturn unit) {
        SentFile standing = CollectingReport.standing(unit);
        return List.of(
                number(collecting.units().indexOf(unit) + 1),
                unit.name().in(lang),
                unit.jurisdiction().name().in(lang),
                say("collect.state." + unit.state().name()),
                number(unit.asked()),
                number(unit.shared()),
                number(unit.answered()),
                number(unit.required().size()),
                standing == null || standing.sequence() == null ? "" : number(standing.sequence()),
                standing == null ? "" : CollectingReport.date(standing),
                standing == null ? "" : standing.file(),
                standing == null ? "" : standing.sha256());
    }

    private List<Column> openColumns() {
        return List.of(
                Column.mark(say("collect.number"), 6),
                Column.text(say("text.reporter"), 26),
                Column.text(say("text.area"), 12),
                Column.mark(say("collect.state"), 12),
                Column.text(say("text.clause"), 14),
                Column.mark(say("collect.need"), 9),
                Column.text(say("collect.item"), 52),
                Column.text(say("collect.document"), 26));
    }

    private List<List<Object>> open() {
        List<List<Object>> rows = new ArrayList<>();
        for (UnitReturn unit : collecting.units()) {
            for (UnitReturn.OpenItem item : unit.open()) {
                rows.add(List.of(
                        number(rows.size() + 1),
                        unit.name().in(lang),
                        unit.jurisdiction().name().in(lang),
                        say("collect.state." + unit.state().name()),
                        ClauseWords.of(item.clause()).in(lang),
                        say(item.required() ? "collect.yes" : "collect.optional-row"),
                        item.title().in(lang),
                        item.document().in(lang)));
            }
        }
        return rows;
    }

    private List<Column> refusalColumns() {
        return List.of(
                Column.mark(say("collect.number"), 6),
                Column.text(say("text.reporter"), 26),
                Column.text(say("md.file"), 40),
                Column.text(say("collect.reason"), 90));
    }

    private List<List<Object>> refusals() {
        List<List<Object>> rows = new ArrayList<>();
        collecting.units().forEach(unit -> unit.refused().forEach(file -> addRefusal(rows, unit.name(), file)));
        collecting.others().forEach(file -> addRefusal(rows, file.reporter(), file));
        return rows;
    }

    private void addRefusal(List<List<Object>> rows, @Nullable Bilingual reporter, SentFile file) {
        for (Bilingual problem : file.problems()) {
            rows.add(List.of(
                    number(rows.size() + 1),
                    reporter == null ? Facts.NOTHING : reporter.in(lang),
                    file.file(),
                    problem.in(lang)));
        }
    }

    private static BigDecimal number(int figure) {
        return BigDecimal.valueOf(figure);
    }

    private String say(String code) {
        return Words.say(lang, code);
    }

    private String say(String code, Map<String, ?> args) {
        return Words.say(lang, code, args);
    }
}
