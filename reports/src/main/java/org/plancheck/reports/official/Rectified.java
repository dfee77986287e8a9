package org.plancheck.reports.official;

import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.FollowedUp;

/** What became of earlier findings that the rectification ledger follows, objections and answers beside them. */
final class Rectified {
    private final Wording wording;

    Rectified(Wording wording) {
        this.wording = wording;
    }

    /** Nothing where the ledger follows nothing. */
    List<Block> blocks(List<FollowedUp> followed) {
        if (followed.isEmpty()) {
            return List.of();
        }
        Blocks blocks = new Blocks().heading(2, wording.say("changes.rectified", Map.of("count", followed.size())));
        followed.forEach(one -> blocks.heading(3, wording.facts().title(one))
                .steps(wording.facts().lines(one)));
        return blocks.list();
    }
}
