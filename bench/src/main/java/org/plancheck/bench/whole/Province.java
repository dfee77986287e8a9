package org.plancheck.bench.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plancheck.bench.Office;
import org.plancheck.bench.city.CityFolder;
import org.plancheck.bench.city.CitySize;
import org.plancheck.bench.city.Workbooks;
import org.plancheck.engine.read.Library;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.word.OfficialTemplates;

/**
 * How large a province is: one office that assesses its counties, and one for each county that assesses its towns. Counties are
 * written a few times only and assessed again and again, because writing workbooks takes longer than judging them.
 *
 * @param towns of each county
 * @param written counties whose files are made up, each with others
 * @param years of submissions, all of them workbooks
 */
record Province(int counties, int towns, int written, int years) {
    private static final int DEPARTMENTS = 6;
    private static final int COMMITMENTS = 16;
    private static final int DUTIES = 10;
    private static final int LAST = 2025;

    /** The office of the province itself. */
    Office office(Path scratch, Path shared) throws IOException, ReportException {
        return write(scratch.resolve("province"), shared, counties, counties);
    }

    /** The offices of its counties. */
    List<Office> countyOffices(Path scratch, Path shared) throws IOException, ReportException {
        List<Office> made = new ArrayList<>();
        for (int number = 0; number < written; number++) {
            made.add(write(scratch.resolve("county-" + number), shared, towns, number));
        }
        List<Office> all = new ArrayList<>();
        for (int number = 0; number < counties; number++) {
            all.add(made.get(number % written));
        }
        return Collections.unmodifiableList(all);
    }

    private Office write(Path home, Path shared, int areas, long seed) throws IOException, ReportException {
        CitySize size = new CitySize(areas, DEPARTMENTS, COMMITMENTS, DUTIES, LAST - years + 1, LAST);
        CityFolder city = CityFolder.write(home, shared, size, seed);
        Workbooks workbooks = new Workbooks(city, Library.read(home, List.of()));
        for (int year = size.from(); year <= size.to(); year++) {
            workbooks.replace(year, Integer.MAX_VALUE);
        }
        return new Office(
                String.valueOf(home.getFileName()), home, city.city(), LAST, OfficialTemplates.in(city.city()));
    }
}
