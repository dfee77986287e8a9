package org.plancheck.reports.page;

import java.util.List;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.plan.Plan;
import org.plancheck.reports.Linked;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** Puts the page together from its sections. */
final class HtmlPageBuilder {
    /** Cards shown at once; the others wait behind a click. */
    private static final int WORST = 12;

    private final Facts facts;
    private final Assessment assessment;

    private HtmlPageBuilder(Facts facts) {
        this.facts = facts;
        this.assessment = facts.assessment();
    }

    static HtmlPage of(Facts facts, List<Linked> documents) {
        return new HtmlPageBuilder(facts).page(documents);
    }

    private HtmlPage page(List<Linked> documents) {
        Actions actions = new Actions(assessment.plans());
        Filters filters = new Filters(facts, actions);
        Overview overview = new OverviewSection(facts).overview();
        List<Card> cards = new CardSection(facts, filters).cards();
        return new HtmlPage(
                facts.lang(),
                head(),
                documents,
                overview,
                filters.choices(overview),
                cards.stream().limit(WORST).toList(),
                cards.stream().skip(WORST).toList(),
                facts.undecided(),
                new HeatSection(facts, actions).heat(),
                new ItemSection(facts, filters).tables(),
                new FindingSection(facts, filters).groups(),
                new DataSection(facts).notes());
    }

    private HtmlPage.Head head() {
        return new HtmlPage.Head(
                facts.title(),
                facts.in(Words.of(assessment.kind())),
                assessment.unit() == null ? null : facts.in(assessment.unit()),
                assessment.year(),
                assessment.asOf().toString(),
                assessment.illustrative(),
                assessment.plans().stream().map(this::planLine).toList(),
                assessment.scheme().id(),
                assessment.engineVersion(),
                assessment.ruleSetVersion());
    }

    private String planLine(Plan plan) {
        String number = plan.documentNumber() == null ? "" : " · " + plan.documentNumber();
        return facts.in(plan.title()) + number + " · " + plan.from() + "–" + plan.to();
    }
}
