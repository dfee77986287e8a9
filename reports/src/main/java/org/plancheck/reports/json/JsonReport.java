package org.plancheck.reports.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.DueOtherwise;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.OtherVerdict;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Reconciled;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.judging.RectificationTerms;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Restated;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.SincePrevious;
import org.plancheck.model.judging.UnitTally;
import org.plancheck.model.judging.Untargeted;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.judging.Verification;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportFormat;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/**
 * The machine output: everything an assessment holds, in both languages, whatever language is asked for. Described by
 * {@code schemas/assessment.schema.json}; a change that breaks readers raises the number in the schema id.
 */
public final class JsonReport implements ReportFormat {
    /** What the field {@code schema} says. */
    public static final String SCHEMA = "plancheck/assessment/1";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String fileName() {
        return "assessment.json";
    }

    @Override
    public byte[] render(Assessment assessment, Lang lang) {
        return Json.write(tree(assessment)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same document as a tree, for comparing and explaining without a file between. */
    public static ObjectNode tree(Assessment a) {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA).put("kind", Words.code(a.kind()));
        root.set("title", Json.words(a.title()));
        root.put("illustrative", a.illustrative());
        root.set("unit", Json.wordsOrNull(a.unit()));
        root.put("year", a.year()).put("asOf", a.asOf().toString());
        root.put("engineVersion", a.engineVersion()).put("ruleSetVersion", a.ruleSetVersion());
        root.set("scheme", scheme(a.scheme()));
        root.set("plans", Json.each(a.plans(), p -> plan(p, a)));
        root.set("rules", rules(a.rules()));
        root.set("summary", summary(a));
        root.set("verdicts", Json.each(a.judgements(), j -> verdict(j, a)));
        root.set("dueOtherwise", Json.each(a.dueOtherwise(), JsonReport::dueOtherwise));
        root.set("findings", Json.each(a.findings(), f -> finding(f, a)));
        root.set("followedUp", Json.each(a.followedUp(), f -> followedUp(f, a)));
        root.set("sincePrevious", sincePrevious(a.sincePrevious()));
        root.set("deferred", Json.each(a.deferred(), JsonReport::deferred));
        root.set("verified", Json.each(a.verifications(), JsonReport::verified));
        root.set("scores", Json.each(a.scores(), ScoreJson::score));
        root.set("restated", Json.each(a.restated(), JsonReport::restated));
        root.set("untargeted", Json.each(a.untargeted(), JsonReport::untargeted));
        root.set("reconciled", Json.each(a.reconciled(), JsonReport::reconciled));
        root.set("inputs", Json.each(a.inputs(), JsonReport::input));
        return root;
    }

    private static ObjectNode scheme(Scheme scheme) {
        ObjectNode node = Json.NODES.objectNode().put("id", scheme.id());
        node.put("aboutTolerance", Json.number(scheme.aboutTolerance()));
        node.put("reconcileTolerance", Json.number(scheme.reconcileTolerance()));
        node.put("changeLimit", Json.number(scheme.changeLimit()));
        node.put("nearDays", scheme.nearDays()).put("evenPath", scheme.evenPath());
        node.put("proRata", scheme.proRata()).put("heapedYears", scheme.heapedYears());
        ObjectNode escalation = node.putObject("escalation");
        scheme.escalation().forEach((years, step) -> escalation.set(years.toString(), Json.words(step)));
        node.set("scoring", ScoreJson.scoring(scheme.scoring()));
        RectificationTerms terms = scheme.rectification();
        if (terms == null) {
            node.putNull("rectification");
        } else {
            node.putObject("rectification")
                    .put("deadline", monthDay(terms.deadline()))
                    .put("objectionsBy", monthDay(terms.objectionsBy()));
        }
        node.set("readings", Json.strings(scheme.readings()));
        return node;
    }

    private static String monthDay(MonthDay day) {
        return day.toString().substring("--".length());
    }

    private static ObjectNode plan(Plan plan, Assessment a) {
        ObjectNode node = Json.NODES.objectNode().put("id", plan.id());
        node.set("title", Json.words(plan.title()));
        node.put("documentNumber", plan.documentNumber()).put("issuer", plan.issuer());
        node.put("issued", plan.issued() == null ? null : plan.issued().toString());
        node.put("from", plan.from()).put("to", plan.to());
        node.set("jurisdiction", Json.area(plan.jurisdiction(), Facts.areaName(plan.jurisdiction(), a.registry())));
        return node;
    }

    private static ArrayNode rules(Map<String, Bilingual> rules) {
        ArrayNode array = Json.NODES.arrayNode();
        new TreeMap<>(rules)
                .forEach((id, title) -> array.addObject().put("id", id).set("title", Json.words(title)));
        return array;
    }

    private static ObjectNode summary(Assessment a) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("verdicts", verdictCounts(a.judgements()));
        node.set("verdictsOfYear", verdictCounts(a.current()));
        node.set("lights", lightCounts(a.judgements()));
        node.set("lightsOfYear", lightCounts(a.current()));
        ObjectNode findings = node.putObject("findings");
        for (Severity severity : Severity.values()) {
            findings.put(Words.code(severity), count(a.findings(), f -> f.severity() == severity));
        }
        return node;
    }

