package org.plancheck.bench.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plancheck.bench.Folders;
import org.plancheck.bench.Machine;
import org.plancheck.bench.Measurement;
import org.plancheck.bench.Office;
import org.plancheck.bench.Scale;
import org.plancheck.bench.city.CityFolder;
import org.plancheck.bench.city.CitySize;
import org.plancheck.bench.city.Workbooks;
import org.plancheck.engine.read.Library;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.word.OfficialTemplates;

/** Writes all documents of an annual run again and again: the shipped example, and a made-up city of the largest kind. */
public final class DocumentsBench implements Measurement {
    private static final int YEAR = 2024;
    private static final long SEED = 1;
    private static final int WORKBOOKS = 2;

    @Override
    public Document measure(Path home, Scale scale) throws Exception {
        Path scratch = Files.createTempDirectory("plancheck-bench-");
        try {
            Document results = new Document().heading(2, "Documents").paragraph(Machine.name());
            for (Office office : offices(home, scratch, scale)) {
                new OfficeRun(office, scratch.resolve(office.name()), scale).addTo(results);
            }
            return results;
        } finally {
            Folders.delete(scratch);
        }
    }

    private static List<Office> offices(Path home, Path scratch, Scale scale) throws IOException, ReportException {
        return scale == Scale.QUICK ? List.of(example(home)) : List.of(example(home), generated(home, scratch));
    }

    private static Office example(Path home) throws ReportException {
        return office("lianyungang", home, home.resolve("examples/lianyungang"));
    }

    private static Office generated(Path home, Path scratch) throws IOException, ReportException {
        CitySize size = CitySize.LARGE;
        CityFolder city = CityFolder.write(scratch.resolve("home"), home, size, SEED);
        new Workbooks(city, Library.read(city.home(), List.of())).replace(YEAR, WORKBOOKS);
        String name = "%d counties, %d departments".formatted(size.counties(), size.departments());
        return office(name, city.home(), city.city());
    }

    private static Office office(String name, Path home, Path folder) throws ReportException {
        return new Office(name, home, folder, YEAR, OfficialTemplates.in(folder));
    }
}
