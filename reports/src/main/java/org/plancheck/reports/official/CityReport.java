package org.plancheck.reports.official;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Assessment;
import org.plancheck.reports.official.OfficialDocument.Kind;

/** The annual assessment report of the city (年度评估报告); when the period is over, the final one (终期评估报告). */
final class CityReport {
    private final Wording wording;
    private final Assessment assessment;
    private final List<Recipient> recipients;

    private CityReport(Wording wording, List<Recipient> recipients) {
        this.wording = wording;
        this.assessment = wording.assessment();
        this.recipients = recipients;
    }

    static OfficialDocument of(Wording wording, List<Recipient> recipients) {
        return new CityReport(wording, recipients).document();
    }

    /** Whether the period of every plan is over at the end of the assessed year. */
    static boolean isFinal(Assessment assessment) {
        return assessment.plans().stream().allMatch(plan -> plan.to() <= assessment.year());
    }

    private OfficialDocument document() {
        Map<Slot, List<Block>> parts = new LinkedHashMap<>();
        parts.put(Slot.OPENING, opening());
        parts.put(Slot.OVERVIEW, new Overview(wording).blocks());
        parts.put(Slot.PROGRESS, new Progress(wording).blocks());
        parts.put(Slot.RANKING, new Ranking(wording, recipients).blocks());
        parts.put(Slot.TRENDS, new Trends(wording).blocks());
        parts.put(Slot.FORECAST, new Forecast(wording).blocks());
        parts.put(Slot.FINAL, isFinal(assessment) ? new FinalYear(wording).blocks() : List.of());
        parts.put(Slot.SHORTFALLS, shortfalls());
        parts.put(Slot.RECONCILIATION, new CityAndCounties(wording).blocks());
        parts.put(Slot.DATA_QUALITY, new DataQuality(wording, recipients).blocks());
        parts.put(Slot.CHANGES, new Changes(wording).blocks());
        parts.put(Slot.WAIVERS, new Waived(wording).blocks(assessment.judgements(), assessment.findings()));
        parts.put(Slot.SOURCES, new Sources(wording).ofAll());
        return new OfficialDocument(Kind.REPORT, wording.lang(), fields(), parts);
    }

    private List<Block> shortfalls() {
        return new Blocks()
                .addAll(new Shortfalls(wording, recipients).blocks())
                .addAll(new OpenPassages(wording).blocks(assessment.current()))
                .list();
    }

    private Map<Slot, String> fields() {
        Map<Slot, String> fields = new EnumMap<>(Heads.of(wording));
        fields.put(
                Slot.TITLE,
                wording.say(
                        isFinal(assessment) ? "report.finalTitle" : "report.title",
                        Map.of("area", Heads.area(wording), "year", assessment.year(), "period", period())));
        return fields;
    }

    private String period() {
        int from = assessment.plans().stream().mapToInt(p -> p.from()).min().orElse(assessment.year());
        int to = assessment.plans().stream().mapToInt(p -> p.to()).max().orElse(assessment.year());
        return wording.say("report.period", Map.of("from", from, "to", to));
    }

    private List<Block> opening() {
        return new Blocks()
                .warnIf(assessment.illustrative(), wording.facts().say("word.illustrative"))
                .paragraph(wording.say(
                        "report.opening",
                        Map.of(
                                "basis", Heads.basis(wording),
                                "year", assessment.year(),
                                "asOf", Heads.date(wording, assessment.asOf()))))
                .list();
    }
}
