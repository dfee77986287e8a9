package org.plancheck.ledger.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Passage;
import org.plancheck.ledger.text.Span;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.text.Bilingual;

/** Drafts a duty for each passage that sets something to be done or to exist, which can be shown. */
final class DutyDrafter {
    private static final Pattern ENCOURAGES =
            Pattern.compile("^(?:大力|积极|广泛|多渠道|继续|并)*(?:鼓励|支持|引导|倡导|提倡|号召|动员|促进|激发|调动|扶持和鼓励|推动形成)");

    /** A passage that begins so says how or for whom the next one is done. */
    private static final Pattern LEADS = Pattern.compile(
            "^(?:通过|依托|利用|充分利用|围绕|按照|根据|遵循|针对|面向|聚焦|结合|立足|坚持|以(?!点带面)|在(?!.*(?:开展|建立|设立|开设|融入|充实))|为(?!.*提供)|对(?!.*(?:表彰|奖励|开展|进行))|发挥|充分发挥)");

    /** A result or stance: nothing that anybody could show. */
    private static final Pattern RESULT = Pattern.compile(
            "^(?:切实|不断|进一步|全面|着力|有效|持续|充分)*(?:形成|营造|增强|提升(?!.*工程)|提高(?!.*(?:比例|比重|率|数量))|激发|弘扬|树立|突出|满足|丰富|助力|带动|培养(?!.*计划)|厚植|优化|扩大|强化(?!.*检查)|更好|为)");

    /** Where a marker may end without cutting a word in two. */
    private static final Pattern BREAK = Pattern.compile("[、)]|等(?!级)|和|及|与");

    private static final int SHORTEST = 6;
    private static final int LONGEST_SUMMARY = 30;

    private final ClauseText text;
    private final Head head;
    private final Markers markers;
    private final Scopes scopes;
    private final Ids ids;
    private final List<Candidate> duties = new ArrayList<>();

    DutyDrafter(ClauseText text, Head head, Markers markers, Ids ids) {
        this.text = text;
        this.head = head;
        this.markers = markers;
        this.scopes = new Scopes(head.jurisdiction());
        this.ids = ids;
    }

    List<Candidate> duties() {
        return duties;
    }

    /** Whether a passage reads like a duty. */
    boolean isDuty(Passage passage) {
        String words = words(passage);
        return Vocabulary.DUTY.matcher(words).find()
                && !ENCOURAGES.matcher(words).find()
                && !LEADS.matcher(words).find()
                && !RESULT.matcher(words).find();
    }

    /** Drafts the duty of a passage. */
    void draft(Passage passage) {
        Span words = trimmed(passage);
        Matcher verb = Vocabulary.DUTY.matcher(text.letters().normal(words));
        int from = words.from() + (verb.find() ? verb.start() : 0);
        Span marker = marker(new Span(from, words.to()), words, passage.clause());
        Wording wording = new Wording(text, marker);
        Timing timing = Timing.of(wording, head, false);
        if (!timing.isWithin(head)) {
            return;
        }
        String id = ids.next(passage.clause());
        DutyKind kind = Kinds.of(text.letters().normal(words), timing.cadence() == Cadence.EACH_YEAR);
        List<Guess> guesses = new ArrayList<>();
        guesses.add(Guess.of("id", id));
        guesses.addAll(markers.cite(marker, passage.clause()));
        guesses.add(Guess.of("summary", summary(new Span(from, words.to()), kind)));
        guesses.add(Guess.of("kind", Fields.kebab(kind)));
        guesses.addAll(timing.guesses(head));
        guesses.add(Strengths.ofDuty(wording));
        guesses.add(scopes.ofDuty(wording));
        guesses.add(Guess.of("evidence", both(Kinds.evidence(kind))));
        duties.add(new Candidate(id, passage.clause(), marker, List.copyOf(guesses)));
    }

    private String words(Passage passage) {
        return text.letters().normal(trimmed(passage));
    }

    /** A passage without the sign that ends it. */
    private Span trimmed(Passage passage) {
        int last = passage.span().to() - 1;
        boolean sign = ",;:。!?".indexOf(text.letters().normal().charAt(last)) >= 0;
        return new Span(passage.span().from(), sign && last > passage.span().from() ? last : last + 1);
    }

    /** From the verb up to the first place where a phrase may end and the clause holds it once. */
    private Span marker(Span core, Span limits, String clause) {
        Matcher stop = BREAK.matcher(text.letters().normal(core));
        while (stop.find()) {
            Span span = new Span(core.from(), core.from() + stop.start());
            if (stop.start() >= SHORTEST && markers.isUnique(span, clause)) {
                return span;
            }
        }
        return markers.shortest(core, limits, clause);
    }

    private Map<String, Object> summary(Span words, DutyKind kind) {
        String all = text.letters().printed(words);
        String zh = all.length() <= LONGEST_SUMMARY ? all : all.substring(0, LONGEST_SUMMARY) + "…";
        return both(new Bilingual(zh, Kinds.name(kind).en() + ": " + zh));
    }

    private static Map<String, Object> both(Bilingual words) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("zh", words.zh());
        row.put("en", words.en());
        return row;
    }
}
