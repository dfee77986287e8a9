package org.plancheck.model.plan;

import java.time.LocalDate;
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
            List<Duty> duties) {
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
                Drafts.NONE);
    }

    /** The same plan with other survey years. */
    public Plan withSurveys(List<Survey> surveys) {
        return with(surveys, baselines, actions, tasks, commitments, duties, drafts);
    }

    /** The same plan with other baselines. */
    public Plan withBaselines(List<Baseline> baselines) {
        return with(surveys, baselines, actions, tasks, commitments, duties, drafts);
    }

    /** The same plan with other actions. */
    public Plan withActions(List<Action> actions) {
        return with(surveys, baselines, actions, tasks, commitments, duties, drafts);
    }

    /** The same plan with other tasks. */
    public Plan withTasks(List<Task> tasks) {
        return with(surveys, baselines, actions, tasks, commitments, duties, drafts);
    }

    /** The same plan with other items. */
    public Plan withItems(List<Commitment> commitments, List<Duty> duties) {
        return with(surveys, baselines, actions, tasks, commitments, duties, drafts);
    }

    /** The same plan with drafts taken out of what is encoded. */
    public Plan settingAside(Drafts drafts) {
        return with(
                surveys,
                without(baselines, drafts.baselines()),
                actions,
                tasks,
                without(commitments, drafts.commitments()),
                without(duties, drafts.duties()),
                drafts);
    }

    private static <T> List<T> without(List<T> entries, List<T> drafts) {
        return entries.stream().filter(entry -> !drafts.contains(entry)).toList();
    }

    /** The same document with other contents. */
    private Plan with(
            List<Survey> surveys,
            List<Baseline> baselines,
            List<Action> actions,
            List<Task> tasks,
            List<Commitment> commitments,
            List<Duty> duties,
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
                drafts);
    }

    /** Commitments, then duties, each in the text's order. */
    public Stream<Item> items() {
        return Stream.concat(commitments.stream(), duties.stream());
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
