package org.plancheck.model.ledger;

import java.util.List;
import org.plancheck.model.plan.Plan;

/**
 * What came of proving a plan's encoding against its official text.
 *
 * @param source the text's file as the user named it
 * @param sha256 of that file, in hex
 * @param likeness whether it is that plan's text at all
 * @param tallies how much of the text was accounted for, by kind
 * @param accounts every passage of the text with what became of it, in order
 * @param contradictions what the text and the encoding do not agree on
 * @param waiting drafts that nobody has accepted yet
 */
public record Ledger(
        Plan plan,
        String source,
        String sha256,
        Likeness likeness,
        List<Tally> tallies,
        List<Account> accounts,
        List<Contradiction> contradictions,
        List<Waiting> waiting) {

    /** The passages that look like promises and that nobody claims or excuses. */
    public List<Account> unclaimed() {
        return accounts.stream()
                .filter(a -> a.state() == Account.State.UNCLAIMED)
                .toList();
    }

    /** Whether everything is accounted for, nothing contradicts and no draft is left. */
    public boolean isProven() {
        return waiting.isEmpty() && contradictions.isEmpty() && tallies.stream().allMatch(Tally::isComplete);
    }
}
