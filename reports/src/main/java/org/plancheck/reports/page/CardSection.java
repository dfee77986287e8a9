package org.plancheck.reports.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** What is short or late in the assessed year, the worst first. */
final class CardSection {
    private final Facts facts;
    private final Filters filters;
    private final Map<String, String> remedies = new HashMap<>();

    CardSection(Facts facts, Filters filters) {
        this.facts = facts;
        this.filters = filters;
        // The rule belongs to the key: a follow-up on the same item must not take the place of what closes its gap.
        facts.assessment()
                .findings()
                .forEach(f -> remedies.putIfAbsent(f.ruleId() + " " + Keys.ofTriple(f), facts.in(f.remedy())));
    }

    List<Card> cards() {
        return facts.worst(Verdict.ERROR, Verdict.SHORTFALL, Verdict.BEHIND).stream()
                .map(this::card)
                .toList();
    }

    private Card card(Judgement judgement) {
        Due due = judgement.due();
        return new Card(
                filters.of(due, List.of(judgement)),
                Keys.ofRow(due),
                Words.code(judgement.light()),
                facts.in(due.item().title()),
                facts.in(due.jurisdiction().name()),
                facts.reporter(due),
                facts.citation(due),
                facts.in(Words.of(judgement.verdict())),
                facts.value(due),
                facts.target(due),
                gap(judgement),
                due.path() == null ? null : facts.figure(due.path(), due.unit()),
                judgement.verdict() == Verdict.ERROR ? null : Bar.of(due),
                remedies.getOrDefault(judgement.ruleId() + " " + due.key(), ""),
                due.isAspirational());
    }

    private @Nullable String gap(Judgement judgement) {
        String gap = facts.gap(judgement);
        return gap.equals(Facts.NOTHING) ? null : gap;
    }
}
