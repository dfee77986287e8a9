package org.plancheck.engine.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.Weights;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/** Writes the lines of a score's arithmetic from their codes and figures. */
final class ScoreSteps {
    private static final Messages MESSAGES = Messages.beside(ScoreSteps.class, "scores");

    private ScoreSteps() {}

    /** One line; its figures are printed exactly, so that it can be redone to the last digit. */
    static Step step(String code, Map<String, Object> args) {
        Map<String, Object> shown = args.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> exactly(entry.getValue())));
        return new Step(code, args, MESSAGES.of(code, shown));
    }

    /** Where a weight comes from. */
    static Bilingual source(Weights.Weight weight) {
        return MESSAGES.of("weight." + weight.source(), Map.of("name", weight.name()));
    }

    static Bilingual words(String code) {
        return MESSAGES.of(code);
    }

    static Bilingual words(String code, Map<String, Object> args) {
        return MESSAGES.of(code, args);
    }

    static Bilingual joined(List<Bilingual> parts) {
        return new Bilingual(
                Bilingual.join("、", parts).zh(), Bilingual.join(", ", parts).en());
    }

    private static Object exactly(Object value) {
        return value instanceof Quantity quantity ? shown(quantity) : value;
    }

    /** A fraction without a finite form stands beside its first digits. */
    private static String shown(Quantity quantity) {
        String exact = quantity.toExact();
        return exact.equals(quantity.toPlain()) ? exact : exact + " ≈ " + quantity.toPlain();
    }
}
