package org.plancheck.engine.read;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;

/** A format whose files are never read to the end. */
public final class EndlessFormat implements SubmissionFormat {
    @Override
    public Set<String> endings() {
        return Set.of(".endless");
    }

    @Override
    public boolean takes(SourceFile file) {
        return true;
    }

    @Override
    public @Nullable Node read(SourceFile file, Known known, Problems problems) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
        return null;
    }
}
