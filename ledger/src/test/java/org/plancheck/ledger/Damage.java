package org.plancheck.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Action;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.plan.Task;
import org.plancheck.model.text.Bilingual;

/** Ways in which an encoding goes wrong, each at a place that a seeded die picks. */
enum Damage {
    VALUE_TIMES_TEN,
    VALUE_PLUS_ONE,
    WRONG_COMPARATOR,
    WRONG_STRENGTH,
    DEADLINE_PLUS_ONE,
    FIRST_YEAR_PLUS_ONE,
    LAST_YEAR_MINUS_ONE,
    OTHER_CADENCE,
    CITY_LEVEL,
    PART_FORGOTTEN,
    COMMITMENT_DROPPED,
    COMMITMENT_DOUBLED,
    WRONG_CLAUSE,
    MARKER_MISREAD,
    DUTY_DROPPED,
    DUTY_INVENTED,
    DUTY_OTHER_CLAUSE,
    DUTY_EVERY_YEAR,
    DUTY_HOPED_FOR,
    TASK_DROPPED,
    UNIT_DROPPED,
    UNIT_ADDED,
    UNITS_SWAPPED,
    HEADING_MISREAD,
    BASELINE_CHANGED,
    BASELINE_OTHER_YEAR,
    BASELINE_DROPPED,
    ISSUED_NEXT_DAY,
    NUMBER_MISREAD,
    PERIOD_LONGER,
    ACTION_MISREAD,
    ACTION_OTHER_CLAUSE,
    ACTION_OTHER_KIND,
    ACTION_DROPPED;

    /** The plan with this damage. */
    Plan of(Plan plan, Random dice) {
        List<Commitment> commitments = new ArrayList<>(plan.commitments());
        List<Duty> duties = new ArrayList<>(plan.duties());
        List<Task> tasks = new ArrayList<>(plan.tasks());
        List<Baseline> baselines = new ArrayList<>(plan.baselines());
        int c = dice.nextInt(commitments.size());
        Commitment commitment = commitments.get(c);
        int d = dice.nextInt(duties.size());
        Duty duty = duties.get(d);
        int t = dice.nextInt(tasks.size());
        Plan head = plan;
        switch (this) {
            case VALUE_TIMES_TEN -> commitments.set(c, figure(commitment, Quantity.of(10), Quantity.ZERO));
            case VALUE_PLUS_ONE -> commitments.set(c, figure(commitment, Quantity.ONE, Quantity.ONE));
            case WRONG_COMPARATOR ->
                commitments.set(
                        c, new Edit(commitment).comparator(other(commitment)).done());
            case WRONG_STRENGTH ->
                commitments.set(
                        c, new Edit(commitment).strength(weaker(commitment)).done());
            case DEADLINE_PLUS_ONE -> {
                Commitment dated = pick(commitments, x -> x.deadline() != null, dice);
                commitments.set(
                        commitments.indexOf(dated),
                        new Edit(dated)
                                .deadline(Objects.requireNonNull(dated.deadline()) + 1)
                                .done());
            }
            case FIRST_YEAR_PLUS_ONE ->
                commitments.set(
                        c,
                        new Edit(commitment).from(later(commitment.from(), 1)).done());
            case LAST_YEAR_MINUS_ONE ->
                commitments.set(
                        c, new Edit(commitment).to(later(commitment.to(), -1)).done());
            case OTHER_CADENCE ->
                commitments.set(
                        c,
                        new Edit(commitment)
                                .cadence(
                                        commitment.cadence() == Cadence.STANDING ? Cadence.EACH_YEAR : Cadence.STANDING)
                                .done());
            case CITY_LEVEL -> {
                Commitment whole = pick(commitments, x -> x.scope().equals(Scope.CITY), dice);
                commitments.set(
                        commitments.indexOf(whole),
                        new Edit(whole).scope(Scope.CITY_LEVEL).done());
            }
            case PART_FORGOTTEN ->
                commitments.set(
                        c,
                        new Edit(commitment)
                                .partOf(
                                        commitment.partOf() == null
                                                ? commitments.get(0).id()
                                                : null)
                                .done());
            case COMMITMENT_DROPPED -> commitments.remove(c);
            case COMMITMENT_DOUBLED ->
                commitments.add(new Edit(commitment).id("doubled").done());
            case WRONG_CLAUSE ->
                commitments.set(
                        c,
                        new Edit(commitment)
                                .clause(otherClause(plan, commitment))
                                .done());
            case MARKER_MISREAD ->
                commitments.set(
                        c,
                        new Edit(commitment).marker("误" + commitment.marker()).done());
            case DUTY_DROPPED -> duties.remove(d);
            case DUTY_INVENTED -> duties.add(copy(duty, "invented", duty.clause(), "建立文中没有的机制"));
            case DUTY_OTHER_CLAUSE -> duties.set(d, copy(duty, duty.id(), otherClause(plan, duty), duty.marker()));
            case DUTY_EVERY_YEAR -> {
                Duty undated = pick(duties, x -> x.cadence() == Cadence.STANDING && !yearly(x), dice);
                duties.set(duties.indexOf(undated), timed(undated, Cadence.EACH_YEAR, undated.strength()));
            }
            case DUTY_HOPED_FOR -> {
                Duty plain = pick(duties, x -> x.strength() == Strength.PLAIN, dice);
                duties.set(duties.indexOf(plain), timed(plain, plain.cadence(), Strength.ASPIRATIONAL));
            }
            case TASK_DROPPED -> tasks.remove(t);
            case UNIT_DROPPED -> edit(tasks, dice, units -> units.remove(dice.nextInt(units.size())));
            case UNIT_ADDED -> edit(tasks, dice, units -> units.add("市档案馆"));
            case UNITS_SWAPPED -> {
                Task long_ = pick(tasks, x -> x.responsible().size() > 1, dice);
                List<String> units = new ArrayList<>(long_.responsible());
                units.add(units.remove(0));
                tasks.set(tasks.indexOf(long_), new Task(long_.clause(), long_.heading(), units));
            }
            case HEADING_MISREAD -> {
                Task task = tasks.get(t);
                tasks.set(t, new Task(task.clause(), task.heading() + "了", task.responsible()));
            }
            case BASELINE_CHANGED -> baselines.set(0, baseline(baselines.get(0), 0, Quantity.ONE));
            case BASELINE_OTHER_YEAR -> baselines.set(0, baseline(baselines.get(0), -4, Quantity.ZERO));
            case BASELINE_DROPPED -> baselines.remove(0);
            case ACTION_MISREAD, ACTION_OTHER_CLAUSE, ACTION_OTHER_KIND, ACTION_DROPPED ->
                head = plan.withActions(actions(plan.actions(), dice));
            default -> head = head(plan);
        }
        return head.withBaselines(baselines).withTasks(tasks).withItems(commitments, duties);
    }

