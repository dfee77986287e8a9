package org.plancheck.reports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.model.handbook.Asked;
import org.plancheck.model.handbook.Asked.Role;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.words.Words;

/** Says in a sentence or two how an item is judged. */
final class HandbookJudging {
    private final Lang lang;

    HandbookJudging(Lang lang) {
        this.lang = lang;
    }

    /** How those items are judged for which the figure counts, nothing said twice. */
    List<String> of(List<Asked> asks) {
        return asks.stream()
                .filter(ask -> ask.role() != Role.COMPARED)
                .flatMap(ask -> sentences(ask).stream())
                .distinct()
                .toList();
    }

    private List<String> sentences(Asked asked) {
        Item item = asked.item();
        List<String> sentences = new ArrayList<>();
        sentences.add(say("shape." + asked.shape(), Map.of("from", item.from().year(), "to", item.finalYear())));
        if (item instanceof Commitment commitment) {
            addIf(
                    sentences,
                    commitment.terms().every() > 1 || commitment.terms().window() > 1,
                    "spans");
        } else {
            addIf(sentences, item.cadence() == Cadence.EACH_YEAR, every((Duty) item) ? "every" : "again");
            addIf(sentences, item.cadence() != Cadence.EACH_YEAR, "stays");
        }
        addIf(sentences, item.scope().isEachCounty(), "each-county");
        addIf(sentences, item.strength() == Strength.ASPIRATIONAL, "aspirational");
        return sentences;
    }

    private static boolean every(Duty duty) {
        return duty.every() > 1;
    }

    private void addIf(List<String> sentences, boolean said, String code) {
        if (said) {
            sentences.add(say(code, Map.of()));
        }
    }

    private String say(String code, Map<String, ?> args) {
        return Words.say(lang, "handbook.judged." + code, args);
    }
}
