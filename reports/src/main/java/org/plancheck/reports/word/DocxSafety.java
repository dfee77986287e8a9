package org.plancheck.reports.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Refuses what a template must not carry into official documents: macros, embedded objects, links to elsewhere, and
 * fields that fetch, run or look at the clock. What is allowed is listed; everything else is refused.
 */
final class DocxSafety {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Set<String> RELATIONS = Set.of(
            "officedocument",
            "core-properties",
            "extended-properties",
            "custom-properties",
            "thumbnail",
            "styles",
            "styleswitheffects",
            "numbering",
            "settings",
            "websettings",
            "fonttable",
            "font",
            "theme",
            "header",
            "footer",
            "footnotes",
            "endnotes",
            "image",
            "customxml",
            "customxmlprops",
            "glossarydocument");
    private static final Set<String> FIELDS =
            Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "SEQ", "TOC", "TC", "REF", "PAGEREF", "STYLEREF");
    private static final Set<String> OBJECTS = Set.of("object", "control", "OLEObject", "altChunk", "subDoc");

    private final List<TemplateProblem> problems = new ArrayList<>();

    private DocxSafety() {}

    /** What is dangerous in a file; empty when nothing is. */
    static List<TemplateProblem> problems(DocxFile file) {
        DocxSafety safety = new DocxSafety();
        file.parts().keySet().forEach(safety::checkName);
        if (safety.problems.isEmpty()) {
            safety.checkKind(file);
        }
        file.parts().forEach(safety::checkContent);
        return List.copyOf(safety.problems);
    }

    private void checkName(String part) {
        if (part.endsWith("vbaproject.bin") || part.endsWith("vbadata.xml")) {
            refuse("docx.macros", Map.of());
        } else if (part.contains("/embeddings/") || part.contains("/activex/")) {
            refuse("docx.embedded", Map.of("part", part));
        }
    }

    private void checkKind(DocxFile file) {
        byte[] types = file.parts().get("[content_types].xml");
        List<String> found = new ArrayList<>();
        if (types != null) {
            DocxFile.walk("[Content_Types].xml", types, (at, event) -> {
                if (event == XMLStreamConstants.START_ELEMENT && at.getAttributeValue(null, "ContentType") != null) {
                    found.add(at.getAttributeValue(null, "ContentType"));
                }
            });
        }
        if (found.stream().anyMatch(type -> type.toLowerCase(Locale.ROOT).contains("macroenabled"))) {
            refuse("docx.macros", Map.of());
        } else if (!found.contains(MAIN)) {
            refuse("docx.other-kind", Map.of());
        }
    }

    private void checkContent(String part, byte[] content) {
        if (part.endsWith(".rels")) {
            DocxFile.walk(part, content, (at, event) -> {
                if (event == XMLStreamConstants.START_ELEMENT
                        && at.getLocalName().equals("Relationship")) {
                    checkRelation(part, at);
                }
            });
        } else if (part.endsWith(".xml")) {
            Fields fields = new Fields(part);
            DocxFile.walk(part, content, fields::visit);
        }
    }

    private void checkRelation(String part, XMLStreamReader at) {
        String type = String.valueOf(at.getAttributeValue(null, "Type"));
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String target = String.valueOf(at.getAttributeValue(null, "Target"));
        if ("External".equalsIgnoreCase(at.getAttributeValue(null, "TargetMode"))) {
            refuse("docx.external", Map.of("part", part, "target", target));
        } else if (!RELATIONS.contains(kind.toLowerCase(Locale.ROOT))) {
            refuse("docx.relation", Map.of("part", part, "kind", kind, "target", target));
        }
    }

    private void refuse(String code, Map<String, ?> args) {
        TemplateProblem problem = new TemplateProblem(code, args);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** The fields of one part: an instruction may be split over runs, and fields may stand inside fields. */
    private final class Fields {
        private final String part;
        private final Deque<StringBuilder> open = new ArrayDeque<>();
        private boolean inInstruction;

        Fields(String part) {
            this.part = part;
        }

        void visit(XMLStreamReader at, int event) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter(at);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inInstruction = false;
            } else if (inInstruction && at.hasText() && open.peek() != null) {
                open.element().append(at.getText());
            }
        }

        private void enter(XMLStreamReader at) {
            String name = at.getLocalName();
            inInstruction = name.equals("instrText");
            if (OBJECTS.contains(name)) {
                refuse("docx.embedded", Map.of("part", part));
            } else if (name.equals("mailMerge")) {
                refuse("docx.mail-merge", Map.of());
            } else if (name.equals("fldSimple")) {
                check(attribute(at, "instr"));
            } else if (name.equals("fldChar")) {
                turn(attribute(at, "fldCharType"));
            }
        }

        private void turn(String type) {
            if (type.equals("begin")) {
                open.push(new StringBuilder());
            } else if (type.equals("separate") && open.peek() != null) {
                check(open.element().toString());
                open.element().setLength(0);
            } else if (type.equals("end") && open.peek() != null) {
                check(open.pop().toString());
            }
        }

        private void check(String instruction) {
            String[] words = instruction.strip().split("\\s+", 3);
            String name = words[0].toUpperCase(Locale.ROOT);
            boolean jump = name.equals("HYPERLINK") && words.length > 1 && words[1].equals("\\l");
            if (!name.isEmpty() && !FIELDS.contains(name) && !jump) {
                refuse("docx.field", Map.of("part", part, "found", name));
            }
        }

        private String attribute(XMLStreamReader at, String name) {
            for (int i = 0; i < at.getAttributeCount(); i++) {
                if (at.getAttributeLocalName(i).equals(name)) {
                    return at.getAttributeValue(i);
                }
            }
            return "";
        }
    }
}
