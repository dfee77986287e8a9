package org.plancheck.workbook.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads zipped workbooks (.xlsx) part by part from their XML: the digits of a number are those in the file, a
 * program's looks are skipped, and caps hold while reading.
 */
final class XlsxFile {
    private final Unpacked file;
    private final SharedTexts texts = new SharedTexts();
    private final Styles styles = new Styles();

    private XlsxFile(Unpacked file) {
        this.file = file;
    }

    static Book read(byte[] bytes) {
        return new XlsxFile(Unpacked.open(bytes)).book();
    }

    private Book book() {
        String workbook = Relations.of(file, "").ofKind("officeDocument").orElse("xl/workbook.xml");
        refuseOtherKinds(workbook);
        Relations relations = Relations.of(file, workbook);
        relations.ofKind("sharedStrings").flatMap(file::part).ifPresent(in -> Xml.walk(in, texts));
        relations.ofKind("styles").flatMap(file::part).ifPresent(in -> Xml.walk(in, styles));
        Contents contents = new Contents();
        file.part(workbook).ifPresent(in -> Xml.walk(in, contents));
        return new Book(sheets(contents, relations), properties());
    }

    private void refuseOtherKinds(String workbook) {
        if (file.hasEnding("vbaproject.bin")) {
            throw new RefusedBook("book.macros", Map.of());
        }
        if (!file.has(workbook) || workbook.endsWith(".bin") || !workbook.contains("workbook")) {
            throw new RefusedBook("book.other-kind", Map.of());
        }
    }

    private List<Sheet> sheets(Contents contents, Relations relations) {
        Caps.require(contents.sheets.size() <= Caps.SHEETS, "book.too-many-sheets", Caps.SHEETS);
        List<Sheet> sheets = new ArrayList<>();
        int cells = 0;
        for (Listed listed : contents.sheets) {
            SheetPart part = new SheetPart(texts, styles, contents.since1904);
            String name = relations.byId(listed.id()).orElse("");
            Xml.walk(file.part(name).orElseThrow(() -> RefusedBook.damaged("sheet")), part);
            cells += part.cells();
            Caps.require(cells <= Caps.CELLS, "book.too-many-cells", Caps.CELLS);
            sheets.add(new Sheet(listed.name(), listed.hidden(), part.rows(), part.merges()));
        }
        return List.copyOf(sheets);
    }

    private Map<String, String> properties() {
        Properties properties = new Properties();
        Relations.of(file, "").ofKind("custom-properties").flatMap(file::part).ifPresent(in -> {
            try {
                Xml.walk(in, properties);
            } catch (RefusedBook broken) {
                // A second copy of what the hidden sheet says: broken ones are as good as none.
                properties.found.clear();
            }
        });
        return properties.found;
    }

    private record Listed(String name, String id, boolean hidden) {}

    private static final class Contents implements Xml.Visitor {
        private final List<Listed> sheets = new ArrayList<>();
        private boolean since1904;

        @Override
        public void enter(Xml at, String name) {
            if (name.equals("workbookPr")) {
                since1904 = at.flag("date1904");
            } else if (name.equals("sheet")) {
                String state = at.attribute("state");
                sheets.add(new Listed(
                        String.valueOf(at.attribute("name")),
                        String.valueOf(at.attribute("id")),
                        state != null && !state.equals("visible")));
            }
        }
    }

    private static final class Properties implements Xml.Visitor {
        private final Map<String, String> found = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private String name = "";

        @Override
        public void enter(Xml at, String element) {
            if (element.equals("property")) {
                name = String.valueOf(at.attribute("name"));
            }
            text.setLength(0);
        }

        @Override
        public void text(String more) {
            RichText.append(text, more);
        }

        @Override
        public void leave(String element) {
            if (!element.equals("property") && !element.equals("Properties")) {
                found.put(name, text.toString());
            }
        }
    }
}
