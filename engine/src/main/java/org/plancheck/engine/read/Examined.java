package org.plancheck.engine.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.data.Submission;

/**
 * What was found in one file.
 *
 * @param problems mistakes of form, each with its place; any of them refuses the file
 * @param notes what is to be told besides and refuses nothing, each with its place
 * @param draft what could be read nevertheless, so that its values can be checked along; null when nothing could
 */
public record Examined(
        List<Problem> problems,
        List<Problem> notes,
        @Nullable Submission draft) {}
