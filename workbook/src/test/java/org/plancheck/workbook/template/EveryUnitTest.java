package org.plancheck.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.engine.owed.Entry;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.owed.OwedDuty;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.SheetKind;

/** The guard over the collection: each unit of each plan gets a workbook with exactly the rows that it owes. */
class EveryUnitTest {
    private static final int YEAR = 2025;

    static List<Plan> plans() {
        return List.copyOf(Templates.LIBRARY.plans().values());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void hasExactlyTheRowsItOwes(Plan plan) throws Exception {
        List<Owed> units = Owed.all(Templates.LIBRARY, List.of(plan), List.of(), YEAR);
        assertThat(units).hasSizeGreaterThan(10);
        for (Owed owed : units) {
            Template template =
                    new Template(Templates.LIBRARY, List.of(plan), owed, History.of(owed.unit(), List.of()), Lang.ZH);
            try (XSSFWorkbook book = Templates.open(template)) {
                assertThat(keys(book, SheetKind.VALUES))
                        .as(owed.unit().toString())
                        .containsExactlyElementsOf(owed.values().stream()
                                .map(v -> v.indicator().id())
                                .toList());
                assertThat(keys(book, SheetKind.DUTIES))
                        .as(owed.unit().toString())
                        .containsExactlyElementsOf(
                                owed.duties().stream().map(OwedDuty::key).toList());
                assertOpen(book, SheetKind.VALUES, openOf(owed));
                assertOpen(book, SheetKind.DUTIES, openOf(owed));
            }
        }
    }

    private static List<String> keys(XSSFWorkbook book, SheetKind kind) {
        XSSFSheet sheet = Templates.sheet(book, kind);
        return sheet == null ? List.of() : List.copyOf(Templates.rows(sheet).keySet());
    }

    /** Which of the columns that are not open everywhere are open in a row, by the row's key. */
    private static Map<String, List<Column>> openOf(Owed owed) {
        Map<String, List<Column>> open = new TreeMap<>();
        for (OwedValue value : owed.values()) {
            boolean single = value.entry() != Entry.PARTS;
            boolean parts = value.entry() != Entry.FIGURE;
            open.put(
                    value.indicator().id(),
                    single
                            ? parts
                                    ? List.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR)
                                    : List.of(Column.VALUE)
                            : List.of(Column.NUMERATOR, Column.DENOMINATOR));
        }
        for (OwedDuty duty : owed.duties()) {
            boolean trend = duty.duty().kind() == DutyKind.TREND;
            open.put(
                    duty.key(),
                    trend
                            ? List.of(Column.COUNT)
                            : duty.isCounted() ? List.of(Column.STATE, Column.COUNT) : List.of(Column.STATE));
        }
        return open;
    }

    /** Inputs are open, everything else is locked; without it a slip of the hand changes what is asked. */
    private static void assertOpen(XSSFWorkbook book, SheetKind kind, Map<String, List<Column>> open) {
        XSSFSheet sheet = Templates.sheet(book, kind);
        if (sheet == null) {
            return;
        }
        assertThat(sheet.getProtect()).isTrue();
        List<Column> sometimes =
                List.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR, Column.STATE, Column.COUNT);
        for (Map.Entry<String, XSSFRow> row : Templates.rows(sheet).entrySet()) {
            for (Column column : kind.columns()) {
                boolean expected =
                        sometimes.contains(column) ? open.get(row.getKey()).contains(column) : column.isInput();
                boolean locked = Templates.cell(kind, row.getValue(), column)
                        .getCellStyle()
                        .getLocked();
                assertThat(locked).as(row.getKey() + " " + column).isNotEqualTo(expected);
            }
        }
    }
}
