package org.plancheck.reports.page;

import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Restated;
import org.plancheck.model.judging.Untargeted;
import org.plancheck.model.text.Bilingual;
import org.plancheck.reports.document.Document.Entry;
import org.plancheck.reports.page.DataNotes.File;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** What went in and what became of it. */
final class DataSection {
    private final Facts facts;

    DataSection(Facts facts) {
        this.facts = facts;
    }

    DataNotes notes() {
        Assessment assessment = facts.assessment();
        return new DataNotes(
                assessment.refused().stream().map(this::refused).toList(),
                assessment.sincePrevious() == null ? null : facts.since(assessment.sincePrevious()),
                assessment.followedUp().stream()
                        .map(f -> new Entry(facts.title(f), facts.lines(f)))
                        .toList(),
                assessment.verifications().stream()
                        .map(v -> new Entry(facts.title(v), facts.lines(v)))
                        .toList(),
                assessment.restated().stream().map(this::restated).toList(),
                assessment.untargeted().stream().map(this::untargeted).toList(),
                assessment.deferred().stream().map(this::deferred).toList(),
                assessment.inputs().stream().map(this::file).toList());
    }

    private Entry restated(Restated restated) {
        Map<String, Object> args = Map.of(
                "reporter", facts.in(restated.reporter()),
                "year", restated.year(),
                "from", restated.fromSequence(),
                "to", restated.toSequence(),
                "file", Lines.clean(restated.file()));
        return note(facts.say("md.restatement", args), restated.changes());
    }

    private Entry refused(Input input) {
        return note(Lines.clean(input.file()), input.problems());
    }

    private Entry note(String title, List<Bilingual> lines) {
        return new Entry(title, lines.stream().map(facts::in).toList());
    }

    private Entry untargeted(Untargeted untargeted) {
        return new Entry(facts.sum(untargeted), facts.values(untargeted));
    }

    private Entry deferred(Deferred deferred) {
        String title = facts.in(deferred.item().title()) + " · "
                + facts.in(deferred.jurisdiction().name()) + " · " + deferred.year();
        String where = Lines.clean(deferred.item().clause()) + " "
                + facts.in(deferred.plan().citation());
        return new Entry(title, List.of(where, facts.in(deferred.reason())));
    }

    private File file(Input input) {
        Bilingual reporter = input.reporter();
        return new File(
                Lines.clean(input.file()),
                facts.in(Words.of(input.role())),
                facts.in(Words.of(input.status())),
                input.status() == Input.Status.REFUSED,
                reporter == null ? "" : facts.in(reporter),
                input.sha256());
    }
}
