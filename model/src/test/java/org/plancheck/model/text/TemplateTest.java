package org.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plancheck.model.number.Quantity;

class TemplateTest {
    @Test
    void fillsEveryPlaceAndShowsNumbersPlainly() {
        Map<String, Object> args = Map.of("value", Quantity.of("1.20E4"), "unit", "人", "year", 2023);
        assertThat(Template.fill("{year}年 {value}{unit}，共{value}", args, Lang.ZH))
                .isEqualTo("2023年 12000人，共12000");
    }

    @Test
    void takesTheLanguageOfABilingualArgument() {
        Bilingual filled =
                Template.fill(new Bilingual("单位：{unit}", "unit: {unit}"), Map.of("unit", new Bilingual("市科协", "CAST")));
        assertThat(filled).isEqualTo(new Bilingual("单位：市科协", "unit: CAST"));
    }

    @Test
    void aNameWithQuotationMarksIsQuotedInside() {
        Map<String, Object> args = Map.of("item", Bilingual.same("“双百工程”示范基地"), "typed", "“5”");
        assertThat(Template.fill("“{item}”：{item}，填为“{typed}”", args, Lang.ZH))
                .isEqualTo("“‘双百工程’示范基地”：“双百工程”示范基地，填为““5””");
    }

    @Test
    void refusesToLeaveAHole() {
        assertThatThrownBy(() -> Template.fill("{value} of {target}", Map.of("value", 1), Lang.EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{target}")
                .hasMessageContaining("value");
    }

    @Test
    void neverEvaluatesAnArgument() {
        Map<String, Object> args = Map.of("a", "{b} $1 \\ ${b} #{b}", "b", "secret");
        assertThat(Template.fill("<{a}>", args, Lang.EN)).isEqualTo("<{b} $1 \\ ${b} #{b}>");
    }

    @Test
    void leavesBracesThatAreNoPlaceholders() {
        assertThat(Template.fill("{} {1} {名} { a } {a-b", Map.of(), Lang.ZH)).isEqualTo("{} {1} {名} { a } {a-b");
    }
}
