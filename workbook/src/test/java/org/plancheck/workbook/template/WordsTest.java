package org.plancheck.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plancheck.model.text.Lang;

/** Both languages say the same things, with the same places to fill. */
class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    @Test
    void bothLanguagesHaveTheSameCodesAndPlaces() {
        assertThat(Words.MESSAGES.codes(Lang.ZH))
                .isEqualTo(Words.MESSAGES.codes(Lang.EN))
                .hasSizeGreaterThan(80);
        for (String code : Words.MESSAGES.codes(Lang.ZH)) {
            String zh = properties(Lang.ZH, code);
            String en = properties(Lang.EN, code);
            assertThat(zh).as(code).isNotBlank();
            assertThat(en).as(code).isNotBlank().doesNotContain("。", "，", "；");
            assertThat(places(en)).as(code).isEqualTo(places(zh));
        }
    }

    private static String properties(Lang lang, String code) {
        Map<String, String> echo = new HashMap<>();
        for (String place : Set.of(
                "city", "year", "sheet", "plans", "count", "unit", "page", "pages", "figure", "sum", "sign", "low",
                "high", "whole", "first", "second", "number", "values", "duties", "place", "item", "state", "title",
                "clause", "rows", "shared", "plan", "target")) {
            echo.put(place, "{" + place + "}");
        }
        return Words.MESSAGES.in(lang, code, echo);
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(m -> places.add(m.group(1)));
        return places;
    }
}
