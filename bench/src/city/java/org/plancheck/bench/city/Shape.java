package org.plancheck.bench.city;

/** How a promise with a number is phrased: the shapes that plans use most. */
enum Shape {
    QUOTA("ge", "flow", "each-year", "firm", "人", "培训人数"),
    TOTAL("ge", "flow", "by-deadline", "plain", "个", "创建数"),
    COVERAGE("ge", "share", "each-year", "plain", "%", "覆盖率"),
    ABOUT("about", "event", "each-year", "plain", "场次", "活动场次"),
    EACH_COUNTY("ge", "each-unit", "each-year", "firm", "次", "开展次数"),
    STOCK("gt", "stock", "by-deadline", "firm", "人", "总量"),
    RANGE("range", "flow", "each-year", "plain", "名", "培育人数"),
    SHARE("ge", "share", "by-deadline", "aspirational", "%", "比例");

    final String comparator;
    final String measure;
    final String cadence;
    final String strength;
    final String unit;
    final String measured;

    Shape(String comparator, String measure, String cadence, String strength, String unit, String measured) {
        this.comparator = comparator;
        this.measure = measure;
        this.cadence = cadence;
        this.strength = strength;
        this.unit = unit;
        this.measured = measured;
    }

    /** Whether counties report parts of the city's figure. */
    boolean addsUp() {
        return this == QUOTA || this == TOTAL || this == COVERAGE;
    }

    /** Whether the office breaks the figure down to the counties. */
    boolean isAllocated() {
        return this == QUOTA || this == TOTAL;
    }

    /** Whether counties file it. */
    boolean isFiledByCounties() {
        return addsUp() || this == EACH_COUNTY;
    }

    boolean isByDeadline() {
        return cadence.equals("by-deadline");
    }

    /** Whether the path begins at what the plan says of the year before its period. */
    boolean hasBaseline() {
        return this == STOCK || this == SHARE;
    }
}
