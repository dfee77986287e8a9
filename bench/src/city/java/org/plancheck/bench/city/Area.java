package org.plancheck.bench.city;

/** An area by its code and name. */
record Area(String code, String zh, String en) {
    static final Area PROVINCE = new Area("990000", "示例省", "Sample Province");
    static final Area CITY = new Area("990100", "示例市", "Sample City");

    private static final String SITES = "东西南北中上";
    private static final String GROUNDS = "山河湖原林泉桥岭";

    static Area county(int number) {
        int name = number % (SITES.length() * GROUNDS.length());
        int round = number / (SITES.length() * GROUNDS.length());
        return new Area(
                String.valueOf(990_101 + number),
                "" + SITES.charAt(name % SITES.length()) + GROUNDS.charAt(name / SITES.length())
                        + (round == 0 ? "" : round + 1) + "县",
                "County " + (number + 1));
    }

    boolean isCity() {
        return equals(CITY);
    }
}
