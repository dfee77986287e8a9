package org.plancheck.bench.city;

import java.util.List;
import java.util.stream.IntStream;

/** Who and what there is in a made-up city. */
record City(
        CitySize size,
        long seed,
        List<Area> counties,
        List<Department> departments,
        List<Promise> promises,
        List<Duty> duties) {
    static final String PLAN = "sample-plan";

    static City of(CitySize size, long seed) {
        int clauses = (size.departments() + Department.headings() - 1) / Department.headings();
        List<Department> departments = IntStream.range(0, size.departments())
                .mapToObj(number -> new Department(number, clauses))
                .toList();
        return new City(
                size,
                seed,
                IntStream.range(0, size.counties()).mapToObj(Area::county).toList(),
                departments,
                IntStream.range(0, size.commitments())
                        .mapToObj(number ->
                                Promise.of(seed, number, departments.get(number % departments.size()), size.counties()))
                        .toList(),
                IntStream.range(0, size.duties())
                        .mapToObj(number -> new Duty(number, departments.get(number % departments.size())))
                        .toList());
    }

    Chance chance(String subject, Area area, int year) {
        return Chance.about(seed, subject, area.code(), year);
    }

    /** How an item is named outside its plan. */
    static String key(String item) {
        return PLAN + "/" + item;
    }
}
