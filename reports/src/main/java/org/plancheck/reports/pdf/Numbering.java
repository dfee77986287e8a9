package org.plancheck.reports.pdf;

import java.util.Arrays;
import java.util.Map;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.words.Words;

/** Numbers of headings, tables and figures, counted as they come. */
final class Numbering {
    private static final String DIGITS = "一二三四五六七八九";
    private static final int LEVELS = 4;

    private final Lang lang;
    private final int[] headings = new int[LEVELS];
    private int tables;
    private int figures;

    Numbering(Lang lang) {
        this.lang = lang;
    }

    /** A heading with its number: 一、 （一） 1. （1）, in English 1. 1.1 1.1.1 (1). */
    String heading(int level, String text) {
        headings[level - 1]++;
        for (int below = level; below < LEVELS; below++) {
            headings[below] = 0;
        }
        int number = headings[level - 1];
        return lang == Lang.ZH ? chinese(level, number) + text : english(level, number) + " " + text;
    }

    /** 表1 and what it shows. */
    String table(String caption) {
        tables++;
        return Words.say(lang, "pdf.table", Map.of("number", tables, "caption", caption));
    }

    /** 图1 and what it shows. */
    String figure(String caption) {
        figures++;
        return Words.say(lang, "pdf.figure", Map.of("number", figures, "caption", caption));
    }

    /** Headings of an annex are counted from the start. */
    void restartHeadings() {
        Arrays.fill(headings, 0);
    }

    private static String chinese(int level, int number) {
        return switch (level) {
            case 1 -> numeral(number) + "、";
            case 2 -> "（" + numeral(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
    }

    private String english(int level, int number) {
        return switch (level) {
            case 1 -> number + ".";
            case 2 -> headings[0] + "." + number;
            case 3 -> headings[0] + "." + headings[1] + "." + number;
            default -> "(" + number + ")";
        };
    }

    /** 1 to 99 in Chinese. */
    static String numeral(int number) {
        int tens = number / 10;
        String high = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return high + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit - 1, digit);
    }
}
