package org.plancheck.reports.official;

import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Severity;

/** What the unit is asked to do, and how it may object (整改要求). */
final class Demands {
    private final Wording wording;
    private final Recipient recipient;

    Demands(Wording wording, Recipient recipient) {
        this.wording = wording;
        this.recipient = recipient;
    }

    List<Block> blocks() {
        Blocks blocks = new Blocks().heading(1, wording.say("demands.heading"));
        boolean toMend = has(Severity.SHORTFALL) || has(Severity.BEHIND) || has(Severity.ADVISORY);
        if (toMend) {
            blocks.paragraph(wording.say("demands.mend"));
            byWhen(blocks);
        }
        if (has(Severity.MISSING) || has(Severity.HARD)) {
            blocks.paragraph(wording.say("demands.file"));
        }
        if (has(Severity.SOFT)) {
            blocks.paragraph(wording.say("demands.explain"));
        }
        if (!toMend && recipient.findings().isEmpty()) {
            blocks.paragraph(wording.say("demands.none"));
        }
        object(blocks);
        return blocks.list();
    }

    private void byWhen(Blocks blocks) {
        String deadline = wording.deadline(recipient.year());
        if (!deadline.isEmpty()) {
            blocks.paragraph(wording.say("demands.deadline", Map.of("deadline", deadline)));
        }
    }

    private void object(Blocks blocks) {
        String end = wording.objectionsEnd(recipient.year());
        blocks.paragraph(
                end.isEmpty() ? wording.say("demands.object") : wording.say("demands.objectBy", Map.of("end", end)));
    }

    private boolean has(Severity severity) {
        return recipient.findings().stream().anyMatch(f -> f.severity() == severity);
    }
}
