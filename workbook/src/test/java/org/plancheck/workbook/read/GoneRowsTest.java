package org.plancheck.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.read.Examined;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.text.Bilingual;
import org.plancheck.workbook.grid.RawXlsx;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.SheetKind;

/** Rows that somebody deleted from a template. */
class GoneRowsTest {
    private static final List<String> BOTH = List.of(HandMade.TUTORS, HandMade.FARMERS);

    @TempDir
    private Path folder;

    @Test
    void aDeletedRowIsNotedByNameAndRefusesNothing() {
        Examined read = read(tutors(), Map.of(SheetKind.VALUES, BOTH));
        assertThat(read.problems()).isEmpty();
        assertThat(read.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("form.rows-gone");
            assertThat(note.args()).containsEntry("count", 1).containsEntry("items", name(HandMade.FARMERS));
        });
    }

    @Test
    void rowsThatAreThereAreNotWhetherKeyedOrOnlyPrinted() {
        HandMade form = tutors().row(Map.of(
                Column.INDICATOR, HandMade.text(name(HandMade.FARMERS).zh()),
                Column.VALUE, HandMade.number("2")));
        assertThat(read(form, Map.of(SheetKind.VALUES, BOTH)).notes()).isEmpty();
    }

    @Test
    void aDeletedSheetLacksAllItsRows() {
        assertThat(codes(Map.of(SheetKind.DUTIES, List.of(HandMade.COURSE)))).containsExactly("form.rows-gone");
    }

    @Test
    void moreThanFiveAreNotAllNamed() {
        List<String> five = Collections.nCopies(5, HandMade.FARMERS);
        List<String> six = Collections.nCopies(6, HandMade.FARMERS);
        assertThat(codes(Map.of(SheetKind.VALUES, five))).containsExactly("form.rows-gone");
        assertThat(codes(Map.of(SheetKind.VALUES, six))).containsExactly("form.many-rows-gone");
    }

    private List<String> codes(Map<SheetKind, List<String>> asked) {
        return read(tutors(), asked).notes().stream().map(Problem::code).toList();
    }

    private Examined read(HandMade form, Map<SheetKind, List<String>> asked) {
        byte[] bytes =
                HandMade.stamp(form.into(new RawXlsx()), List.of(), asked).bytes();
        return HandMade.read(folder, "东海县.xlsx", bytes).examined().get(0);
    }

    private static Bilingual name(String indicator) {
        return HandMade.LIBRARY.registry().indicator(indicator).orElseThrow().name();
    }

    private static HandMade tutors() {
        return HandMade.values().row(HandMade.TUTORS, Column.VALUE, HandMade.number("1"));
    }
}
