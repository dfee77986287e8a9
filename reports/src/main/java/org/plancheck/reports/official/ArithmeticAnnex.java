package org.plancheck.reports.official;

import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;

/** How each verdict that asks for something was reached, so that it can be redone by hand (计算过程). */
final class ArithmeticAnnex {
    private final Wording wording;

    ArithmeticAnnex(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks(Recipient recipient) {
        List<Judgement> shown = recipient.current(Verdict.ERROR, Verdict.SHORTFALL, Verdict.BEHIND, Verdict.QUESTIONED);
        if (shown.isEmpty()) {
            return List.of();
        }
        Blocks blocks = new Blocks().annex(wording.say("arithmetic.title")).paragraph(wording.say("arithmetic.lead"));
        shown.forEach(judgement -> blocks.heading(
                        4,
                        wording.say(
                                "arithmetic.item",
                                Map.of(
                                        "item", wording.item(judgement.due()),
                                        "verdict", wording.verdict(judgement).text())))
                .steps(wording.steps(judgement)));
        return blocks.list();
    }
}
