package org.plancheck.workbook.layout;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.model.judging.Input;
import org.plancheck.model.plan.Plan;

/** Tells versions of a plan apart: any change in its files makes another one. */
public final class PlanVersion {
    /** Enough of a hash to tell two versions of a plan apart. */
    private static final int HASH_LENGTH = 12;

    private PlanVersion() {}

    /** The version of a plan as the library holds it, in hexadecimal digits. */
    public static String of(Library library, Plan plan) {
        String hashes = library.inputs().stream()
                .filter(input -> input.role() == Input.Role.PLAN)
                .filter(input -> ("/" + input.file()).contains("/" + plan.id() + "/"))
                .map(Input::sha256)
                .collect(Collectors.joining());
        return SourceFile.sha256(hashes.getBytes(StandardCharsets.US_ASCII)).substring(0, HASH_LENGTH);
    }
}
