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
import org.plancheck.model.plan.Scope;
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

    /** What has words, and how the codes of each begin. */
    static final Map<Class<?>, String> GROUPS = Map.ofEntries(
            Map.entry(Verdict.class, "verdict"),
            Map.entry(Light.class, "light"),
            Map.entry(Severity.class, "severity"),
            Map.entry(LintSeverity.class, "lintSeverity"),
            Map.entry(Measure.class, "measure"),
            Map.entry(Cadence.class, "cadence"),
            Map.entry(Comparator.class, "comparator"),
            Map.entry(Strength.class, "strength"),
            Map.entry(Shape.class, "shape"),
            Map.entry(DutyKind.class, "dutyKind"),
            Map.entry(DutyState.class, "state"),
            Map.entry(Action.Kind.class, "actionKind"),
            Map.entry(Input.Status.class, "status"),
            Map.entry(Input.Role.class, "role"),
            Map.entry(Assessment.Kind.class, "kind"));

    private Words() {}

    /**
     * The word for a constant.
     *
     * @throws IllegalArgumentException when its kind has no words
     */
    public static Bilingual of(Enum<?> constant) {
        String group = GROUPS.get(constant.getDeclaringClass());
        if (group == null) {
            throw new IllegalArgumentException("no words for " + constant.getDeclaringClass());
        }
        return MESSAGES.of(group + "." + constant.name());
    }

    /** For whom an item is due; a unit that an analyst named stands as it was written. */
    public static Bilingual of(Scope scope) {
        String code = "scope." + scope.code();
        return MESSAGES.has(code) ? MESSAGES.of(code) : Bilingual.same(scope.code());
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
}
