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
    /** Others are to do it; but a batch is the result of one's own support. */
    private static final Pattern ENCOURAGES =
            Pattern.compile("^(?!.*一批)(?:大力|积极|广泛|多渠道|继续|并)*(?:鼓励|支持|引导|倡导|提倡|号召|动员|促进|激发|调动|推动形成)");

    /** A passage that begins so says how, where or for whom something is done … */
    private static final Pattern LEADS =
            Pattern.compile("^(?:充分|有效|切实)*(?:通过|依托|利用|运用|围绕|按照|根据|遵循|针对|面向|聚焦|结合|立足|坚持|发挥|以|在|为|对|向|从)");

    /** … unless it says in the same breath what is done. */
    private static final Pattern DONE = Pattern.compile(
            ".{3,}(?:开展|建立|建设|完善|组织|举办|命名|设立|开设|融入|充实|提供|给予|进行|实施|搭建|表彰|授予|制定|编制|普及|增强|评选|开辟)(?!.*(?:方式|形式|途径|模式|作用|为目标|为主线|为重点|为原则)$)");

    /** A result, a stance or the frame of somebody's work: nothing that anybody could show. */
    private static final Pattern RESULT = Pattern.compile(
            "^(?:切实|不断|进一步|全面|着力|有效|持续|充分|共同|努力)*(?:形成(?!.*一批)|营造|激发|弘扬|树立|突出|满足|丰富|助力|带动|培养(?!.*(?:计划|志愿者|队伍))|厚植|更好|增强(?!.*内容)"
                    + "|提升(?!.*工程)|提高(?!.*(?:比例|比重|率$|数量|程度|覆盖))|优化(?!.*流程)|扩大(?!.*覆盖)|强化(?!.*(?:内容|平台))|推广|贯彻|会同|统筹|统一领导|深化(?!.*改革)|保障)");

    /** Where a marker may end without cutting a word in two. */
    private static final Pattern BREAK = Pattern.compile("[、)]|等(?!级)|和|及|与");

    /** A verb that begins another duty. */
    private static final Pattern PARALLEL = Pattern.compile("、(?=举办|签署|组建|开展|制定|建设|设立|评选|建立|实施|编制)");

    private static final int SHORTEST = 6;
    private static final int LONGEST_HEADING = 30;
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
        boolean leads = LEADS.matcher(words).find() && !DONE.matcher(words).find();
        return Vocabulary.DUTY.matcher(words).find()
                && !leads
                && !isHeading(passage)
                && !ENCOURAGES.matcher(words).find()
                && !RESULT.matcher(words).find();
    }

    /** Drafts the duty of a passage, or one for each verb with an object of its own that stands in parallel. */
    void draft(Passage passage) {
        Span words = trimmed(passage);
        int from = words.from();
        Matcher next = PARALLEL.matcher(text.letters().normal(words));
        while (next.find()) {
            int at = words.from() + next.start();
            if (at - from >= SHORTEST && words.to() - at > SHORTEST) {
                draft(passage, new Span(from, at));
                from = at + 1;
            }
        }
        draft(passage, new Span(from, words.to()));
    }

    private void draft(Passage passage, Span words) {
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

    /** A short first sentence of an unnumbered paragraph that goes on; numbered ones have their heading. */
    private boolean isHeading(Passage passage) {
        Span paragraph = text.paragraphAround(passage.span().from());
        boolean whole = passage.span().equals(passage.sentence());
        return whole
                && passage.clause().contains("¶")
                && passage.span().from() == paragraph.from()
                && passage.span().to() < paragraph.to()
                && words(passage).length() <= LONGEST_HEADING;
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
