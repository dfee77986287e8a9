package org.plancheck.engine.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.judging.Rectification.Answer;
import org.plancheck.model.judging.Rectification.Objection;
import org.plancheck.model.judging.Rectification.State;
import org.plancheck.model.judging.Rectification.StrikeOff;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.rectification.LedgerColumn;
import org.plancheck.model.rectification.LedgerWords;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/**
 * Reads what a rectification ledger says, from its YAML form or from a tree that a workbook became, and holds every
 * entry against itself and against the files before: one set of checks for both.
 */
public final class RectificationReader {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Registry registry;
    private final List<Plan> plans;
    /** The newest entry of each finding so far. */
    private final Map<String, Rectification> standing = new LinkedHashMap<>();

    /**
     * A reader for files, or for a ledger that follows them.
     *
     * @param before the newest entry of each finding so far, by its id
     */
    public RectificationReader(Registry registry, List<Plan> plans, Map<String, Rectification> before) {
        this.registry = registry;
        this.plans = plans;
        standing.putAll(before);
    }

    /** The newest entry of each finding, by its id, over all files read. */
    public Map<String, Rectification> standing() {
        return Map.copyOf(standing);
    }

    /** Reads the next file; its entries replace earlier ones of the same findings. Mistakes are noted with the fields. */
    public List<Rectification> read(Fields fields) {
        Fields ledger = fields.optionalFields("ledger");
        String source = fields.problems().file();
        if (ledger != null) {
            source = ledger.text("file");
            ledger.text("sha256", HASH, "9f86d081…（64 位 / 64 digits）");
            ledger.done();
        }
        Map<String, Rectification> read = new LinkedHashMap<>();
        String origin = source;
        fields.requiredListOf("entries", entry -> add(entry, entry(entry, origin), read));
        standing.putAll(read);
        return List.copyOf(read.values());
    }

    /** The very same again counts once. */
    private static Rectification add(Fields at, Rectification entry, Map<String, Rectification> read) {
        String id = entry.finding().id();
        Rectification first = read.putIfAbsent(id, entry);
        if (first != null && !first.saysTheSameAs(entry)) {
            at.problem(
                    "finding",
                    "rectification.double",
                    Map.of("id", id, "other", first.provenance().shown()));
        }
        return entry;
    }

    private Rectification entry(Fields fields, String origin) {
        RaisedFinding finding = finding(fields);
        Entry entry = new Entry(fields, finding.year());
        State state = word(fields, "state", State.class, "rectification.state", true);
        LocalDate completed = entry.date(fields, "completed", LedgerColumn.COMPLETED);
        if (state != null && state.isDone() && !fields.has("completed")) {
            entry.missing(fields, "completed", LedgerColumn.COMPLETED);
        }
        Evidence evidence = entry.evidence();
        Objection objection = entry.objection();
        Answer answer = entry.answer(objection);
        StrikeOff strikeOff = entry.strikeOff();
        Rectification read = new Rectification(
                finding,
                state == null ? State.OPEN : state,
                fields.optionalText("owner"),
                fields.optionalText("measures"),
                completed,
                evidence,
                objection,
                answer,
                strikeOff,
                place(fields, origin));
        fields.done();
        checkStrikeOff(fields, read);
        return read;
    }

    private static Provenance place(Fields fields, String origin) {
        String cell = fields.optionalText("cell");
        return cell == null
                ? new Provenance(fields.problems().file(), fields.node().place())
                : new Provenance(origin, cell);
    }

    private RaisedFinding finding(Fields entry) {
        Fields fields = entry.optionalFields("finding");
        if (fields == null) {
            entry.problem("finding", "key.missing", Map.of("key", "finding"));
            return new RaisedFinding(
                    "",
                    "",
                    Severity.NOTE,
                    "",
                    null,
                    "",
                    Fields.FIRST_YEAR,
                    null,
                    none(),
                    none(),
                    none(),
                    none(),
                    List.of());
        }
        RaisedFinding finding = new RaisedFinding(
                fields.text("id"),
                fields.text("rule"),
                fields.choice("severity", Severity.class),
                fields.text("subject"),
                fields.optionalText("plan"),
                fields.text("jurisdiction"),
                fields.year("year"),
                fields.optionalText("clause"),
                fields.words("about"),
                fields.words("title"),
                fields.words("message"),
                fields.words("reporter"),
                fields.texts("responsible"));
        fields.done();
        checkFinding(fields, finding);
        return finding;
    }

    private static Bilingual none() {
        return Bilingual.same("");
    }

    private void checkFinding(Fields fields, RaisedFinding f) {
        String id = RaisedFinding.id(f.ruleId(), f.subject(), f.jurisdiction(), f.year());
        if (!f.id().isEmpty() && !f.id().equals(id)) {
            fields.problem("id", "rectification.id", Map.of("found", f.id(), "expected", id));
        }
        if (!f.jurisdiction().isEmpty()
                && registry.jurisdiction(f.jurisdiction()).isEmpty()) {
            fields.problem("jurisdiction", "ref.jurisdiction", Map.of("found", f.jurisdiction()));
        }
        String plan = f.planId();
        List<String> known = plans.stream().map(Plan::id).toList();
        if (plan != null && !known.contains(plan)) {
            fields.problem("plan", "ref.plan", Map.of("found", plan, "allowed", String.join(", ", known)));
        }
    }

