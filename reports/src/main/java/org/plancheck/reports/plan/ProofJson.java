package org.plancheck.reports.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.plancheck.model.ledger.Account;
import org.plancheck.model.ledger.Contradiction;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.ledger.Likeness;
import org.plancheck.model.ledger.Tally;
import org.plancheck.model.ledger.Waiting;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/** The proof of an encoding as JSON; its shape is a contract: {@code schemas/plan-verify.schema.json}. */
public final class ProofJson {
    private ProofJson() {}

    /** The whole ledger, passages without anything to account for left out. */
    public static String write(Ledger ledger) {
        ObjectNode root =
                Json.NODES.objectNode().put("plan", ledger.plan().id()).put("proven", ledger.isProven());
        root.putObject("source").put("name", ledger.source()).put("sha256", ledger.sha256());
        root.set("likeness", likeness(ledger.likeness()));
        ArrayNode coverage = root.putArray("coverage");
        ledger.tallies().forEach(tally -> coverage.add(tally(tally)));
        ArrayNode contradictions = root.putArray("contradictions");
        ledger.contradictions().forEach(c -> contradictions.add(contradiction(c)));
        ArrayNode drafts = root.putArray("drafts");
        ledger.waiting().forEach(w -> drafts.add(waiting(w)));
        ArrayNode passages = root.putArray("passages");
        ledger.accounts().stream()
                .filter(a -> a.state() != Account.State.SILENT)
                .forEach(a -> passages.add(passage(a)));
        return Json.write(root);
    }

    private static ObjectNode likeness(Likeness likeness) {
        return Json.NODES
                .objectNode()
                .put("titled", likeness.titled())
                .put("markers", likeness.markers())
                .put("found", likeness.found())
                .put("anotherDocument", likeness.isAnotherDocument());
    }

    private static ObjectNode tally(Tally tally) {
        return Json.NODES
                .objectNode()
                .put("kind", Words.code(tally.kind()))
                .put("total", tally.total())
                .put("claimed", tally.claimed())
                .put("excused", tally.excused())
                .put("unclaimed", tally.open())
                .put("percent", tally.percent());
    }

    private static ObjectNode contradiction(Contradiction contradiction) {
        ObjectNode node = Json.NODES
                .objectNode()
                .put("code", contradiction.code())
                .put("entry", contradiction.entry())
                .put("clause", contradiction.clause());
        node.set("message", Json.words(contradiction.message()));
        return node;
    }

    private static ObjectNode waiting(Waiting waiting) {
        return Json.NODES
                .objectNode()
                .put("kind", Words.code(waiting.kind()))
                .put("entry", waiting.entry().isEmpty() ? null : waiting.entry())
                .put("clause", waiting.clause())
                .put("marker", waiting.marker().isEmpty() ? null : waiting.marker());
    }

    private static ObjectNode passage(Account account) {
        ObjectNode node = Json.NODES
                .objectNode()
                .put("clause", account.clause())
                .put("line", account.line())
                .put("page", account.page() == 0 ? null : account.page())
                .put("state", Words.code(account.state()))
                .put("text", account.text());
        node.set("entries", Json.strings(account.claims()));
        Account.Excused excuse = account.excuse();
        node.put("reason", excuse == null ? null : excuse.reason());
        node.put("of", excuse == null ? null : excuse.of());
        return node;
    }
}
