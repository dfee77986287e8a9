package org.plancheck.reports.official;

import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Reconciled;
import org.plancheck.model.judging.Untargeted;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;

/** The city's figures beside the sums of its counties (市县对账), and what counties report without a target. */
final class CityAndCounties {
    private final Wording wording;

    CityAndCounties(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks() {
        int year = wording.assessment().year();
        List<Reconciled> compared = wording.assessment().reconciled().stream()
                .filter(r -> r.year() == year)
                .toList();
        long beyond = compared.stream().filter(Reconciled::beyondTolerance).count();
        Blocks blocks = new Blocks().heading(1, wording.say("city.heading"));
        blocks.paragraph(
                compared.isEmpty()
                        ? wording.say("city.none")
                        : wording.say(
                                "city.lead",
                                Map.of(
                                        "count", compared.size(),
                                        "beyond", beyond,
                                        "tolerance",
                                                wording.number(wording.assessment()
                                                        .scheme()
                                                        .reconcileTolerance()))));
        blocks.table(
                wording.say("city.caption", Map.of("year", year)),
                List.of(
                        Column.words(wording.say("column.indicator"), 36),
                        Column.figures(wording.say("column.cityValue"), 18),
                        Column.figures(wording.say("column.countySum"), 18),
                        Column.figures(wording.say("column.difference"), 14),
                        Column.marks(wording.say("column.result"), 14)),
                compared.stream().map(this::row).toList());
        untargeted(blocks, year);
        return blocks.list();
    }

    private List<Cell> row(Reconciled reconciled) {
        String unit = reconciled.indicator().unit();
        return List.of(
                Cell.of(wording.in(reconciled.indicator().name())),
                Cell.of(wording.figure(reconciled.cityValue(), unit)),
                Cell.of(wording.figure(reconciled.countySum(), unit)),
                Cell.of(wording.figure(
                        reconciled.cityValue().minus(reconciled.countySum()).abs(), unit)),
                reconciled.beyondTolerance()
                        ? new Cell(wording.say("city.beyond"), Tone.YELLOW)
                        : new Cell(wording.say("city.within"), Tone.GREEN));
    }

    private void untargeted(Blocks blocks, int year) {
        List<Untargeted> shown = wording.assessment().untargeted().stream()
                .filter(u -> u.year() == year)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        blocks.heading(2, wording.say("city.untargeted"));
        blocks.paragraph(wording.say("city.untargetedLead"));
        blocks.table(
                wording.say("city.untargetedCaption", Map.of("year", year)),
                List.of(
                        Column.words(wording.say("column.indicator"), 50),
                        Column.figures(wording.say("column.countySum"), 26),
                        Column.figures(wording.say("column.reportedCounties"), 24)),
                shown.stream()
                        .map(u -> List.of(
                                Cell.of(wording.in(u.indicator().name())),
                                Cell.of(wording.figure(u.sum(), u.indicator().unit())),
                                Cell.of(u.reported() + "/" + u.counties())))
                        .toList());
    }
}
