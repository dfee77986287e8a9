package org.plancheck.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.plan.Item;
import org.plancheck.reports.page.ItemTable.Fact;
import org.plancheck.reports.page.ItemTable.Note;
import org.plancheck.reports.page.ItemTable.Year;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** What an item's row opens to: what it asks for, and for every year the arithmetic and what was found. */
final class ItemDetails {
    private final Facts facts;
    private final Map<String, List<Finding>> findings;

    ItemDetails(Facts facts) {
        this.facts = facts;
        this.findings = Keys.grouped(facts.assessment().findings(), Keys::ofTriple);
    }

    List<Fact> facts(Judgement newest) {
        Due due = newest.due();
        Item item = due.item();
        List<Fact> list = new ArrayList<>();
        add(list, "text.clause", Lines.clean(item.clause()));
        add(list, "html.document", facts.in(due.plan().citation()));
        add(list, "html.marker", facts.say("html.quoted", Map.of("text", Lines.clean(item.marker()))));
        add(list, "html.reading", reading(due));
        add(list, "text.target", facts.target(due));
        add(list, "text.value", facts.value(due));
        add(list, "text.gap", facts.gap(newest));
        add(list, "explain.path", due.path() == null ? Facts.NOTHING : facts.figure(due.path(), due.unit()));
        add(list, "html.parts", parts(due));
        add(list, "html.readings", or(String.join(facts.say("readings.between"), facts.readings(newest))));
        add(list, "text.reporter", facts.reporter(due));
        add(list, "md.responsible", facts.responsible(item.responsible()));
        return list;
    }

    private void add(List<Fact> list, String code, String value) {
        if (!value.equals(Facts.NOTHING)) {
            list.add(new Fact(facts.say(code), value));
        }
    }

    private static String or(String text) {
        return text.isEmpty() ? Facts.NOTHING : text;
    }

    private String reading(Due due) {
        return Stream.of(
                        facts.in(Words.kindOf(due.item())),
                        facts.in(Words.of(due.shape())),
                        facts.in(Words.of(due.item().cadence())),
                        facts.in(Words.of(due.item().strength())),
                        due.item().from().year() + "–" + due.item().finalYear())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String parts(Due due) {
        if (due.numerator() == null || due.denominator() == null) {
            return Facts.NOTHING;
        }
        return Numerals.en(due.numerator().toDecimal()) + " / "
                + Numerals.en(due.denominator().toDecimal());
    }

    Year year(Judgement judgement) {
        Due due = judgement.due();
        Verdict replaced = judgement.replaced();
        List<Finding> found = findings.getOrDefault(due.key(), List.of());
        List<String> steps =
                judgement.steps().stream().map(s -> facts.in(s.text())).toList();
        return new Year(
                found.isEmpty() ? null : due.key(),
                due.year(),
                Words.code(judgement.light()),
                facts.in(Words.of(judgement.verdict())),
                replaced == null ? null : facts.in(Words.of(replaced)),
                steps,
                found.stream().map(this::note).toList(),
                unnamed(due.sources(), steps));
    }

    private Note note(Finding finding) {
        return new Note(
                FindingSection.light(finding.severity()), facts.in(finding.message()), facts.in(finding.remedy()));
    }

    private static List<String> unnamed(List<String> sources, List<String> steps) {
        return sources.stream()
                .map(Lines::clean)
                .filter(source -> steps.stream().noneMatch(step -> step.contains(source)))
                .toList();
    }
}
