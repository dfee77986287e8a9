package org.plancheck.ledger.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.plan.Strength;

/** How binding the words around a promise are. */
final class Strengths {
    /** Hopes that govern what stands in parallel behind them; 争创 has an object of its own. */
    private static final Pattern FAR_HOPE = Pattern.compile("力争|争取|力求");

    /** What ends the reach of a hope: another sentence part, another time, the part of a whole. */
    private static final Pattern END = Pattern.compile("[;:]|" + Vocabulary.EVERY_YEAR.pattern() + "|"
            + Vocabulary.PART.pattern() + "|" + Vocabulary.BINDING.pattern());

    private Strengths() {}

    static Guess ofFigure(Wording wording) {
        boolean binding = Vocabulary.BINDING.matcher(wording.passage()).find();
        return guess(wording, binding ? Strength.FIRM : Strength.PLAIN);
    }

    static Guess ofDuty(Wording wording) {
        return guess(wording, Strength.PLAIN);
    }

    private static Guess guess(Wording wording, Strength withoutHope) {
        if (Vocabulary.HOPE.matcher(wording.near()).find()) {
            return guess(Strength.ASPIRATIONAL, null);
        }
        Matcher hope = FAR_HOPE.matcher(wording.lead());
        int end = -1;
        while (hope.find()) {
            end = hope.end();
        }
        boolean ahead = end >= 0 && !END.matcher(wording.lead().substring(end)).find();
        return ahead ? guess(Strength.ASPIRATIONAL, Doubt.HOPE_AHEAD) : guess(withoutHope, null);
    }

    private static Guess guess(Strength strength, @Nullable Doubt doubt) {
        return new Guess("strength", Fields.kebab(strength), doubt);
    }
}
