package org.plancheck.model.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * One issued document (规划).
 *
 * @param title exact title; the English one is ours
 * @param documentNumber 文号, null where the text prints none
 * @param issued date of issue, null where the text gives none
 * @param from first year of the period
 * @param to last year of the period
 * @param jurisdiction code of the plan's own area
 * @param surveys survey years where known; an indicator not listed has unknown survey years
 * @param actions the headed parts above tasks and items; empty where they are not encoded
 * @param readings how open passages can be read otherwise than the items here do
 * @param drafts what waits to be accepted; once set aside no longer among the entries
 */
public record Plan(
        String id,
        Bilingual title,
        @Nullable String documentNumber,
        String issuer,
        @Nullable LocalDate issued,
        int from,
        int to,
        String jurisdiction,
        List<Survey> surveys,
        List<Baseline> baselines,
        List<Action> actions,
        List<Task> tasks,
        List<Commitment> commitments,
        List<Duty> duties,
        List<OtherReading> readings,
        Drafts drafts) {

    /** A plan in which nothing waits to be accepted. */
    public Plan(
            String id,
            Bilingual title,
            @Nullable String documentNumber,
            String issuer,
            @Nullable LocalDate issued,
            int from,
            int to,
            String jurisdiction,
            List<Survey> surveys,
            List<Baseline> baselines,
            List<Action> actions,
            List<Task> tasks,
            List<Commitment> commitments,
            List<Duty> duties,
            List<OtherReading> readings) {
        this(
                id,
                title,
                documentNumber,
                issuer,
                issued,
                from,
                to,
                jurisdiction,
                surveys,
                baselines,
                actions,
                tasks,
                commitments,
                duties,
                readings,
                Drafts.NONE);
    }

    /** The same plan with other survey years. */
    public Plan withSurveys(List<Survey> surveys) {
        return with(surveys, baselines, actions, tasks, commitments, duties, readings, drafts);
    }

    /** The same plan with other baselines. */
    public Plan withBaselines(List<Baseline> baselines) {
        return with(surveys, baselines, actions, tasks, commitments, duties, readings, drafts);
    }

    /** The same plan with other actions. */
    public Plan withActions(List<Action> actions) {
        return with(surveys, baselines, actions, tasks, commitments, duties, readings, drafts);
    }

    /** The same plan with other tasks. */
    public Plan withTasks(List<Task> tasks) {
        return with(surveys, baselines, actions, tasks, commitments, duties, readings, drafts);
    }

    /** The same plan with other items. */
    public Plan withItems(List<Commitment> commitments, List<Duty> duties) {
        return with(surveys, baselines, actions, tasks, commitments, duties, readings, drafts);
    }

    /** The same plan with drafts taken out of what is encoded. */
    public Plan settingAside(Drafts drafts) {
        Set<String> ids = drafts.items().map(Item::id).collect(Collectors.toSet());
        return with(
                surveys,
                without(baselines, drafts.baselines()),
                actions,
                tasks,
                without(commitments, drafts.commitments()),
                without(duties, drafts.duties()),
                readings.stream().map(reading -> reading.without(ids)).toList(),
                drafts);
    }

    private static <T> List<T> without(List<T> entries, List<T> drafts) {
        return entries.stream().filter(entry -> !drafts.contains(entry)).toList();
    }

    /** The same plan with other ways to read it. */
    public Plan withReadings(List<OtherReading> readings) {
        return with(surveys, baselines, actions, tasks, commitments, duties, readings, drafts);
    }

    /** The plan read in one of its other ways; what its items said before becomes another way to read it. */
    public Plan readAs(OtherReading reading) {
        Plan read = withItems(reading.in(commitments, Commitment.class), reading.in(duties, Duty.class));
        return read.withReadings(readings.stream()
                .map(each -> each.equals(reading) ? each.replaced(items()) : each)
                .toList());
    }

    /** The plan read in the ways chosen, as far as it has them. */
    public Plan readAs(Collection<String> chosen) {
        Plan plan = this;
        for (OtherReading reading : readings) {
            plan = chosen.contains(reading.id()) ? plan.readAs(reading) : plan;
        }
        return plan;
    }

    /** The same document with other contents. */
    private Plan with(
            List<Survey> surveys,
            List<Baseline> baselines,
            List<Action> actions,
            List<Task> tasks,
            List<Commitment> commitments,
            List<Duty> duties,
            List<OtherReading> readings,
            Drafts drafts) {
        return new Plan(
                id,
                title,
                documentNumber,
                issuer,
                issued,
                from,
                to,
                jurisdiction,
                surveys,
                baselines,
                actions,
                tasks,
                commitments,
                duties,
                readings,
                drafts);
    }

    /** Commitments, then duties, each in the text's order. */
    public Stream<Item> items() {
        return Stream.concat(commitments.stream(), duties.stream());
    }

    /** Commitments as the plan's items and its other readings have them: all that may be asked for. */
    public Stream<Commitment> commitmentsInAnyReading() {
        Stream<Commitment> others = readings.stream()
                .flatMap(reading -> reading.items().stream())
                .filter(Commitment.class::isInstance)
                .map(Commitment.class::cast);
        return Stream.concat(commitments.stream(), others);
    }

    /** The commitment with this id. */
    public Optional<Commitment> commitment(String itemId) {
        return commitments.stream().filter(c -> c.id().equals(itemId)).findFirst();
    }

    /** The name of one of its items where several plans meet: the plan's id, a slash, the item's own. */
    public String key(Item item) {
        return id + "/" + item.id();
    }

    /** The duty of this key; empty when it is another plan's. */
    public Optional<Duty> dutyKeyed(String key) {
        return duties.stream().filter(d -> key(d).equals(key)).findFirst();
    }

    /** The years in which an indicator is surveyed; empty when they are not known. */
    public Set<Integer> surveyYears(String indicator) {
        return surveys.stream()
                .filter(s -> s.indicator().equals(indicator))
                .flatMap(s -> s.years().stream())
                .collect(Collectors.toSet());
    }

    /** The task with this clause. */
    public Optional<Task> task(String clause) {
        return tasks.stream().filter(t -> t.clause().equals(clause)).findFirst();
    }

    /** The action that an item belongs to: the nearest one above it. */
    public Optional<Action> actionOf(Item item) {
        return actionOf(item.clause());
    }

    /** The action that a clause belongs to: the nearest one above it. */
    public Optional<Action> actionOf(String clause) {
        return actions.stream()
                .filter(action -> action.covers(clause))
                .max(Comparator.comparingInt(action -> action.clause().length()));
    }

    /** How people cite the plan: its document number, else its title. */
    public Bilingual citation() {
        return documentNumber == null ? title : Bilingual.same(documentNumber);
    }
}
