package org.plancheck.ledger.proof;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Strength;

/** How binding an item is called is how binding the words before it are. */
final class StrengthProof {
    private final Contradictions contradictions;

    StrengthProof(Contradictions contradictions) {
        this.contradictions = contradictions;
    }

    void check(Entry entry, Wording wording) {
        if (entry.item() instanceof Commitment commitment && wording.figure().isPresent()) {
            check(entry, commitment.strength(), ofFigure(wording));
        } else if (entry.item() instanceof Duty duty) {
            check(entry, duty.strength(), ofDuty(wording));
        }
    }

    /** Binding words stand beside their figure; which of several in one passage they bind is a reader's call. */
    private static List<Strength> ofFigure(Wording wording) {
        boolean binding = Vocabulary.BINDING.matcher(wording.passage()).find();
        if (binding && wording.isOneOfSeveral()) {
            return possible(wording, List.of(Strength.FIRM, Strength.PLAIN));
        }
        return possible(wording, List.of(binding ? Strength.FIRM : Strength.PLAIN));
    }

    /** A duty has no figure that words could bind. */
    private static List<Strength> ofDuty(Wording wording) {
        return possible(wording, List.of(Strength.PLAIN, Strength.FIRM));
    }

    /** A word of hope earlier in the sentence governs what stands in parallel; whether it does is a reader's call. */
    private static List<Strength> possible(Wording wording, List<Strength> withoutHope) {
        if (Vocabulary.HOPE.matcher(wording.near()).find()) {
            return List.of(Strength.ASPIRATIONAL);
        }
        boolean hope = Vocabulary.HOPE.matcher(wording.lead()).find();
        return hope
                ? Stream.concat(Stream.of(Strength.ASPIRATIONAL), withoutHope.stream())
                        .toList()
                : withoutHope;
    }

    private void check(Entry entry, Strength encoded, List<Strength> possible) {
        if (!possible.contains(encoded)) {
            contradictions.add(
                    entry,
                    "figure.strength",
                    Map.of("printed", Fields.kebab(possible.get(0)), "encoded", Fields.kebab(encoded)));
        }
    }
}
