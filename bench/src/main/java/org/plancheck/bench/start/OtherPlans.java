package org.plancheck.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plancheck.bench.Folders;

/** A library of many cities: one of the shipped plans over and over, each time with an id of its own. */
final class OtherPlans {
    static final int COUNT = 100;

    private static final String MODEL = "nanjing-2021-2025";

    private OtherPlans() {}

    /** Writes a folder to be named by {@code --plans}. */
    static Path in(Path home, Path scratch) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("plans"));
        for (int i = 1; i <= COUNT; i++) {
            String id = "other-" + i;
            Path plan = folder.resolve(id);
            Folders.copy(home.resolve("plans").resolve(MODEL), plan);
            Path head = plan.resolve("plan.yaml");
            Files.writeString(head, Files.readString(head).replace("id: " + MODEL, "id: " + id));
        }
        return folder;
    }
}
