package org.plancheck.reports.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plancheck.model.allocating.ShareBalance;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/** Allocations held against plan and data, for other programs; a contract: {@code schemas/plan-reconcile.schema.json}. */
public final class BalanceJson {
    /** What the field {@code schema} says. */
    public static final String SCHEMA = "plancheck/plan-reconcile/1";

    private BalanceJson() {}

    /** Every balance with its counties, idle shares and closings. */
    public static String write(Assessment assessment, List<ShareBalance> balances) {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA);
        root.set("title", Json.words(assessment.title()));
        root.put("illustrative", assessment.illustrative()).put("year", assessment.year());
        root.put("asOf", assessment.asOf().toString());
        ArrayNode all = root.putArray("commitments");
        balances.forEach(balance -> all.add(balance(balance)));
        return Json.write(root);
    }

    private static ObjectNode balance(ShareBalance balance) {
        ObjectNode node = Json.NODES.objectNode().put("item", balance.plan().key(balance.commitment()));
        node.put("clause", balance.commitment().clause());
        node.set("title", Json.words(balance.commitment().title()));
        node.set("unit", Json.words(balance.unit()));
        node.put("state", Words.code(balance.state()));
        node.put("target", Json.number(balance.target())).put("allocated", Json.number(balance.allocated()));
        node.put("difference", Json.number(balance.difference()));
        node.put("differencePercent", Json.number(balance.differencePercent()));
        node.set("city", judged(balance.city()));
        ArrayNode counties = node.putArray("counties");
        balance.counties().forEach(county -> {
            ObjectNode one = judged(county.judgement());
            one.put("share", Json.number(county.share())).put("surplus", Json.number(county.surplus()));
            counties.add(one);
        });
        ArrayNode without = node.putArray("withoutShare");
        balance.withoutShare().forEach(county -> without.add(Json.area(county)));
        ArrayNode idle = node.putArray("idle");
        balance.idle()
                .forEach(share -> idle.addObject()
                        .put("jurisdiction", share.allocation().jurisdiction())
                        .put("year", share.allocation().year())
                        .put("value", Json.number(share.allocation().value()))
                        .put("reason", Words.code(share.reason()))
                        .put("source", share.allocation().provenance().shown()));
        ArrayNode closings = node.putArray("closings");
        balance.closings().forEach(closing -> {
            ObjectNode one = closings.addObject();
            one.set("jurisdiction", Json.area(closing.county().county()));
            one.put("gap", Json.gap(closing.county().gap()))
                    .put("closes", Json.gap(closing.closes()))
                    .put("remains", Json.gap(closing.remains()));
        });
        node.put("remaining", Json.gap(balance.remaining()));
        return node;
    }

    private static ObjectNode judged(Judgement judgement) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("jurisdiction", Json.area(judgement.due().jurisdiction()));
        node.put("value", Json.number(judgement.due().value()));
        node.put("gap", Json.gap(judgement.due().gap()));
        return node.put("verdict", Words.code(judgement.verdict()));
    }
}
