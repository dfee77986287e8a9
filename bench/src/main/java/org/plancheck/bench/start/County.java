package org.plancheck.bench.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.plancheck.bench.Folders;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.model.data.Submission;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.template.History;
import org.plancheck.workbook.template.Template;

/**
 * The county that checks itself: the shipped example, filed as YAML, in the workbook that the office hands out, and in a
 * workbook of formulas as an office without this program would make it.
 *
 * @param folder a copy of the example that its office assesses
 */
record County(Path home, Path folder) {
    private static final String UNIT = "东海县";
    private static final int YEAR = 2024;
    private static final int VALUE = 1;
    private static final int TARGET = 2;
    /** The column of verdicts in the workbook of formulas. */
    static final int VERDICT = 3;

    /** Copies the example and writes the workbooks beside the YAML. */
    static County in(Path home, Path scratch) throws IOException {
        Path folder = scratch.resolve("city");
        Folders.copy(home.resolve("examples/lianyungang"), folder);
        County county = new County(home, folder);
        Files.write(county.workbook(), county.filled());
        return county;
    }

    Path yaml() {
        return folder.resolve("submissions/" + YEAR + "/" + UNIT + ".yaml");
    }

    Path workbook() {
        return folder.resolve("submissions/" + YEAR + "/" + UNIT + ".xlsx");
    }

    /** What an assessment in JSON decided, by item. */
    static SortedMap<String, String> verdicts(String json) throws IOException {
        SortedMap<String, String> verdicts = new TreeMap<>();
        for (JsonNode verdict : new ObjectMapper().readTree(json).get("verdicts")) {
            verdicts.put(verdict.get("item").asText(), verdict.get("verdict").asText());
        }
        return verdicts;
    }

    /** The judged figures of an assessment in JSON as a workbook that decides by formulas. */
    static void writeFormulas(String json, Path to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("check");
            int row = 0;
            for (JsonNode verdict : new ObjectMapper().readTree(json).get("verdicts")) {
                sheet.value(row, 0, verdict.get("item").asText());
                sheet.value(row, VALUE, verdict.get("value").asDouble());
                sheet.value(row, TARGET, verdict.get("threshold").asDouble(1));
                sheet.formula(row, VERDICT, "IF(B%1$d>=C%1$d,\"MET\",\"SHORTFALL\")".formatted(row + 1));
                row++;
            }
        }
        Files.write(to, bytes.toByteArray());
    }

    private byte[] filled() {
        Library library = Library.read(home, List.of());
        AssessmentFolder office = AssessmentFolder.read(folder, library);
        Submission filed = office.submissions(library).standing().stream()
                .filter(s -> s.year() == YEAR && s.reporterName().zh().equals(UNIT))
                .findFirst()
                .orElseThrow();
        Owed owed = Owed.of(
                        library,
                        office.plans(),
                        office.allocations(),
                        filed.reporter(),
                        filed.jurisdiction().code(),
                        YEAR)
                .orElseThrow();
        return new Template(library, office.plans(), owed, History.of(owed.unit(), List.of()), Lang.ZH).filled(filed);
    }
}
