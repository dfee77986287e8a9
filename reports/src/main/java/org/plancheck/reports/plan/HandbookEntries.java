package org.plancheck.reports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancheck.model.handbook.Asked;
import org.plancheck.model.handbook.Asked.Role;
import org.plancheck.model.handbook.Explained;
import org.plancheck.model.handbook.Explained.Other;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.PromiseWords;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.words.Words;

/** One entry of the handbook: an indicator or a duty with all that its filer has to know. */
final class HandbookEntries {
    private final Registry registry;
    private final boolean severalPlans;
    private final Lang lang;
    private final PromiseWords promises;
    private final HandbookJudging judging;

    /** @param severalPlans whether clauses must say whose they are */
    HandbookEntries(Registry registry, boolean severalPlans, Lang lang) {
        this.registry = registry;
        this.severalPlans = severalPlans;
        this.lang = lang;
        this.promises = new PromiseWords(registry);
        this.judging = new HandbookJudging(lang);
    }

    /** An indicator. */
    Document.Entry of(String number, Explained explained) {
        Indicator indicator = explained.indicator();
        List<Asked> asks = explained.asks();
        List<String> lines = new ArrayList<>();
        lines.add(line("meaning", meaning(indicator)));
        lines.add(line("unit", explained.unit().in(lang)));
        lines.add(line("counted", explained.counted().in(lang)));
        if (!explained.counties().isEmpty()) {
            lines.add(line("counties", Bilingual.list(explained.counties()).in(lang)));
        }
        asks.forEach(ask -> lines.add(line("promise", promise(ask, indicator))));
        facts(explained).forEach(lines::add);
        addJudging(lines, asks);
        asks.stream().flatMap(this::readings).distinct().forEach(reading -> lines.add(line("reading", reading)));
        explained.others().forEach(other -> lines.add(line("other", other(other))));
        asks.stream()
                .map(ask -> responsible(ask.item()))
                .distinct()
                .forEach(units -> lines.add(line("responsible", units)));
        explained
                .cautions()
                .forEach(caution -> lines.add(line(
                        "caution",
                        Words.say(
                                lang,
                                "handbook.cautioned",
                                Map.of("title", caution.title(), "why", caution.rationale())))));
        asks.stream()
                .filter(ask -> ask.role() != Role.COMPARED)
                .map(ask ->
                        "handbook.evidence." + (indicator.survey() ? "SURVEY" : ((Commitment) ask.item()).measure()))
                .distinct()
                .forEach(code -> lines.add(line("evidence", Words.say(lang, code))));
        return new Document.Entry(number + " " + indicator.name().in(lang), lines);
    }

    /** A duty. */
    Document.Entry duty(Asked asked) {
        Duty duty = (Duty) asked.item();
        List<String> lines = new ArrayList<>();
        lines.add(line("clause", clause(asked)));
        lines.add(line(
                "kind",
                say(
                        "duty",
                        Map.of(
                                "kind", Words.of(duty.kind()),
                                "cadence", Words.of(duty.cadence()),
                                "from", duty.from().year(),
                                "to", duty.finalYear()))));
        lines.add(line("evidence", duty.evidence().in(lang)));
        addJudging(lines, List.of(asked));
        readings(asked).forEach(reading -> lines.add(line("reading", reading)));
        lines.add(line("responsible", responsible(duty)));
        return new Document.Entry(duty.summary().in(lang), lines);
    }

    private void addJudging(List<String> lines, List<Asked> asks) {
        List<String> sentences = judging.of(asks);
        if (!sentences.isEmpty()) {
            lines.add(line("judged", String.join(lang == Lang.ZH ? "" : " ", sentences)));
        }
    }

    private String meaning(Indicator indicator) {
        Bilingual meaning = indicator.meaning();
        return meaning == null ? say("meaning.none", Map.of()) : meaning.in(lang);
    }

    /** What is promised; of another indicator, by its name. */
    private String promise(Asked asked, Indicator indicator) {
        Commitment commitment = (Commitment) asked.item();
        boolean own = commitment.indicator().equals(indicator.id());
        String promised = say(
                own ? "promised" : "promised.of",
                Map.of(
                        "clause", clause(asked),
                        "title", commitment.title(),
                        "figure", promises.of(commitment),
                        "terms", terms(commitment)));
        return asked.role() == Role.JUDGED ? promised : promised + say("role." + asked.role(), Map.of());
    }

    private String terms(Commitment commitment) {
        List<Bilingual> terms = new ArrayList<>(List.of(
                Words.of(commitment.measure()),
                Words.of(commitment.cadence()),
                Words.MESSAGES.of(
                        "handbook.years", Map.of("from", commitment.from().year(), "to", commitment.finalYear()))));
        if (commitment.strength() != Strength.PLAIN) {
            terms.add(Words.of(commitment.strength()));
        }
        return Bilingual.list(terms).in(lang);
    }

    private String clause(Asked asked) {
        Bilingual clause = ClauseWords.of(asked.item().clause());
        String cited =
                say("clause", Map.of("clause", clause, "marker", asked.item().marker()));
        return severalPlans ? asked.plan().citation().in(lang) + " " + cited : cited;
    }

    /** Baselines and survey years that the plans give. */
    private List<String> facts(Explained explained) {
        String indicator = explained.indicator().id();
        List<String> facts = new ArrayList<>();
        explained.asks().stream().map(Asked::plan).distinct().forEach(plan -> {
            plan.baselines().stream()
                    .filter(baseline -> baseline.indicator().equals(indicator))
                    .forEach(baseline -> facts.add(line("baseline", baseline(baseline, explained.unit()))));
            List<String> years = plan.surveyYears(indicator).stream()
                    .sorted()
                    .map(String::valueOf)
                    .toList();
            if (!years.isEmpty()) {
                facts.add(line("surveys", String.join(lang == Lang.ZH ? "、" : ", ", years)));
            }
        });
        return facts.stream().distinct().toList();
    }

    private String baseline(Baseline baseline, Bilingual unit) {
        Bilingual area =
                registry.jurisdiction(baseline.jurisdiction()).orElseThrow().name();
        String value = Numerals.en(baseline.value().toDecimal());
        return say("baseline", Map.of("area", area, "year", baseline.year(), "value", value, "unit", unit));
    }

    private Stream<String> readings(Asked asked) {
        return asked.plan().readings().stream()
                .filter(reading -> reading.items().stream()
                        .anyMatch(item -> item.id().equals(asked.item().id())))
                .map(reading -> say("reading", Map.of("instead", reading.instead(), "words", reading.words())));
    }

    private String other(Other other) {
        Bilingual filers = Bilingual.list(other.filers());
        return say(
                "other",
                Map.of("name", other.indicator().name(), "filers", filers, "meaning", meaning(other.indicator())));
    }

    private String responsible(Item item) {
        List<Bilingual> units = item.responsible().stream().map(Bilingual::same).toList();
        return (units.isEmpty() ? Words.notListed() : Bilingual.list(units)).in(lang);
    }

    private String line(String name, String text) {
        return say("line", Map.of("name", say("line." + name, Map.of()), "text", text));
    }

    private String say(String code, Map<String, ?> args) {
        return Words.say(lang, "handbook." + code, args);
    }
}
