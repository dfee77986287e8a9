package org.plancheck.reports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.model.handbook.Asked;
import org.plancheck.model.handbook.Asked.Role;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.plan.Terms;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.words.Words;

/** Says in a sentence or two how an item is judged. */
final class HandbookJudging {
    private final Lang lang;

    HandbookJudging(Lang lang) {
        this.lang = lang;
    }

    /** How the filer itself is judged, nothing said twice. */
    List<String> of(List<Asked> asks) {
        return asks.stream()
                .filter(ask -> ask.role() == Role.JUDGED)
                .flatMap(ask -> sentences(ask).stream())
                .distinct()
                .toList();
    }

    private List<String> sentences(Asked asked) {
        Item item = asked.item();
        List<String> sentences = new ArrayList<>();
        sentences.add(say(form(asked), Map.of("from", item.from().year(), "to", item.finalYear())));
        if (item instanceof Duty duty && duty.kind() != DutyKind.TREND) {
            sentences.add(say(time(duty), Map.of("every", duty.every())));
        }
        addIf(sentences, item.scope().isEachCounty(), "each-county");
        addIf(sentences, item.strength() == Strength.ASPIRATIONAL, "aspirational");
        return sentences;
    }

    /** How the figure is formed and held against its target. */
    private static String form(Asked asked) {
        if (asked.item() instanceof Commitment commitment) {
            Terms terms = commitment.terms();
            if (terms.where() != null) {
                return "where";
            }
            boolean spans = terms.every() > 1 || terms.window() > 1;
            if (spans && asked.shape() != Shape.JOINT && asked.shape() != Shape.LIMIT) {
                return "spans";
            }
        }
        return "shape." + asked.shape();
    }

    private static String time(Duty duty) {
        if (duty.cadence() != Cadence.EACH_YEAR) {
            return "stays";
        }
        return duty.every() > 1 ? "every" : "again";
    }

    private void addIf(List<String> sentences, boolean holds, String code) {
        if (holds) {
            sentences.add(say(code, Map.of()));
        }
    }

    private String say(String code, Map<String, ?> args) {
        return Words.say(lang, "handbook.judged." + code, args);
    }
}
