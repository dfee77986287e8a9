package org.plancheck.engine.read;

import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/** Names of the cells that merging compares. */
final class MergeWords {
    private static final Messages MESSAGES = Messages.beside(Problem.class, "problems");

    private MergeWords() {}

    static Bilingual cell(String code) {
        return MESSAGES.of("merge.cell." + code);
    }
}
