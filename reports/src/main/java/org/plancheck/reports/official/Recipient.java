package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;
import org.plancheck.reports.words.Facts;

/**
 * A county or department to which a notice goes, with what was judged and found of it. A county answers for what is
 * judged of its area, a department for what it files for the plan's own area.
 *
 * @param code a county's code or a department's id
 * @param area code of the area whose plan binds it
 * @param county whether it is a county
 * @param judgements of all years, in the order of the plans
 * @param findings of all years, gravest first
 * @param followedUp what became of its earlier findings
 */
record Recipient(
        String code,
        String area,
        Bilingual name,
        boolean county,
        int year,
        List<Judgement> judgements,
        List<Finding> findings,
        List<FollowedUp> followedUp) {

    /** Everyone of whom something was judged or found: counties by code, then departments by id. */
    static List<Recipient> of(Assessment assessment) {
        Sorting sorting = new Sorting(assessment);
        assessment.judgements().forEach(sorting::add);
        assessment.findings().forEach(sorting::add);
        assessment.followedUp().forEach(sorting::add);
        return sorting.recipients();
    }

    /** Judgements of the assessed year. */
    List<Judgement> current() {
        return judgements.stream().filter(j -> j.due().year() == year).toList();
    }

    /** Judgements of the assessed year with one of these verdicts. */
    List<Judgement> current(Verdict... verdicts) {
        List<Verdict> wanted = List.of(verdicts);
        return current().stream().filter(j -> wanted.contains(j.verdict())).toList();
    }

    /** Sorts what was judged and found by who answers for it. */
    private static final class Sorting {
        /** A unit within an area: two cities of one run may each have an education bureau. */
        private record Key(boolean department, String area, String code) {}

        private final Assessment assessment;
        private final List<String> own;
        private final PlanOrder order;
        private final Map<Key, Bilingual> names = new TreeMap<>(
                Comparator.comparing(Key::department).thenComparing(Key::area).thenComparing(Key::code));
        private final Map<Key, List<Judgement>> judgements = new HashMap<>();
        private final Map<Key, List<Finding>> findings = new HashMap<>();
        private final Map<Key, List<FollowedUp>> followedUp = new HashMap<>();

        Sorting(Assessment assessment) {
            this.assessment = assessment;
            this.own = assessment.plans().stream().map(Plan::jurisdiction).toList();
            this.order = new PlanOrder(assessment.plans());
        }

        void add(Judgement judgement) {
            Due due = judgement.due();
            Key key = key(due.jurisdiction().code(), due.reporterId(), Reporters.of(due, assessment.registry()));
            judgements.computeIfAbsent(key, k -> new ArrayList<>()).add(judgement);
        }

        void add(Finding finding) {
            Key key = key(finding.jurisdiction(), finding.reporterId(), finding.reporter());
            findings.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        }

        void add(FollowedUp followed) {
            RaisedFinding finding = followed.finding();
            String reporter = Reporters.idOf(finding.reporter(), finding.jurisdiction(), assessment.registry());
            Key key = key(finding.jurisdiction(), reporter, finding.reporter());
            followedUp.computeIfAbsent(key, k -> new ArrayList<>()).add(followed);
        }

        /** The office is called by its own name, not by the remark that the text lists no unit. */
        private Key key(String area, String reporter, Bilingual printed) {
            boolean department = own.contains(area);
            Key key = new Key(department, area, department ? reporter : area);
            Bilingual named = department
                    ? Reporters.named(reporter, assessment.registry())
                    : Facts.areaName(area, assessment.registry());
            names.putIfAbsent(key, department && named.zh().equals(reporter) ? printed : named);
            return key;
        }

        List<Recipient> recipients() {
            return names.entrySet().stream()
                    .map(entry -> recipient(entry.getKey(), entry.getValue()))
                    .toList();
        }

        private Recipient recipient(Key key, Bilingual name) {
            return new Recipient(
                    key.code(),
                    key.area(),
                    name,
                    !key.department(),
                    assessment.year(),
                    order.of(judgements.getOrDefault(key, List.of())),
                    findings.getOrDefault(key, List.of()),
                    followedUp.getOrDefault(key, List.of()));
        }
    }
}
