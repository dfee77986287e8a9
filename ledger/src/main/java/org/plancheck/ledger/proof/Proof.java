package org.plancheck.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.ledger.coverage.Coverage;
import org.plancheck.ledger.source.OfficialText;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Span;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.ledger.Account;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.ledger.Tally;
import org.plancheck.model.plan.Plan;

/** All proofs in their order; reads like the table of contents. */
public final class Proof {
    private Proof() {}

    /** Proves a plan with its coverage against a text. */
    public static Ledger of(Plan plan, Coverage coverage, OfficialText source) {
        ClauseText text = ClauseText.of(source);
        Contradictions contradictions = new Contradictions();
        MarkerProof markers = new MarkerProof(text, contradictions);
        HeadProof heads = new HeadProof(text, plan, markers, contradictions);

        List<Span> head = heads.check();
        heads.totals(coverage);
        new ActionProof(text, plan, contradictions).check();
        List<Tally> tallies = new ArrayList<>(new TaskProof(text, plan, contradictions).check());
        List<Located> located = markers.locate(plan);
        tallies.add(new Tally(Tally.Kind.ENTRIES, Entry.of(plan).size(), located.size(), 0));
        FigureProof figures = new FigureProof(contradictions);
        StrengthProof strengths = new StrengthProof(contradictions);
        TimeProof times = new TimeProof(plan, contradictions);
        ScopeProof scopes = new ScopeProof(text, plan, contradictions);
        for (Located place : located) {
            Wording wording = Printed.ownFigure(place.entry(), new Wording(text, place.span()));
            figures.check(place.entry(), wording);
            strengths.check(place.entry(), wording);
            times.check(place.entry(), wording);
            scopes.check(place.entry(), wording);
        }
        Excuses excuses = new Excuses(coverage, text, located, contradictions);
        Left left = new Left(text, plan, coverage);
        Accounting accounting = new Accounting(text, located, head, excuses, left);
        List<Account> accounts = accounting.accounts();
        tallies.addAll(0, accounting.tallies());
        excuses.tellIdle();
        return new Ledger(
                plan,
                source.name(),
                source.sha256(),
                markers.likeness(plan),
                tallies,
                accounts,
                contradictions.all(),
                left.waiting());
    }
}
