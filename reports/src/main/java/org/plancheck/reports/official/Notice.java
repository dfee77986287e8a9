package org.plancheck.reports.official;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Verdict;
import org.plancheck.reports.official.OfficialDocument.Kind;

/** The notice to one county or department (问题反馈与整改通知). */
final class Notice {
    private final Wording wording;
    private final Recipient recipient;

    private Notice(Wording wording, Recipient recipient) {
        this.wording = wording;
        this.recipient = recipient;
    }

    static OfficialDocument of(Wording wording, Recipient recipient) {
        return new Notice(wording, recipient).document();
    }

    private OfficialDocument document() {
        Map<Slot, List<Block>> parts = new LinkedHashMap<>();
        parts.put(Slot.OPENING, opening());
        parts.put(Slot.GAPS, gaps());
        parts.put(Slot.DOUBTS, new Doubts(wording, recipient).blocks());
        parts.put(Slot.MERITS, new Merits(wording, recipient).blocks());
        parts.put(Slot.DEMANDS, new Demands(wording, recipient).blocks());
        parts.put(Slot.WAIVERS, new Waived(wording).blocks(recipient.judgements(), recipient.findings()));
        parts.put(Slot.ARITHMETIC, new ArithmeticAnnex(wording).blocks(recipient));
        parts.put(Slot.SOURCES, new Sources(wording).of(recipient));
        return new OfficialDocument(Kind.NOTICE, wording.lang(), fields(), parts);
    }

    private List<Block> gaps() {
        return new Blocks()
                .addAll(new Gaps(wording, recipient).blocks())
                .addAll(new OpenPassages(wording).blocks(recipient.current()))
                .list();
    }

    private Map<Slot, String> fields() {
        Map<Slot, String> fields = new EnumMap<>(Heads.of(wording));
        fields.put(Slot.TITLE, wording.say("notice.title", Map.of("year", recipient.year())));
        fields.put(Slot.ADDRESSEE, wording.in(recipient.name()));
        return fields;
    }

    private List<Block> opening() {
        Blocks blocks = new Blocks();
        blocks.warnIf(wording.assessment().illustrative(), wording.facts().say("word.illustrative"));
        blocks.paragraph(wording.say(
                "notice.opening",
                Map.of(
                        "basis", Heads.basis(wording),
                        "year", recipient.year(),
                        "asOf", Heads.date(wording, wording.assessment().asOf()))));
        blocks.paragraph(counted());
        return blocks.list();
    }

    /** How many of each verdict; those of which there is none are left out, except what was met and what is short. */
    private String counted() {
        int all = recipient.current().size();
        if (all == 0) {
            return wording.say("notice.nothingDue", Map.of("year", recipient.year()));
        }
        return wording.say("notice.counted", Map.of("count", all, "verdicts", Counts.of(wording, recipient.current())))
                + (recipient
                                .current(Verdict.SHORTFALL, Verdict.NOT_REPORTED, Verdict.QUESTIONED)
                                .isEmpty()
                        ? wording.say("notice.noneShort")
                        : wording.say("notice.feedback"));
    }
}
