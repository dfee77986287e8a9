package org.plancheck.ledger;

import java.nio.file.Path;
import org.plancheck.ledger.coverage.Coverage;
import org.plancheck.ledger.coverage.CoverageReader;
import org.plancheck.ledger.proof.Proof;
import org.plancheck.ledger.source.OfficialText;
import org.plancheck.ledger.source.OfficialTexts;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.plan.Plan;

/** Proves a plan's encoding against its official text: the ledger's entry point. */
public final class PlanVerifier {
    private PlanVerifier() {}

    /**
     * Proves the encoding against the text that the user holds.
     *
     * @param folder the plan's folder, which holds coverage.yaml
     * @param source the official text: txt, docx or pdf
     * @return the account of the whole text; {@link Ledger#isProven} says how it ended
     * @throws org.plancheck.engine.read.InputException when a file cannot be used
     */
    public static Ledger verify(Plan plan, Path folder, Path source) {
        Coverage coverage =
                CoverageReader.read(folder.resolve("coverage.yaml"), "plans/" + plan.id() + "/coverage.yaml", plan);
        OfficialText text = OfficialTexts.read(source);
        return Proof.of(plan, coverage, text);
    }
}
