package org.plancheck.bench.city;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a submission as a clerk fills it in; what is left blank is empty.
 *
 * @param subject an indicator or a duty
 * @param evidence a document number
 */
record Row(
        boolean isDuty,
        String subject,
        String value,
        String numerator,
        String denominator,
        String state,
        String count,
        String note,
        String evidence,
        String issuer,
        int year) {

    static Row value(String indicator, String value, String note, String evidence, String issuer, int year) {
        return new Row(false, indicator, value, "", "", "", "", note, evidence, issuer, year);
    }

    static Row part(String indicator, Figures.Part part, String evidence, String issuer, int year) {
        return new Row(
                false,
                indicator,
                "",
                String.valueOf(part.numerator()),
                String.valueOf(part.denominator()),
                "",
                "",
                "",
                evidence,
                issuer,
                year);
    }

    static Row duty(String duty, String state, String count, String note, String evidence, String issuer, int year) {
        return new Row(true, duty, "", "", "", state, count, note, evidence, issuer, year);
    }

    String yaml() {
        List<String> fields = new ArrayList<>();
        add(fields, isDuty ? "duty" : "indicator", subject);
        add(fields, "value", value);
        add(fields, "numerator", numerator);
        add(fields, "denominator", denominator);
        add(fields, "state", state);
        add(fields, "count", count);
        add(fields, "note", note);
        if (!evidence.isEmpty()) {
            fields.add("evidence: {number: %s, issuer: %s, date: %s}".formatted(evidence, issuer, date()));
        }
        return "  - {" + String.join(", ", fields) + "}\n";
    }

    private static void add(List<String> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.add(name + ": \"" + text + "\"");
        }
    }

    /** The cells after those of the submission, in the order of {@link Filings#HEADINGS}. */
    String csv() {
        return List.of(
                        isDuty ? "" : subject,
                        isDuty ? subject : "",
                        value,
                        numerator,
                        denominator,
                        state,
                        count,
                        note,
                        evidence,
                        evidence.isEmpty() ? "" : issuer,
                        evidence.isEmpty() ? "" : date())
                .stream()
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(","));
    }

    private String date() {
        return year + "-11-20";
    }
}
