package org.plancheck.reports.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Credit;
import org.plancheck.model.judging.Score;
import org.plancheck.model.judging.ScoreLine;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.judging.Scoring.Grade;
import org.plancheck.model.judging.Scoring.Veto;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.judging.Weights;
import org.plancheck.model.number.Quantity;
import org.plancheck.reports.words.Words;

/** Scores and what they rest on, as an assessment's JSON holds them. */
final class ScoreJson {
    private ScoreJson() {}

    /** How a scheme scores; null where it does not. */
    static JsonNode scoring(@Nullable Scoring scoring) {
        if (scoring == null) {
            return Json.NODES.nullNode();
        }
        ObjectNode node = Json.NODES.objectNode().put("full", Json.number(scoring.full()));
        node.set("weights", weights(scoring.weights()));
        ObjectNode credits = node.putObject("credits");
        scoring.credits().forEach((verdict, credit) -> credits.set(Words.code(verdict), credit(credit)));
        Scoring.Partial partial = scoring.partial();
        node.putObject("partial")
                .put("floor", Json.number(partial.floor()))
                .put("cap", Json.number(partial.cap()))
                .put("inProgress", Json.number(partial.inProgress()));
        node.set("bonus", bonus(scoring.bonus()));
        node.set(
                "deductions",
                Json.each(
                        scoring.deductions(),
                        d -> Json.NODES
                                .objectNode()
                                .put("rule", d.rule())
                                .put("points", Json.number(d.points()))
                                .put("max", Json.number(d.max()))));
        node.set("vetoes", Json.each(scoring.vetoes(), ScoreJson::veto));
        node.set("grades", Json.each(scoring.grades(), ScoreJson::grade));
        return node;
    }

    private static ObjectNode weights(Weights weights) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("items", quantities(weights.items()));
        node.set("actions", quantities(weights.actions()));
        return node.set("kinds", quantities(weights.kinds()));
    }

    private static ObjectNode quantities(Map<String, Quantity> weights) {
        ObjectNode node = Json.NODES.objectNode();
        new TreeMap<>(weights).forEach((name, weight) -> node.put(name, Json.number(weight)));
        return node;
    }

    private static JsonNode credit(Credit credit) {
        return credit.basis() == Credit.Basis.FIXED
                ? Json.NODES.numberNode(credit.percent().toDecimal())
                : Json.NODES.textNode(Words.code(credit.basis()));
    }

    private static JsonNode bonus(Scoring.@Nullable Bonus bonus) {
        return bonus == null
                ? Json.NODES.nullNode()
                : Json.NODES
                        .objectNode()
                        .put("over", Json.number(bonus.over()))
                        .put("points", Json.number(bonus.points()))
                        .put("max", Json.number(bonus.max()));
    }

    private static ObjectNode veto(Veto veto) {
        Verdict verdict = veto.verdict();
        return Json.NODES
                .objectNode()
                .put("rule", veto.rule())
                .put("verdict", verdict == null ? null : verdict.name())
                .put("item", veto.item())
                .put("atMost", veto.atMost());
    }

    /** A unit's score with every line of its arithmetic. */
    static ObjectNode score(Score score) {
        ObjectNode node = Json.NODES.objectNode().put("kind", Words.code(score.kind()));
        node.putObject("unit").put("id", score.unitId()).set("name", Json.words(score.unit()));
        Quantity total = score.total();
        node.put("total", Json.number(total)).put("totalExact", total == null ? null : total.toExact());
        node.put("rank", score.rank());
        Grade grade = score.grade();
        node.set("grade", grade == null ? Json.NODES.nullNode() : grade(grade));
        node.put("counted", score.counted());
        node.set("leftOut", leftOut(score));
        node.put("weight", Json.number(score.weight())).put("earned", Json.number(score.earned()));
        node.put("bonus", Json.number(score.bonus())).put("deducted", Json.number(score.deducted()));
        node.set("lines", Json.each(score.lines(), ScoreJson::line));
        return node.set("steps", Json.each(score.steps(), Json::step));
    }

    private static ObjectNode grade(Grade grade) {
        ObjectNode node = Json.NODES.objectNode().put("id", grade.id()).put("from", Json.number(grade.from()));
        return node.set("name", Json.words(grade.name()));
    }

    private static ObjectNode leftOut(Score score) {
        Map<Verdict, Integer> counts = new TreeMap<>();
        score.lines().stream()
                .filter(line -> !line.isCounted())
                .forEach(line -> counts.merge(line.judgement().verdict(), 1, Integer::sum));
        ObjectNode node = Json.NODES.objectNode();
        counts.forEach((verdict, count) -> node.put(verdict.name(), count));
        return node;
    }

    private static ObjectNode line(ScoreLine line) {
        ObjectNode node =
                Json.NODES.objectNode().put("key", line.judgement().due().key());
        node.put("verdict", line.judgement().verdict().name());
        node.put("weight", Json.number(line.weight())).put("credit", Json.number(line.credit()));
        node.put("earned", Json.number(line.earned()));
        return node.set("steps", Json.each(line.steps(), Json::step));
    }
}