    private static ObjectNode verdictCounts(List<Judgement> judgements) {
        ObjectNode node = Json.NODES.objectNode();
        for (Verdict verdict : Verdict.values()) {
            node.put(verdict.name(), count(judgements, j -> j.verdict() == verdict));
        }
        return node;
    }

    private static ObjectNode lightCounts(List<Judgement> judgements) {
        ObjectNode node = Json.NODES.objectNode();
        for (Light light : Light.values()) {
            node.put(Words.code(light), count(judgements, j -> j.light() == light));
        }
        return node;
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private static ObjectNode verdict(Judgement judgement, Assessment a) {
        Due due = judgement.due();
        ObjectNode node = Json.NODES.objectNode().put("key", due.key());
        putItem(node, due.plan(), due.item());
        node.set("jurisdiction", Json.area(due.jurisdiction()));
        node.put("year", due.year()).put("verdict", judgement.verdict().name());
        node.put("replaced", name(judgement.replaced())).put("light", Words.code(judgement.light()));
        node.put("rule", judgement.ruleId());
        node.set("fragile", Json.each(judgement.fragile(), JsonReport::otherVerdict));
        putReading(node, due, a);
        putFigures(node, due);
        node.set("steps", Json.each(judgement.steps(), Json::step));
        node.set("sources", Json.strings(due.sources()));
        return node;
    }

    private static ObjectNode otherVerdict(OtherVerdict other) {
        ObjectNode node = Json.NODES.objectNode().put("reading", other.reading());
        node.set("words", Json.words(other.words()));
        Light light = other.light();
        return node.put("verdict", name(other.verdict())).put("light", light == null ? null : Words.code(light));
    }

    private static ObjectNode dueOtherwise(DueOtherwise other) {
        Due due = other.due();
        ObjectNode node = Json.NODES.objectNode().put("key", due.key());
        node.put("plan", due.plan().id()).put("item", due.item().id());
        node.set("title", Json.words(due.item().title()));
        node.set("jurisdiction", Json.area(due.jurisdiction()));
        node.put("year", due.year()).put("verdict", other.verdict().name()).put("reading", other.reading());
        node.set("words", Json.words(other.words()));
        return node;
    }

    /** Which item it is and where the plan says it. */
    private static void putItem(ObjectNode node, Plan plan, Item item) {
        node.put("plan", plan.id()).put("item", item.id()).put("itemKind", Words.kindCode(item));
        node.set("title", Json.words(item.title()));
        node.put("clause", item.clause()).put("marker", item.marker());
        node.put("documentNumber", plan.documentNumber());
    }

    /** How the item is read and who answers for it. */
    private static void putReading(ObjectNode node, Due due, Assessment a) {
        Item item = due.item();
        Commitment commitment = item instanceof Commitment c ? c : null;
        node.put("shape", Words.code(due.shape())).put("strength", Words.code(item.strength()));
        node.put("cadence", Words.code(item.cadence()))
                .put("scope", item.scope().code());
        node.put("deadline", item.deadline());
        node.put("indicator", commitment == null ? null : commitment.indicator());
        node.put("measure", commitment == null ? null : Words.code(commitment.measure()));
        node.put("stage", Words.code(due.stage())).put("data", Words.code(due.data()));
        ObjectNode reporter = Json.words(Reporters.of(due, a.registry()));
        node.set("reporter", Json.NODES.objectNode().put("id", due.reporterId()).setAll(reporter));
        node.set("responsible", Json.strings(item.responsible()));
    }

    private static void putFigures(ObjectNode node, Due due) {
        node.put("value", Json.number(due.value())).put("threshold", Json.number(due.threshold()));
        node.put("comparator", due.item() instanceof Commitment c ? Words.code(c.comparator()) : null);
        node.put("gap", Json.gap(due.gap())).put("path", Json.number(due.path()));
        node.put("high", Json.number(due.high())).put("previous", Json.number(due.previous()));
        node.put("unit", due.unit());
        node.put("numerator", Json.number(due.numerator())).put("denominator", Json.number(due.denominator()));
        node.put("allocated", due.allocated());
        node.put("state", due.state() == null ? null : Words.code(due.state()));
        node.put("evidenced", due.evidenced());
        node.set("missingYears", Json.integers(due.missingYears()));
        node.set("questionedYears", Json.integers(due.questionedYears()));
        node.set("series", series(due.series()));
        node.set("tally", tally(due.tally()));
    }

    private static ArrayNode series(Map<Integer, Quantity> series) {
        ArrayNode array = Json.NODES.arrayNode();
        new TreeMap<>(series)
                .forEach((year, value) -> array.addObject().put("year", year).put("value", Json.number(value)));
        return array;
    }

    private static JsonNode tally(@Nullable UnitTally tally) {
        if (tally == null) {
            return Json.NODES.nullNode();
        }
        ObjectNode node = Json.NODES.objectNode();
        new TreeMap<>(tally.counts()).forEach((verdict, count) -> node.put(verdict.name(), count));
        return node;
    }

    private static ObjectNode finding(Finding f, Assessment a) {
        ObjectNode node = Json.NODES.objectNode().put("id", f.id()).put("rule", f.ruleId());
        node.put("severity", Words.code(f.severity()))
                .put("subject", f.subject())
                .put("plan", f.planId());
        node.put("documentNumber", documentNumber(f, a));
        node.set("jurisdiction", Json.area(f.jurisdiction(), Facts.areaName(f.jurisdiction(), a.registry())));
        node.put("year", f.year()).put("clause", f.clause());
        node.set("title", Json.words(f.title()));
        node.set("message", Json.words(f.message()));
        node.set("remedy", Json.words(f.remedy()));
        node.set("args", Json.arguments(f.args()));
        node.set("responsible", Json.strings(f.responsible()));
        node.set("reporter", Json.NODES.objectNode().put("id", f.reporterId()).setAll(Json.words(f.reporter())));
        node.set("sources", Json.strings(f.sources()));
        return node;
    }

    /** An earlier finding, what its ledger says and what became of it. */
    public static ObjectNode followedUp(FollowedUp followed, Assessment a) {
        RaisedFinding f = followed.finding();
        Rectification entry = followed.entry();
        ObjectNode node = Json.NODES.objectNode().put("id", f.id()).put("rule", f.ruleId());
        node.put("outcome", Words.code(followed.outcome())).put("severity", Words.code(f.severity()));
        node.put("subject", f.subject()).put("plan", f.planId());
        node.set("jurisdiction", Json.area(f.jurisdiction(), Facts.areaName(f.jurisdiction(), a.registry())));
        node.put("year", f.year()).put("clause", f.clause());
        node.set("about", Json.words(f.about()));
        node.set("title", Json.words(f.title()));
        node.set("message", Json.words(f.message()));
        node.set("reporter", Json.words(f.reporter()));
        node.put("state", Words.code(entry.state())).put("owner", entry.owner());
        node.put("measures", entry.measures()).put("completed", text(entry.completed()));
        node.put(
                "struckOff",
                entry.strikeOff() == null ? null : text(entry.strikeOff().date()));
        node.put(
                "objection",
                entry.objection() == null ? null : entry.objection().reason());
        node.put("answer", followed.answer() == null ? null : Words.code(followed.answer()));
        node.put("deadline", text(followed.deadline())).put("pastDeadline", followed.pastDeadline());
        node.put("stillRaised", followed.stillRaised());
        node.put(
                "current",
                followed.current() == null ? null : followed.current().due().key());
        return node.put("source", entry.provenance().shown());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static JsonNode sincePrevious(@Nullable SincePrevious previous) {
        if (previous == null) {
            return Json.NODES.nullNode();
        }
        ObjectNode node = Json.NODES.objectNode();
        node.set("title", Json.words(previous.title()));
        node.put("year", previous.year()).put("asOf", previous.asOf().toString());
        node.put("file", previous.file()).put("sha256", previous.sha256());
        node.set("new", Json.strings(previous.newIds()));
        node.set("persisting", Json.strings(previous.persistingIds()));
        node.set("resolved", Json.each(previous.resolved(), gone -> {
            ObjectNode one = Json.NODES.objectNode().put("id", gone.id()).put("year", gone.year());
            one.set("title", Json.words(gone.title()));
            one.set("message", Json.words(gone.message()));
            return one;
        }));
        return node;
    }

    private static @Nullable String documentNumber(Finding finding, Assessment a) {
        return a.plans().stream()
                .filter(p -> p.id().equals(finding.planId()) && p.documentNumber() != null)
                .map(Plan::documentNumber)
                .findFirst()
                .orElse(null);
    }

    private static ObjectNode deferred(Deferred deferred) {
        ObjectNode node = Json.NODES.objectNode();
        putItem(node, deferred.plan(), deferred.item());
        node.set("jurisdiction", Json.area(deferred.jurisdiction()));
        node.put("year", deferred.year()).set("reason", Json.words(deferred.reason()));
        node.put("needsEarlierYears", deferred.needsEarlierYears());
        return node;
    }

    private static ObjectNode verified(Verification verification) {
        ObjectNode node = Json.NODES.objectNode().put("subject", verification.subject());
        node.set("title", Json.words(verification.title()));
        node.set("reporter", Json.words(verification.reporter()));
        node.set("jurisdiction", Json.area(verification.jurisdiction()));
        node.put("year", verification.year()).set("verified", filed(verification.verified()));
        node.set("reported", Json.each(verification.reported(), JsonReport::filed));
        node.put("reason", verification.reason()).put("by", verification.by());
        return node.put("on", verification.on().toString());
    }

    private static ObjectNode filed(Verification.Filed row) {
        ObjectNode node = Json.NODES.objectNode().put("source", row.source());
        node.set("value", Json.words(row.value()));
        return node;
    }

    private static ObjectNode restated(Restated restated) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("reporter", Json.words(restated.reporter()));
        node.set("jurisdiction", Json.area(restated.jurisdiction()));
        node.put("year", restated.year());
        node.put("fromSequence", restated.fromSequence()).put("toSequence", restated.toSequence());
        node.put("file", restated.file()).set("changes", Json.allWords(restated.changes()));
        return node;
    }

    private static ObjectNode reconciled(Reconciled reconciled) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("indicator", reconciled.indicator().id());
        node.set("title", Json.words(reconciled.indicator().name()));
        node.put("unit", reconciled.indicator().unit()).put("year", reconciled.year());
        node.put("jurisdiction", reconciled.city().code());
        node.put("cityValue", Json.number(reconciled.cityValue()));
        node.put("countySum", Json.number(reconciled.countySum()));
        return node.put("beyondTolerance", reconciled.beyondTolerance());
    }

    private static ObjectNode untargeted(Untargeted untargeted) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("indicator", untargeted.indicator().id());
        node.set("title", Json.words(untargeted.indicator().name()));
        node.put("unit", untargeted.indicator().unit()).put("year", untargeted.year());
        ArrayNode values = node.putArray("values");
        untargeted.values().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Bilingual, Quantity> e) -> e.getKey().zh())
                        .thenComparing(e -> e.getKey().en()))
                .forEach(e -> values.addObject()
                        .put("value", Json.number(e.getValue()))
                        .set("name", Json.words(e.getKey())));
        node.put("sum", Json.number(untargeted.sum()));
        return node.put("reported", untargeted.reported()).put("counties", untargeted.counties());
    }

    private static ObjectNode input(Input input) {
        ObjectNode node = Json.NODES.objectNode().put("file", input.file());
        node.put("role", Words.code(input.role())).put("status", Words.code(input.status()));
        node.put("sha256", input.sha256()).set("reporter", Json.wordsOrNull(input.reporter()));
        node.put("year", input.year()).put("sequence", input.sequence());
        node.set("problems", Json.allWords(input.problems()));
        return node;
    }

    private static @Nullable String name(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.name();
    }
}
