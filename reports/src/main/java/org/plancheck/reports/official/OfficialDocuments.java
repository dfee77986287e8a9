package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;

/** All official documents of one assessment: the city's report, then a notice to each county and department. */
public final class OfficialDocuments {
    /** Signs that some file system refuses in a name. */
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private OfficialDocuments() {}

    /**
     * A document that is composed when it is asked for.
     *
     * @param name of its file, without folder and ending; no two are alike
     * @param document the same at every call
     */
    public record Named(String name, Supplier<OfficialDocument> document) {}

    /**
     * The report on each plan's area (年度评估报告, 终期评估报告), composed once for all formats that write it; named after
     * the plan where there are several.
     */
    public static List<Named> reports(Assessment assessment, Lang lang) {
        boolean many = assessment.plans().size() > 1;
        return assessment.plans().stream()
                .map(plan -> report(OnePlan.of(assessment, plan), lang, many ? "-" + plan.id() : ""))
                .toList();
    }

    private static Named report(Assessment assessment, Lang lang, String suffix) {
        Wording wording = new Wording(assessment, lang);
        String name = wording.say(CityReport.isFinal(assessment) ? "report.finalFile" : "report.file") + suffix;
        return new Named(name, new Once<>(() -> CityReport.of(wording, Recipient.of(assessment))));
    }

    /** A notice to everyone of whom something was judged or found (问题反馈与整改通知): counties, then departments. */
    public static List<Named> notices(Assessment assessment, Lang lang) {
        Wording wording = new Wording(assessment, lang);
        Map<String, Integer> taken = new HashMap<>();
        List<Named> notices = new ArrayList<>();
        for (Recipient recipient : Recipient.of(assessment)) {
            String name = wording.say("notice.file", Map.of("unit", wording.in(recipient.name())))
                    .replaceAll(FORBIDDEN, "_");
            int count = taken.merge(name, 1, Integer::sum);
            notices.add(new Named(count == 1 ? name : name + " (" + count + ")", () -> Notice.of(wording, recipient)));
        }
        return List.copyOf(notices);
    }
}
