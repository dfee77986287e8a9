package org.plancheck.ledger.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.plancheck.engine.yaml.Problems;

/** Word documents (.docx): each paragraph is a line, table cells included. */
final class WordText {
    private WordText() {}

    static List<OfficialText.Line> lines(byte[] bytes, Problems problems) {
        List<OfficialText.Line> lines = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            addAll(document.getBodyElements(), lines, new NumberedParagraphs());
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            problems.add("text.not-word", Map.of());
        }
        return List.copyOf(lines);
    }

    private static void addAll(List<IBodyElement> elements, List<OfficialText.Line> lines, NumberedParagraphs numbers) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                String text = numbers.label(paragraph) + paragraph.getText();
                lines.add(new OfficialText.Line(lines.size() + 1, 0, text));
            } else if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row ->
                                row.getTableCells().forEach(cell -> addAll(cell.getBodyElements(), lines, numbers)));
            }
        }
    }
}
