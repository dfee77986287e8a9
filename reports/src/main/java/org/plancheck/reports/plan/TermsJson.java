package org.plancheck.reports.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Per;
import org.plancheck.model.plan.Terms;
import org.plancheck.model.plan.Where;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/** What a commitment says beyond its figure, under the keys of the plan language. */
final class TermsJson {
    private TermsJson() {}

    /** The terms, or null when there is nothing beyond the figure. */
    static @Nullable ObjectNode of(Terms terms) {
        if (terms.equals(Terms.PLAIN)) {
            return null;
        }
        ObjectNode node = Json.NODES.objectNode();
        if (terms.against() != null) {
            node.set("against", against(terms.against()));
        }
        if (terms.per() != null) {
            node.set("per", per(terms.per()));
        }
        if (terms.minus() != null) {
            node.put("minus", terms.minus());
        }
        if (terms.where() != null) {
            node.set("where", where(terms.where()));
        }
        if (!terms.byYear().isEmpty()) {
            ObjectNode years = node.putObject("byYear");
            terms.byYear().forEach((year, figure) -> years.put(String.valueOf(year), Json.number(figure)));
        }
        if (terms.every() > 1) {
            node.put("every", terms.every());
        }
        if (terms.window() > 1) {
            node.put("window", terms.window());
        }
        if (terms.group() != null) {
            node.put("among", terms.group().id());
        }
        if (!terms.also().isEmpty()) {
            ArrayNode also = node.putArray("also");
            terms.also().forEach(condition -> also.add(condition(condition)));
        }
        return node;
    }

    private static ObjectNode against(Against against) {
        Against.Change change = against.change();
        return Json.NODES
                .objectNode()
                .put("figure", Words.code(against.figure()))
                .put("change", change == null ? null : Words.code(change))
                .put("year", against.year());
    }

    private static ObjectNode per(Per per) {
        return Json.NODES
                .objectNode()
                .put("indicator", per.indicator())
                .put("each", Json.number(per.each()))
                .put("reporter", per.reporter());
    }

    private static ObjectNode where(Where where) {
        return Json.NODES
                .objectNode()
                .put("comparator", Words.code(where.comparator()))
                .put("value", Json.number(where.value()))
                .put("unit", where.unit());
    }

    private static ObjectNode condition(Commitment condition) {
        ObjectNode node = Json.NODES.objectNode().put("indicator", condition.indicator());
        node.put("comparator", Words.code(condition.comparator()));
        node.put("value", Json.number(condition.value()))
                .put("low", Json.number(condition.low()))
                .put("high", Json.number(condition.high()));
        node.put("unit", condition.unit()).set("terms", of(condition.terms()));
        return node;
    }
}
