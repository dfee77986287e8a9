package org.plancheck.reports.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancheck.model.collect.Collecting;
import org.plancheck.model.collect.SentFile;
import org.plancheck.model.collect.UnitReturn;
import org.plancheck.model.judging.Input;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.HtmlWriter;
import org.plancheck.reports.words.Words;

/** Receipts (回执): one page for each file that was accepted, with its hash, so that both sides speak of the same file. */
public final class Receipts {
    private final Collecting collecting;
    private final Lang lang;

    private Receipts(Collecting collecting, Lang lang) {
        this.collecting = collecting;
        this.lang = lang;
    }

    /** Pages by the name of their file. */
    public static SortedMap<String, String> pages(Collecting collecting, Lang lang) {
        Receipts receipts = new Receipts(collecting, lang);
        SortedMap<String, String> pages = new TreeMap<>();
        for (UnitReturn unit : collecting.units()) {
            for (SentFile file : unit.files()) {
                if (file.status() == Input.Status.ACCEPTED) {
                    pages.put(receipts.fileName(unit, file), receipts.page(unit, file));
                }
            }
        }
        return pages;
    }

    /** Names come from the plans and the registry; whatever a file system would not take is left out all the same. */
    private String fileName(UnitReturn unit, SentFile file) {
        String name = say(
                "receipt.file",
                Map.of(
                        "unit", unit.name().in(lang),
                        "year", collecting.year(),
                        "sequence", String.valueOf(file.sequence())));
        return name.replaceAll("[^\\p{L}\\p{N}（）()〔〕_-]", "_") + ".html";
    }

    private String page(UnitReturn unit, SentFile file) {
        Document document = new Document().heading(1, say("receipt.title"));
        if (collecting.illustrative()) {
            document.banner(say("word.illustrative"));
        }
        document.paragraph(say("receipt.accepted", CollectingReport.titleArgs(collecting, lang)));
        SentFile.Counts counts = file.counts();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("text.reporter", unit.name().in(lang)));
        rows.add(row("text.area", unit.jurisdiction().name().in(lang)));
        rows.add(row("md.year", String.valueOf(collecting.year())));
        rows.add(row("collect.sequence", String.valueOf(file.sequence())));
        rows.add(row("collect.submitted", CollectingReport.date(file)));
        rows.add(row("md.file", file.file()));
        rows.add(row("receipt.hash", file.sha256()));
        rows.add(row("receipt.values", String.valueOf(counts.values())));
        rows.add(row("receipt.duties", String.valueOf(counts.duties())));
        rows.add(row("receipt.notApplicable", String.valueOf(counts.notApplicable())));
        rows.add(row("receipt.blank", String.valueOf(counts.blank())));
        rows.add(row("receipt.open", String.valueOf(unit.required().size())));
        document.table(List.of(say("md.thing"), say("md.content")), rows);
        document.paragraph(say("receipt.compare"));
        return HtmlWriter.write(document, lang);
    }

    private List<String> row(String code, String content) {
        return List.of(say(code), content);
    }

    private String say(String code) {
        return Words.say(lang, code);
    }

    private String say(String code, Map<String, ?> args) {
        return Words.say(lang, code, args);
    }
}
