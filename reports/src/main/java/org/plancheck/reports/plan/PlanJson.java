package org.plancheck.reports.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.Action;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.OtherReading;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.PromiseWords;
import org.plancheck.model.plan.Task;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/**
 * Plans as JSON for other programs. The shape of {@link #show} is a contract: {@code schemas/plan-show.schema.json}.
 */
public final class PlanJson {
    private PlanJson() {}

    /** All plans, shortly, sorted by id; titles in Chinese. */
    public static String list(Collection<Plan> plans) {
        return list(plans, Lang.ZH);
    }

    /** All plans, shortly, sorted by id. */
    public static String list(Collection<Plan> plans, Lang lang) {
        ArrayNode array = Json.NODES.arrayNode();
        plans.stream()
                .sorted(Comparator.comparing(Plan::id))
                .forEach(plan -> array.add(head(plan, lang)
                        .put("commitments", plan.commitments().size())
                        .put("duties", plan.duties().size())
                        .put("tasks", plan.tasks().size())
                        .put("drafts", plan.drafts().count())));
        return Json.write(array);
    }

    /** One plan with everything it promises; title and summaries in one language. */
    public static String show(Plan plan, Registry registry, Lang lang) {
        ObjectNode root = head(plan, lang);
        ArrayNode commitments = root.putArray("commitments");
        plan.commitments().forEach(c -> commitments.add(commitment(c, registry, lang)));
        ArrayNode duties = root.putArray("duties");
        plan.duties().forEach(d -> duties.add(duty(d, lang)));
        ArrayNode actions = root.putArray("actions");
        plan.actions().forEach(a -> actions.add(action(a, plan, lang)));
        ArrayNode tasks = root.putArray("tasks");
        plan.tasks().forEach(t -> tasks.add(task(t)));
        ArrayNode baselines = root.putArray("baselines");
        plan.baselines().forEach(b -> baselines.add(baseline(b)));
        root.set("drafts", Json.strings(plan.drafts().items().map(Item::id).toList()));
        ArrayNode readings = root.putArray("readings");
        plan.readings().forEach(r -> readings.add(reading(r, registry, lang)));
        return Json.write(root);
    }

    private static ObjectNode head(Plan plan, Lang lang) {
        return Json.NODES
                .objectNode()
                .put("id", plan.id())
                .put("title", plan.title().in(lang))
                .put("documentNumber", plan.documentNumber())
                .put("issuer", plan.issuer())
                .put("issued", plan.issued() == null ? null : plan.issued().toString())
                .put("from", plan.from())
                .put("to", plan.to())
                .put("jurisdiction", plan.jurisdiction());
    }

    private static ObjectNode commitment(Commitment c, Registry registry, Lang lang) {
        ObjectNode node = Json.NODES.objectNode().put("id", c.id());
        node.put("clause", c.clause()).put("marker", c.marker()).put("indicator", c.indicator());
        node.put("value", Json.number(c.value()))
                .put("low", Json.number(c.low()))
                .put("high", Json.number(c.high()));
        node.put("unit", c.unit()).put("comparator", Words.code(c.comparator()));
        node.put("measure", Words.code(c.measure())).put("cadence", Words.code(c.cadence()));
        node.put("from", c.from().year()).put("to", c.to().year()).put("deadline", c.deadline());
        node.put("strength", Words.code(c.strength())).put("scope", c.scope().code());
        node.put("partOf", c.partOf());
        node.put("promise", new PromiseWords(registry).of(c).in(lang)).set("terms", TermsJson.of(c.terms()));
        return withUnits(node, c, lang);
    }

    private static ObjectNode duty(Duty d, Lang lang) {
        ObjectNode node = Json.NODES.objectNode().put("id", d.id());
        node.put("clause", d.clause()).put("marker", d.marker());
        node.put("summary", d.summary().in(lang)).put("kind", Words.code(d.kind()));
        node.put("cadence", Words.code(d.cadence())).put("scope", d.scope().code());
        return withUnits(node, d, lang);
    }

    private static ObjectNode withUnits(ObjectNode node, Item item, Lang lang) {
        node.put("reporter", reporter(item.reporter(), lang)).set("responsible", Json.strings(item.responsible()));
        return node;
    }

    /** The reporter as the plan writes it; 文中未列 where it lists none. */
    static String reporter(@Nullable String reporter, Lang lang) {
        return reporter == null ? Words.notListed().in(lang) : reporter;
    }

    private static ObjectNode action(Action action, Plan plan, Lang lang) {
        return Json.NODES
                .objectNode()
                .put("clause", action.clause())
                .put("heading", action.title().in(lang))
                .put("kind", Words.code(action.kind()))
                .put("items", itemsOf(action, plan));
    }

    /** How many items belong to an action. */
    static long itemsOf(Action action, Plan plan) {
        return plan.items()
                .filter(item -> plan.actionOf(item).filter(action::equals).isPresent())
                .count();
    }

    private static ObjectNode task(Task task) {
        ObjectNode node = Json.NODES.objectNode().put("clause", task.clause()).put("heading", task.heading());
        node.set("responsible", Json.strings(task.responsible()));
        return node;
    }

    private static ObjectNode reading(OtherReading reading, Registry registry, Lang lang) {
        ObjectNode node = Json.NODES.objectNode().put("id", reading.id());
        node.put("words", reading.words().in(lang))
                .put("instead", reading.instead().in(lang));
        ArrayNode commitments = node.putArray("commitments");
        ArrayNode duties = node.putArray("duties");
        for (Item item : reading.items()) {
            if (item instanceof Commitment c) {
                commitments.add(commitment(c, registry, lang));
            } else if (item instanceof Duty d) {
                duties.add(duty(d, lang));
            }
        }
        return node;
    }

    private static ObjectNode baseline(Baseline baseline) {
        return Json.NODES
                .objectNode()
                .put("indicator", baseline.indicator())
                .put("jurisdiction", baseline.jurisdiction())
                .put("year", baseline.year())
                .put("value", Json.number(baseline.value()));
    }
}
