package org.plancheck.bench.city;

/** What really happened, before anybody writes it down: counties first, the city their sum. */
record Figures(City city) {
    /** Part of a whole, in percent. */
    record Part(int numerator, int denominator) {
        Part plus(Part other) {
            return new Part(numerator + other.numerator, denominator + other.denominator);
        }
    }

    /** What was reached in a year, in the promise's unit; of a total, what that year added. */
    int reached(Promise promise, Area area, int year) {
        if (area.isCity() && promise.shape().addsUp()) {
            return city.counties().stream()
                    .mapToInt(county -> reached(promise, county, year))
                    .sum();
        }
        int due = area.isCity() ? due(promise, year) : dueOfCounty(promise);
        return Math.round(due * rate(promise, area, year) / 100f);
    }

    /** How many of those to be reached were reached. */
    Part covered(Promise promise, Area area, int year) {
        if (area.isCity()) {
            return city.counties().stream()
                    .map(county -> covered(promise, county, year))
                    .reduce(new Part(0, 0), Part::plus);
        }
        int denominator = city.chance(promise.id(), area, 0).between(1_000, 9_000);
        int percent = Math.min(100, promise.target() * rate(promise, area, year) / 100);
        return new Part(denominator * percent / 100, denominator);
    }

    private int due(Promise promise, int year) {
        if (!promise.shape().hasBaseline()) {
            return promise.target();
        }
        int passed = year - city.size().from() + 1;
        return promise.baseline()
                + (promise.target() - promise.baseline()) * passed / city.size().years();
    }

    private int dueOfCounty(Promise promise) {
        return switch (promise.shape()) {
            case TOTAL ->
                Math.max(1, promise.share(city.size().counties()) / city.size().years());
            case EACH_COUNTY -> promise.target();
            default -> promise.share(city.size().counties());
        };
    }

    /** Percent of what was due: most units keep most promises. */
    private int rate(Promise promise, Area area, int year) {
        Chance chance = city.chance(promise.indicator(), area, year);
        int spread = promise.shape().hasBaseline() ? 6 : 25;
        return chance.percent(75) ? 100 + chance.between(0, spread) : 100 - chance.between(1, spread);
    }
}
