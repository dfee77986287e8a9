package org.plancheck.reports.words;

import java.util.Locale;
import java.util.Map;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.lint.LintSeverity;
import org.plancheck.model.plan.Action;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.model.text.Messages;

/**
 * The words of reports in both languages: one name for each code, exactly as the office writes it. They live in
 * {@code reports_zh.properties} and {@code reports_en.properties}.
 */
public final class Words {
    /** The message files behind all reports. */
    public static final Messages MESSAGES = Messages.beside(Words.class, "reports");

    private Words() {}

    /** 结论. */
    public static Bilingual of(Verdict verdict) {
        return word("verdict", verdict);
    }

    /** 亮灯. */
    public static Bilingual of(Light light) {
        return word("light", light);
    }

    /** How grave a finding is. */
    public static Bilingual of(Severity severity) {
        return word("severity", severity);
    }

    /** How grave a finding in an encoding is. */
    public static Bilingual of(LintSeverity severity) {
        return word("lintSeverity", severity);
    }

    /** What kind of figure a commitment is measured by. */
    public static Bilingual of(Measure measure) {
        return word("measure", measure);
    }

    /** When an item falls due. */
    public static Bilingual of(Cadence cadence) {
        return word("cadence", cadence);
    }

    /** How a value must stand to its target. */
    public static Bilingual of(Comparator comparator) {
        return word("comparator", comparator);
    }

    /** How binding the words beside a figure are. */
    public static Bilingual of(Strength strength) {
        return word("strength", strength);
    }

    /** How an item is judged. */
    public static Bilingual of(Shape shape) {
        return word("shape", shape);
    }

    /** What sort of thing a duty promises. */
    public static Bilingual of(DutyKind kind) {
        return word("dutyKind", kind);
    }

    /** What a headed part of a plan is. */
    public static Bilingual of(Action.Kind kind) {
        return word("actionKind", kind);
    }

    /** What became of a file. */
    public static Bilingual of(Input.Status status) {
        return word("status", status);
    }

    /** What a file is to a run. */
    public static Bilingual of(Input.Role role) {
        return word("role", role);
    }

    /** How far a duty has come. */
    public static Bilingual of(DutyState state) {
        return word("state", state);
    }

    /** What sort of run it was. */
    public static Bilingual of(Assessment.Kind kind) {
        return word("kind", kind);
    }

    /** 量化承诺 or 定性任务. */
    public static Bilingual kindOf(Item item) {
        return MESSAGES.of("kind." + kindCode(item));
    }

    /** 文中未列: the text names no unit. */
    public static Bilingual notListed() {
        return MESSAGES.of("word.notListed");
    }

    /** {@code commitment} or {@code duty}, as in machine output. */
    public static String kindCode(Item item) {
        return item instanceof Duty ? "duty" : "commitment";
    }

    /** An enum constant as machine output writes it: {@code EACH_YEAR} becomes {@code each-year}. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A message of this module, filled, in one language. */
    public static String say(Lang lang, String code, Map<String, ?> args) {
        return MESSAGES.in(lang, code, args);
    }

    /** A message of this module without arguments, in one language. */
    public static String say(Lang lang, String code) {
        return MESSAGES.in(lang, code);
    }

    private static Bilingual word(String group, Enum<?> constant) {
        return MESSAGES.of(group + "." + constant.name());
    }
}
