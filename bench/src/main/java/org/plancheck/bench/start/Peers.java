package org.plancheck.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancheck.bench.Node;

/** What a county might use instead; what the machine does not have is left out, and said. */
final class Peers {
    private final County county;
    private final Path scratch;
    private final List<Contender> found = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    /** @param json the program's own assessment, whose figures the workbook of formulas takes over */
    Peers(County county, String json, Path scratch) throws IOException {
        this.county = county;
        this.scratch = scratch;
        node();
        office(json);
    }

    List<Contender> found() {
        return List.copyOf(found);
    }

    /** What would have to be installed. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private void node() {
        Optional<Node> node = Node.in(county.home());
        if (node.isEmpty()) {
            missing.add(Node.NAME);
            return;
        }
        List<String> command = node.get()
                .command(
                        "check.mjs",
                        List.of(
                                county.home().toString(),
                                county.folder().toString(),
                                county.yaml().toString()));
        found.add(new Contender("Node, json-rules-engine", command, output -> lines(output, " ", 1)));
    }

    private void office(String json) throws IOException {
        if (!Node.isOnPath("soffice")) {
            missing.add("soffice (LibreOffice)");
            return;
        }
        Path book = scratch.resolve("formulas.xlsx");
        County.writeFormulas(json, book);
        String recalculated =
                "soffice -env:UserInstallation=%s --headless --convert-to csv --outdir %s %s >&2 && cat %s"
                        .formatted(scratch.resolve("office").toUri(), scratch, book, scratch.resolve("formulas.csv"));
        found.add(new Contender(
                "LibreOffice, formulas",
                List.of("sh", "-c", recalculated),
                output -> lines(output, ",", County.VERDICT)));
    }

    private static SortedMap<String, String> lines(String text, String separator, int verdict) {
        SortedMap<String, String> verdicts = new TreeMap<>();
        text.lines().map(line -> line.split(separator)).forEach(cells -> verdicts.put(cells[0], cells[verdict]));
        return verdicts;
    }
}
