package org.plancheck.ledger.source;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.plancheck.ledger.text.Numerals;

/** Word's automatic numbers, which are no text of the paragraph but print as one: 一、, （一）, 1. */
final class NumberedParagraphs {
    private final Map<String, Integer> counters = new HashMap<>();

    /** The number as printed before the paragraph; empty where it has none. */
    String label(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String form = paragraph.getNumLevelText();
        if (list == null || form == null || paragraph.getText().isBlank()) {
            return "";
        }
        int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        int number = counters.merge(list + "/" + level, 1, Integer::sum);
        counters.keySet()
                .removeIf(key ->
                        key.startsWith(list + "/") && Integer.parseInt(key.substring(key.indexOf('/') + 1)) > level);
        boolean chinese = String.valueOf(paragraph.getNumFmt()).matches("(?i).*(chinese|japanese).*");
        return form.replace("%" + (level + 1), chinese ? Numerals.chinese(number) : String.valueOf(number));
    }
}
