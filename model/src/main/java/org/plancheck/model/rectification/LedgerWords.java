package org.plancheck.model.rectification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/** The words of the rectification ledger, one name for each code. */
public final class LedgerWords {
    /** The message files behind them. */
    public static final Messages MESSAGES = Messages.beside(LedgerWords.class, "rectification");

    private LedgerWords() {}

    /** The heading of a column. */
    public static Bilingual of(LedgerColumn column) {
        return MESSAGES.of("column." + column.name());
    }

    /** How far a unit says it has come. */
    public static Bilingual of(Rectification.State state) {
        return MESSAGES.of("state." + state.name());
    }

    /** What the office found of an objection. */
    public static Bilingual of(Rectification.Answer.Decision decision) {
        return MESSAGES.of("decision." + decision.name());
    }

    /** What became of an earlier finding. */
    public static Bilingual of(FollowedUp.Outcome outcome) {
        return MESSAGES.of("outcome." + outcome.name());
    }

    /** 是. */
    public static Bilingual yes() {
        return MESSAGES.of("yes");
    }

    /** 否. */
    public static Bilingual no() {
        return MESSAGES.of("no");
    }

    /** The state that a cell names, in either language. */
    public static Optional<Rectification.State> state(String cell) {
        return Stream.of(Rectification.State.values())
                .filter(state -> says(cell, of(state)))
                .findFirst();
    }

    /** The decision that a cell names, in either language. */
    public static Optional<Rectification.Answer.Decision> decision(String cell) {
        return Stream.of(Rectification.Answer.Decision.values())
                .filter(decision -> says(cell, of(decision)))
                .findFirst();
    }

    /** Yes or no in either language, or as people tick; empty for anything else. */
    public static Optional<Boolean> yesOrNo(String cell) {
        if (says(cell, yes()) || List.of("√", "✓", "y").contains(cell.strip())) {
            return Optional.of(true);
        }
        return says(cell, no()) || List.of("×", "n").contains(cell.strip()) ? Optional.of(false) : Optional.empty();
    }

    private static boolean says(String cell, Bilingual word) {
        String text = cell.strip();
        return text.equals(word.zh()) || text.equalsIgnoreCase(word.en());
    }
}
