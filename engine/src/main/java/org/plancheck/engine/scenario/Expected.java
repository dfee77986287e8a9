package org.plancheck.engine.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;

/**
 * What a case must come to. What is null or empty is not looked at.
 *
 * @param area code of the area asked about
 * @param rule id of the rule that decides
 * @param replaced the verdict that a waiver replaces
 * @param counties verdicts of counties by code
 * @param years verdicts of the area asked about by year
 * @param items verdicts of further items of the plan by id
 * @param args figures of the item judged, as messages show them
 * @param findings ids of the rules with a finding about the year, no more and no fewer
 * @param fires whether the folder's own rule fires on what is asked about; never for an example of the plan language
 */
record Expected(
        String area,
        @Nullable Verdict verdict,
        @Nullable Light light,
        @Nullable String rule,
        @Nullable Verdict replaced,
        Map<String, Verdict> counties,
        Map<Integer, Verdict> years,
        Map<String, Verdict> items,
        Map<String, String> args,
        @Nullable List<String> findings,
        @Nullable ExpectedFinding finding,
        boolean fires) {

    /**
     * One finding that must be there.
     *
     * @param rule the rule that makes it
     * @param args figures as the message shows them
     */
    record ExpectedFinding(String rule, @Nullable Severity severity, Map<String, String> args) {}
}
