package org.plancheck.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.DataBook;
import org.plancheck.engine.due.Filers;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.suppose.Change;
import org.plancheck.engine.suppose.ChangedData;
import org.plancheck.engine.suppose.Changes;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Score;
import org.plancheck.model.judging.ScoreLine;
import org.plancheck.model.judging.Supposition;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Plan;

/**
 * What a unit's score would be if something else had been filed. Nothing is estimated: for each change the whole
 * assessment is run again with it.
 */
public final class WhatIf {
    private final Request request;
    private final Assessment now;
    private final Score score;
    private final Changes changes;

    /** @param now what the request comes to as it stands */
    public WhatIf(Request request, Assessment now, Score score) {
        this.request = request;
        this.now = now;
        this.score = score;
        DataBook data = new DataBook(
                request.intake().upTo(request.year()).standing(),
                request.folder().verified().upTo(request.year()),
                new Filers(request.library().registry(), request.folder().plans()));
        this.changes = new Changes(request.library().registry(), data, now.judgements());
    }

    /** One more unit of everything that is short, and each gap closed. */
    public List<Supposition> all() {
        return score.lines().stream()
                .map(ScoreLine::judgement)
                .filter(Changes::isOpen)
                .flatMap(j -> of(j, null).stream())
                .toList();
    }

    /**
     * One item.
     *
     * @param add how much more; null for one more and, where it is short, the gap closed
     */
    public List<Supposition> of(Judgement judgement, @Nullable Quantity add) {
        Optional<Change> more = changes.more(judgement, add == null ? Quantity.ONE : add);
        Optional<Change> closed =
                add == null && Changes.isOpen(judgement) ? changes.closed(judgement) : Optional.empty();
        return Stream.of(more.filter(change -> !isSame(change, closed)), closed)
                .flatMap(Optional::stream)
                .map(change -> supposed(judgement, change))
                .toList();
    }

    /** One more may be all that is missing. */
    private static boolean isSame(Change more, Optional<Change> closed) {
        return closed.filter(change -> change.words().equals(more.words())).isPresent();
    }

    private Supposition supposed(Judgement judgement, Change change) {
        Assessment then = Assessor.assess(changed(change));
        Judgement after = find(then.judgements().stream()
                .filter(j -> j.due().key().equals(judgement.due().key())));
        Score scoreAfter = find(then.scores().stream()
                .filter(s -> s.kind() == score.kind() && s.unitId().equals(score.unitId())));
        return new Supposition(change.kind(), change.words(), judgement, after, score, scoreAfter);
    }

    private Request changed(Change change) {
        AssessmentFolder folder = request.folder();
        VerifiedValues verified = ChangedData.verified(folder.verified(), change);
        return new Request(
                request.library(),
                folder.withVerified(verified).withPlans(asRead(folder.plans())),
                ChangedData.intake(request.intake(), change, now.registry()),
                request.rules(),
                request.year(),
                request.asOf(),
                Optional.empty(),
                request.ruleBudget(),
                request.progress());
    }

    /** Whether another reading would turn what is supposed is not asked. */
    private static List<Plan> asRead(List<Plan> plans) {
        return plans.stream().map(plan -> plan.withReadings(List.of())).toList();
    }

    private static <T> T find(Stream<T> same) {
        return same.findFirst()
                .orElseThrow(() -> new IllegalStateException("what is due does not depend on what is filed"));
    }
}
