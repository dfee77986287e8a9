package org.plancheck.workbook.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each cell style of a workbook shows numbers. */
final class Styles implements Xml.Visitor {
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> used = new ArrayList<>();
    private boolean inCellStyles;

    @Override
    public void enter(Xml at, String name) {
        switch (name) {
            case "numFmt" -> formats.put(at.number("numFmtId", 0), String.valueOf(at.attribute("formatCode")));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    used.add(at.number("numFmtId", 0));
                }
            }
            default -> {
                // looks only
            }
        }
    }

    @Override
    public void leave(String name) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    NumberStyle style(int index) {
        int format = index < used.size() ? used.get(index) : 0;
        return NumberStyle.of(format, formats.get(format));
    }
}
