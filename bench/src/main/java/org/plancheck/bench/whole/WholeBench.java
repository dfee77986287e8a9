package org.plancheck.bench.whole;

import static org.plancheck.bench.Times.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.bench.Folders;
import org.plancheck.bench.Machine;
import org.plancheck.bench.Measurement;
import org.plancheck.bench.Office;
import org.plancheck.bench.Scale;
import org.plancheck.bench.Times;
import org.plancheck.reports.document.Document;

/** A province from its workbooks to its ledgers, beside merely reading them; and a nation in little memory. */
public final class WholeBench implements Measurement {
    private static final Province PROVINCE = new Province(100, 13, 5, 5);
    private static final int PROVINCES = 30;
    private static final int TURNS = 2;
    private static final Province QUICK_PROVINCE = new Province(3, 2, 1, 2);
    private static final int QUICK_PROVINCES = 1;

    private static final String ABOUT =
            "%d counties and %,d towns with %d years of workbooks: the province's office assesses its counties, each county's office its"
                    + " towns; %d counties are made up and assessed again and again. From files to assessment.json, manifest and the ledgers (.xlsx),"
                    + " no page and no letters; rules are loaded once. \"Merely reading\" reads the same files with the same readers and judges nothing."
                    + " The nation is the province's office again and again, without towns, in a process of its own.";

    @Override
    public Document measure(Path home, Scale scale) throws Exception {
        boolean quick = scale == Scale.QUICK;
        Province province = quick ? QUICK_PROVINCE : PROVINCE;
        Path scratch = Files.createTempDirectory("plancheck-bench-");
        try {
            Office own = province.office(scratch, home);
            List<Office> offices = new ArrayList<>(List.of(own));
            offices.addAll(province.countyOffices(scratch, home));
            Document results = new Document()
                    .heading(2, "From files to ledgers")
                    .paragraph(Machine.name())
                    .paragraph(ABOUT.formatted(
                            province.counties(),
                            province.counties() * province.towns(),
                            province.years(),
                            province.written()));
            whole(offices, new MachineRun(scratch.resolve("out")), quick ? 1 : TURNS, results);
            Nation nation = new Nation(own, quick ? QUICK_PROVINCES : PROVINCES, province.counties(), scratch);
            return results.table(Nation.HEADINGS, List.of(nation.measured()));
        } finally {
            Folders.delete(scratch);
        }
    }

    private static void whole(List<Office> offices, MachineRun run, int turns, Document results) throws Exception {
        Times merely = new Times();
        Times whole = new Times();
        Map<String, Times> stages = new LinkedHashMap<>();
        Map<Office, String> manifests = new HashMap<>();
        for (int i = 0; i < turns; i++) {
            merely.time(() -> offices.forEach(Office::read));
            Stages spent = new Stages();
            for (Office office : offices) {
                String manifest = run.run(office, spent);
                if (!manifest.equals(manifests.computeIfAbsent(office, first -> manifest))) {
                    throw new IllegalStateException(office.name() + ": not the same files as before");
                }
            }
            spent.addTo(stages);
            whole.add(spent.total());
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("merely reading", merely, whole));
        stages.forEach((stage, times) -> rows.add(row("stage: " + stage, times, whole)));
        rows.add(row("whole", whole, whole));
        results.table(List.of("province", ">ms", ">from–to", ">% of the whole"), rows)
                .paragraph("The whole takes %s times as long as merely reading."
                        .formatted(figure(whole.median() / merely.median())));
    }

    private static List<String> row(String what, Times times, Times whole) {
        return List.of(what, figure(times.median()), times.spread(1), figure(100 * times.median() / whole.median()));
    }
}
