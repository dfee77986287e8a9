package org.plancheck.model.ledger;

import java.util.List;
import org.plancheck.model.plan.Plan;

/** How a draft compares with the encoding that analysts made of the same text. */
public record DraftScore(Plan plan, List<Part> parts) {

    /** What is compared. */
    public enum Kind {
        HEAD,
        TASKS,
        COMMITMENTS,
        DUTIES,
        BASELINES
    }

    /**
     * One list of entries.
     *
     * @param encoded how many entries the encoding holds
     * @param proposed how many the draft proposes
     * @param found how many of the encoded ones the draft proposes
     * @param fields how the guesses of those came out
     */
    public record Part(Kind kind, int encoded, int proposed, int found, List<Field> fields) {

        /** Proposals that stand for nothing encoded. */
        public int inVain() {
            return proposed - found;
        }

        /** Guesses compared, of all fields. */
        public int guesses() {
            return fields.stream().mapToInt(Field::compared).sum();
        }

        /** Guesses that are right, of all fields. */
        public int right() {
            return fields.stream().mapToInt(Field::right).sum();
        }
    }

    /** How often a field was guessed, and how often rightly. */
    public record Field(String key, int compared, int right) {}
}
