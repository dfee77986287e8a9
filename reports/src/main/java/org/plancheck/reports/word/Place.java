package org.plancheck.reports.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;
import org.w3c.dom.Node;

/**
 * Where a paragraph stands, as a clerk would look for it.
 *
 * @param inText whether it is a paragraph of the running text: neither in a table nor beside the page
 */
record Place(boolean inText, Bilingual words) {

    static Place of(Node paragraph) {
        Node parent = paragraph.getParentNode();
        if (isNamed(parent, "body")) {
            return new Place(true, say("place.paragraph", Map.of("number", index(paragraph))));
        }
        for (Node up = parent; up != null; up = up.getParentNode()) {
            Bilingual words = enclosed(up);
            if (words != null) {
                return new Place(false, words);
            }
        }
        return new Place(false, say("place.elsewhere", Map.of()));
    }

    private static @Nullable Bilingual enclosed(Node up) {
        return switch (String.valueOf(up.getLocalName())) {
            case "txbxContent" -> say("place.box", Map.of());
            case "tc" -> cell(up);
            case "hdr" -> say("place.header", Map.of());
            case "ftr" -> say("place.footer", Map.of());
            case "footnote", "endnote" -> say("place.note", Map.of());
            default -> null;
        };
    }

    private static Bilingual cell(Node cell) {
        Node row = cell.getParentNode();
        Node table = row.getParentNode();
        return say(
                "place.cell",
                Map.of("table", index(table), "row", index(row), "column", index(cell), "around", around(table)));
    }

    /** A table in a header is counted there. */
    private static Bilingual around(Node table) {
        Node parent = table.getParentNode();
        return isNamed(parent, "hdr") || isNamed(parent, "ftr")
                ? say(isNamed(parent, "hdr") ? "place.header" : "place.footer", Map.of())
                : Bilingual.same("");
    }

    private static boolean isNamed(@Nullable Node node, String name) {
        return node != null && name.equals(node.getLocalName());
    }

    /** Counted from 1 among its like. */
    private static int index(Node node) {
        int index = 1;
        for (Node before = node.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (isNamed(before, node.getLocalName())) {
                index++;
            }
        }
        return index;
    }

    private static Bilingual say(String code, Map<String, ?> args) {
        return TemplateProblem.MESSAGES.of(code, args);
    }
}
