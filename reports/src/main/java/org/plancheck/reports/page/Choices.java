package org.plancheck.reports.page;

import java.util.List;

/** What can be chosen in the filters. The years are those judged, newest first, without the assessed one. */
public record Choices(
        List<Choice> areas,
        List<Choice> reporters,
        List<Choice> responsible,
        List<Choice> actions,
        List<Choice> lights,
        List<Choice> verdicts,
        List<Integer> years) {

    /** One of them: the word in the page's address, and what is shown. */
    public record Choice(String value, String label) {}
}