    /** Struck off is only what is said and proven to be done, or was rightly objected to; and it stays so. */
    private void checkStrikeOff(Fields fields, Rectification entry) {
        Rectification before = standing.get(entry.finding().id());
        StrikeOff strikeOff = entry.strikeOff();
        if (strikeOff == null) {
            if (before != null && before.strikeOff() != null) {
                fields.problem(
                        "state",
                        "rectification.reopened",
                        Map.of(
                                "date", before.strikeOff().date(),
                                "other", before.provenance().shown()));
            }
            return;
        }
        boolean objected = entry.answer() != null && entry.answer().decision() == Answer.Decision.ACCEPTED;
        if (!entry.state().isDone() && !objected) {
            fields.problem(
                    "struckOff", "rectification.struck-off-early", Map.of("state", LedgerWords.of(entry.state())));
        }
        boolean proven = entry.evidence() != null && entry.evidence().isComplete();
        if (!proven && !objected) {
            fields.problem("struckOff", "rectification.struck-off-unproven", Map.of());
        }
        if (entry.completed() != null && strikeOff.date().isBefore(entry.completed())) {
            fields.problem(
                    "struckOff",
                    "rectification.order",
                    Map.of(
                            "label", LedgerWords.of(LedgerColumn.STRIKE_OFF_DATE),
                            "found", strikeOff.date(),
                            "before", LedgerWords.of(LedgerColumn.COMPLETED),
                            "limit", entry.completed()));
        }
    }

    /** One of the words of an enum; null when it is missing or no such word, which is noted. */
    private static <E extends Enum<E>> @Nullable E word(
            Fields fields, String key, Class<E> type, String code, boolean required) {
        String text = fields.optionalText(key);
        for (E constant : type.getEnumConstants()) {
            if (Fields.kebab(constant).equals(text)) {
                return constant;
            }
        }
        if (text != null) {
            fields.problem(key, code, Map.of("key", key, "found", text));
        } else if (required && !fields.has(key)) {
            fields.problem(key, "key.missing", Map.of("key", key));
        }
        return null;
    }

    /** The parts of an entry that are dated: no day of them may lie before the year that the finding is about. */
    private record Entry(Fields fields, int year) {

        @Nullable
        Evidence evidence() {
            Fields at = fields.optionalFields("evidence");
            if (at == null) {
                return null;
            }
            Evidence evidence = new Evidence(
                    at.optionalText("number"),
                    at.optionalText("issuer"),
                    date(at, "date", LedgerColumn.EVIDENCE_DATE),
                    null);
            at.done();
            return evidence;
        }

        @Nullable
        Objection objection() {
            Fields at = fields.optionalFields("objection");
            if (at == null) {
                return null;
            }
            String reason = text(at, "reason", LedgerColumn.OBJECTION);
            LocalDate filed = requiredDate(at, "filed", LedgerColumn.OBJECTION_DATE);
            at.done();
            return new Objection(reason, filed);
        }

        @Nullable
        Answer answer(@Nullable Objection objection) {
            Fields at = fields.optionalFields("answer");
            if (at == null) {
                return null;
            }
            Answer.Decision decision = word(at, "decision", Answer.Decision.class, "rectification.decision", false);
            if (!at.has("decision")) {
                missing(at, "decision", LedgerColumn.ANSWER);
            }
            String reason = at.optionalText("reason");
            if (decision != null && decision != Answer.Decision.ACCEPTED && reason == null) {
                missing(at, "reason", LedgerColumn.ANSWER_REASON);
            }
            LocalDate date = requiredDate(at, "date", LedgerColumn.ANSWER_DATE);
            String by = text(at, "by", LedgerColumn.ANSWER_BY);
            at.done();
            if (objection == null) {
                fields.problem("answer", "rectification.nothing-to-answer", Map.of());
            } else if (isRead(date) && isRead(objection.filed()) && date.isBefore(objection.filed())) {
                at.problem(
                        "date",
                        "rectification.order",
                        Map.of(
                                "label", LedgerWords.of(LedgerColumn.ANSWER_DATE),
                                "found", date,
                                "before", LedgerWords.of(LedgerColumn.OBJECTION_DATE),
                                "limit", objection.filed()));
            }
            return new Answer(decision == null ? Answer.Decision.REJECTED : decision, reason, date, by);
        }

        @Nullable
        StrikeOff strikeOff() {
            Fields at = fields.optionalFields("struckOff");
            if (at == null) {
                return null;
            }
            LocalDate date = requiredDate(at, "date", LedgerColumn.STRIKE_OFF_DATE);
            String by = text(at, "by", LedgerColumn.STRIKE_OFF_BY);
            at.done();
            return new StrikeOff(date, by);
        }

        String text(Fields at, String key, LedgerColumn label) {
            String text = at.optionalText(key);
            if (text == null || text.isBlank()) {
                missing(at, key, label);
                return "";
            }
            return text;
        }

        LocalDate requiredDate(Fields at, String key, LedgerColumn label) {
            LocalDate date = date(at, key, label);
            if (!at.has(key)) {
                missing(at, key, label);
            }
            return date == null ? LocalDate.MAX : date;
        }

        @Nullable
        LocalDate date(Fields at, String key, LedgerColumn label) {
            String text = at.optionalText(key);
            if (text == null) {
                return null;
            }
            try {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() < year) {
                    at.problem(
                            key,
                            "rectification.too-early",
                            Map.of("label", LedgerWords.of(label), "key", key, "found", text, "year", year));
                }
                return date;
            } catch (DateTimeParseException e) {
                at.problem(
                        key, "rectification.date", Map.of("label", LedgerWords.of(label), "key", key, "found", text));
                return null;
            }
        }

        void missing(Fields at, String key, LedgerColumn label) {
            at.problem(key, "rectification.missing", Map.of("label", LedgerWords.of(label), "key", key));
        }

        private static boolean isRead(LocalDate date) {
            return !date.equals(LocalDate.MAX);
        }
    }
}
