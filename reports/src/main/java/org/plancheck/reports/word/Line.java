package org.plancheck.reports.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paragraph's text, which Word may have split over any number of runs.
 *
 * @param paragraph its element
 * @param texts the elements {@code w:t} that hold the text
 */
record Line(Node paragraph, List<Node> texts) {
    /** Stands for a line break in a value until {@link #breakLines}; cleaned text holds none. */
    static final String BREAK = "\u2028";

    /** Every paragraph of a document: of its text, tables, text boxes, headers, footers and notes. */
    static List<Line> all(XWPFDocument document) {
        List<Line> lines = new ArrayList<>();
        roots(document).forEach(root -> collect(root, null, lines));
        return lines;
    }

    private static Stream<Node> roots(XWPFDocument document) {
        return Stream.of(
                        Stream.of(document.getDocument()),
                        document.getHeaderList().stream().map(header -> header._getHdrFtr()),
                        document.getFooterList().stream().map(footer -> footer._getHdrFtr()),
                        document.getFootnotes().stream().map(note -> note.getCTFtnEdn()))
                .flatMap(stream -> stream)
                .map(part -> part.getDomNode());
    }

    private static void collect(Node node, @Nullable Line around, List<Line> lines) {
        Line line = around;
        if ("p".equals(node.getLocalName()) && node.getNamespaceURI().contains("wordprocessingml")) {
            line = new Line(node, new ArrayList<>());
            lines.add(line);
        } else if (line != null && "t".equals(node.getLocalName())) {
            line.texts.add(node);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, line, lines);
        }
    }

    String text() {
        return texts.stream().map(Line::textOf).collect(Collectors.joining());
    }

    /** Puts a text in place of the characters from {@code start} to {@code end}, in the look of the first of them. */
    void replace(int start, int end, String value) {
        int at = 0;
        boolean placed = false;
        for (Node node : texts) {
            String text = textOf(node);
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, text.length());
            at += text.length();
            if (from < to) {
                set(node, text.substring(0, from) + (placed ? "" : value) + text.substring(to));
                placed = true;
            }
        }
    }

    /** Puts Word's own line breaks where {@link #BREAK} stands. */
    void breakLines() {
        texts.forEach(Line::breakLines);
    }

    private static void breakLines(Node text) {
        List<String> lines = List.of(textOf(text).split(BREAK, -1));
        Node next = text.getNextSibling();
        for (String line : lines.subList(1, lines.size())) {
            Node run = text.getParentNode();
            run.insertBefore(text.getOwnerDocument().createElementNS(text.getNamespaceURI(), "w:br"), next);
            set(run.insertBefore(text.cloneNode(false), next), line);
        }
        if (lines.size() > 1) {
            set(text, lines.get(0));
        }
    }

    private static String textOf(Node element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child.getNodeValue());
        }
        return text.toString();
    }

    private static void set(Node element, String text) {
        for (Node child = element.getFirstChild(); child != null; child = element.getFirstChild()) {
            element.removeChild(child);
        }
        element.appendChild(element.getOwnerDocument().createTextNode(text));
        ((Element) element).setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
}
