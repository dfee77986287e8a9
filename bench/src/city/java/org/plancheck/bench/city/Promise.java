package org.plancheck.bench.city;

/**
 * A promise with a number.
 *
 * @param number which of its plan, from 0
 * @param department who answers for it and files it
 * @param target for the whole city; the low end of a range
 */
record Promise(int number, Shape shape, Department department, int target) {
    /** Which shapes take turns, and how large what is promised is, depend on the number alone. */
    static Promise of(long seed, int number, Department department, int counties) {
        Shape shape = Shape.values()[number % Shape.values().length];
        Chance chance = Chance.about(seed, "target-" + number, "", 0);
        int target = switch (shape) {
            case QUOTA, STOCK, RANGE -> chance.between(4, 80) * 10 * counties;
            case TOTAL -> chance.between(2, 8) * counties;
            case COVERAGE -> chance.between(70, 90);
            case SHARE -> chance.between(14, 20);
            case ABOUT -> chance.between(2, 6) * 10;
            case EACH_COUNTY -> 1;
        };
        return new Promise(number, shape, department, target);
    }

    String id() {
        return "promise-" + (number + 1);
    }

    String indicator() {
        return "indicator-" + (number + 1);
    }

    String zh() {
        return department.field() + "科普" + shape.measured + (number + 1);
    }

    String en() {
        return "Measure %d of the %s".formatted(number + 1, department.en());
    }

    /** What one county owes where the office breaks the target down. */
    int share(int counties) {
        return target / counties;
    }

    /** Where the path begins. */
    int baseline() {
        return target * 2 / 3;
    }
}