    /** With one of those damaged that the text calls 行动 or 工程. */
    private List<Action> actions(List<Action> before, Random dice) {
        List<Action> actions = new ArrayList<>(before);
        Action action = pick(before, x -> x.kind() != Action.Kind.MEASURE, dice);
        int at = actions.indexOf(action);
        switch (this) {
            case ACTION_MISREAD ->
                actions.set(at, new Action(action.clause(), "了" + action.heading(), null, action.kind()));
            case ACTION_OTHER_CLAUSE -> {
                Action other = pick(before, x -> x != action, dice);
                actions.set(at, new Action(other.clause(), action.heading(), null, action.kind()));
            }
            case ACTION_OTHER_KIND ->
                actions.set(at, new Action(action.clause(), action.heading(), null, Action.Kind.MEASURE));
            default -> actions.remove(at);
        }
        return actions;
    }

    private Plan head(Plan plan) {
        boolean numbered = plan.documentNumber() != null;
        return new Plan(
                plan.id(),
                this == NUMBER_MISREAD && !numbered ? Bilingual.same("另一份规划") : plan.title(),
                this == NUMBER_MISREAD && numbered ? plan.documentNumber().replace("号", "0号") : plan.documentNumber(),
                plan.issuer(),
                this == ISSUED_NEXT_DAY ? Objects.requireNonNull(plan.issued()).plusDays(1) : plan.issued(),
                plan.from(),
                this == PERIOD_LONGER ? plan.to() + 1 : plan.to(),
                plan.jurisdiction(),
                plan.surveys(),
                plan.baselines(),
                plan.actions(),
                plan.tasks(),
                plan.commitments(),
                plan.duties(),
                plan.readings());
    }

    private static Commitment figure(Commitment c, Quantity times, Quantity plus) {
        Quantity low = c.low();
        Quantity value = c.value();
        return new Edit(c)
                .figures(
                        value == null ? null : value.times(times).plus(plus),
                        low == null ? null : low.times(times).plus(plus))
                .done();
    }

    private static Comparator other(Commitment c) {
        return c.comparator() == Comparator.GE ? Comparator.GT : Comparator.GE;
    }

    private static Strength weaker(Commitment c) {
        return c.strength() == Strength.FIRM ? Strength.PLAIN : Strength.FIRM;
    }

    private static SourcedYear later(SourcedYear year, int by) {
        return new SourcedYear(year.year() + by, year.source());
    }

    private static String otherClause(Plan plan, Item item) {
        return plan.tasks().stream()
                .map(Task::clause)
                .filter(clause -> !clause.equals(item.clause()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean yearly(Duty duty) {
        return duty.marker().contains("年");
    }

    private static Duty copy(Duty d, String id, String clause, String marker) {
        return new Duty(
                id,
                clause,
                marker,
                0,
                d.summary(),
                d.kind(),
                d.cadence(),
                d.from(),
                d.to(),
                d.deadline(),
                d.strength(),
                d.scope(),
                d.every(),
                d.reporter(),
                d.responsible(),
                d.evidence());
    }

    private static Duty timed(Duty d, Cadence cadence, Strength strength) {
        return new Duty(
                d.id(),
                d.clause(),
                d.marker(),
                d.occurrence(),
                d.summary(),
                d.kind(),
                cadence,
                d.from(),
                d.to(),
                d.deadline(),
                strength,
                d.scope(),
                d.every(),
                d.reporter(),
                d.responsible(),
                d.evidence());
    }

    private static Baseline baseline(Baseline b, int years, Quantity plus) {
        return new Baseline(
                b.indicator(),
                b.jurisdiction(),
                b.year() + years,
                b.value().plus(plus),
                b.clause(),
                b.marker(),
                b.occurrence());
    }

    private static void edit(List<Task> tasks, Random dice, Consumer<List<String>> change) {
        boolean listed = tasks.stream().anyMatch(task -> !task.responsible().isEmpty());
        Task task = pick(tasks, x -> !listed || !x.responsible().isEmpty(), dice);
        List<String> units = new ArrayList<>(task.responsible());
        if (units.isEmpty()) {
            units.add("市科协");
        } else {
            change.accept(units);
        }
        tasks.set(tasks.indexOf(task), new Task(task.clause(), task.heading(), units));
    }

    private static <T> T pick(List<T> all, Predicate<T> fit, Random dice) {
        List<T> fitting = all.stream().filter(fit).toList();
        return fitting.get(dice.nextInt(fitting.size()));
    }
}
