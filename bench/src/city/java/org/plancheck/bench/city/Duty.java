package org.plancheck.bench.city;

/**
 * A promise without a number.
 *
 * @param number which of its plan, from 0
 */
record Duty(int number, Department department) {
    private static final String[] KINDS = {"mechanism", "annual-event", "document", "batch", "team", "trend", "funding"
    };

    String id() {
        return "duty-" + (number + 1);
    }

    String kind() {
        return KINDS[number % KINDS.length];
    }

    /** Whether it is told how many there were. */
    boolean isCounted() {
        return kind().equals("trend") || kind().equals("batch");
    }

    /** Every eighth is laid upon each county. */
    boolean isEachCounty() {
        return number % 8 == 7;
    }

    boolean isEachYear() {
        return number % 3 == 0;
    }

    String zh() {
        return "开展" + department.field() + "科普工作之" + (number + 1);
    }

    String en() {
        return "Work %d of the %s".formatted(number + 1, department.en());
    }
}
