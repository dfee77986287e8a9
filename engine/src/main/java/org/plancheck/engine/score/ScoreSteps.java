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

    private static final Step.Words WORDS = ScoreSteps::exactly;

    /** The argument that holds what a line comes to. */
    private static final String RESULT = "value";

    private ScoreSteps() {}

    /** One line; its figures are printed exactly, so that it can be redone to the last digit. */
    static Step step(String code, Map<String, Object> args) {
        return new Step(code, args, WORDS);
    }

    private static Bilingual exactly(String code, Map<String, Object> args) {
        Map<String, Object> shown =
                args.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, ScoreSteps::shown));
        return MESSAGES.of(code, shown);
    }

    /** Where a weight comes from. */
    static Bilingual source(Weights.Weight weight) {
        return MESSAGES.of("weight." + weight.source(), Map.of("name", weight.name()));
    }

    static Bilingual words(String code, Map<String, Object> args) {
        return MESSAGES.of(code, args);
    }

    static Bilingual joined(List<Bilingual> parts) {
        return new Bilingual(
                Bilingual.join("、", parts).zh(), Bilingual.join(", ", parts).en());
    }

    /** A fraction without a finite form stands in brackets; as a result its first digits stand beside it. */
    private static Object shown(Map.Entry<String, Object> arg) {
        if (!(arg.getValue() instanceof Quantity quantity)) {
            return arg.getValue();
        }
        String exact = quantity.toExact();
        if (exact.equals(quantity.toPlain())) {
            return exact;
        }
        return arg.getKey().equals(RESULT) ? exact + " ≈ " + quantity.toPlain() : "(" + exact + ")";
    }
}
