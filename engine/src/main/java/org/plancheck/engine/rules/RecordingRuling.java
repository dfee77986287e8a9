package org.plancheck.engine.rules;

import org.jspecify.annotations.Nullable;
import org.plancheck.engine.rules.Outcome.Act;
import org.plancheck.engine.rules.Outcome.Kind;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Reconciled;
import org.plancheck.model.judging.RefusedFile;
import org.plancheck.model.judging.Reported;
import org.plancheck.model.judging.Ruling;
import org.plancheck.model.judging.Unexplained;
import org.plancheck.model.judging.Unreported;
import org.plancheck.model.judging.Unused;
import org.plancheck.model.judging.Verdict;

/** Notes what consequences do, under the name of the rule that is firing. */
final class RecordingRuling implements Ruling {
    private final Outcome outcome;
    private volatile String rule = "";
    private volatile @Nullable Object fact;

    RecordingRuling(Outcome outcome) {
        this.outcome = outcome;
    }

    void firing(String ruleId, @Nullable Object on) {
        rule = ruleId;
        fact = on;
    }

    /** The rule that fires now, or fired last. */
    String rule() {
        return rule;
    }

    /** The fact it fires on. */
    @Nullable
    Object fact() {
        return fact;
    }

    @Override
    public void decide(Due due, Verdict verdict) {
        act(Kind.DECIDE, due, verdict, null);
    }

    @Override
    public void refuse(Reported reported) {
        act(Kind.REFUSE, reported, null, null);
    }

    @Override
    public void ask(Reported reported) {
        act(Kind.ASK, reported, null, null);
    }

    @Override
    public void report(Judged judged) {
        act(Kind.REPORT, judged, null, null);
    }

    @Override
    public void report(Due due) {
        act(Kind.REPORT, due, null, null);
    }

    @Override
    public void report(Reconciled reconciled) {
        act(Kind.REPORT, reconciled, null, null);
    }

    @Override
    public void report(Unreported unreported) {
        act(Kind.REPORT, unreported, null, null);
    }

    @Override
    public void report(RefusedFile refused) {
        act(Kind.REPORT, refused, null, null);
    }

    @Override
    public void report(Unexplained unexplained) {
        act(Kind.REPORT, unexplained, null, null);
    }

    @Override
    public void report(Unused unused) {
        act(Kind.REPORT, unused, null, null);
    }

    @Override
    public void report(FollowedUp followed) {
        act(Kind.REPORT, followed, null, null);
    }

    @Override
    public void waive(Judged judged) {
        act(Kind.WAIVE, judged, null, null);
    }

    @Override
    public void light(Judged judged, Light light) {
        act(Kind.LIGHT, judged, null, light);
    }

    private void act(Kind kind, Object on, @Nullable Verdict verdict, @Nullable Light light) {
        outcome.acts().add(new Act(rule, kind, on, verdict, light));
    }
}
