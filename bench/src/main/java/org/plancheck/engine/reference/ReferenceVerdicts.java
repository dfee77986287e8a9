package org.plancheck.engine.reference;

import java.util.SortedMap;
import java.util.TreeMap;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.model.judging.Verdict;

/** Lets the tests' second judge decide what the engine is asked. */
public final class ReferenceVerdicts {
    private ReferenceVerdicts() {}

    /** Verdicts by {@code plan-id/item-id@jurisdiction/year}. */
    public static SortedMap<String, Verdict> of(Request request) {
        AssessmentFolder folder = request.folder();
        CityCase city = new CityCase(
                folder.plans(),
                request.library().registry(),
                folder.scheme(),
                request.intake().standing(),
                folder.allocations(),
                folder.waivers(),
                folder.confirmations(),
                folder.verified(),
                request.asOf(),
                request.year());
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        ReferenceJudge.judge(city).forEach((key, ruled) -> verdicts.put(key, ruled.verdict()));
        return verdicts;
    }
}
