package org.plancheck.engine.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.rules.RuleFolders;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;

/**
 * One shape of promise in the plan language: how a plan says it, how an analyst writes it, and how it is judged.
 *
 * @param name name of its file, without the ending
 * @param phrase what a plan says, in made-up words
 * @param remark what an analyst should look out for
 * @param scenarios cases about the entry; it is the item that they are given
 */
public record LanguageExample(String name, Bilingual title, String phrase, Bilingual remark, List<Scenario> scenarios) {
    private static final String FOLDER = "language";
    private static final String ENDING = ".yaml";

    /** The made-up plan with the entries of the phrase, the one that the example is about first. */
    public Plan plan() {
        return scenarios.get(0).given().plan();
    }

    /**
     * The shipped examples, by name.
     *
     * @throws InputException with every mistake in every file
     */
    public static List<LanguageExample> shipped() {
        return RuleFolders.inShipped(FOLDER, LanguageExample::read);
    }

    private static List<LanguageExample> read(Path folder) {
        List<LanguageExample> examples = new ArrayList<>();
        List<Bilingual> mistakes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                Problems problems = new Problems(FOLDER + "/" + name);
                LanguageExample example =
                        read(name.substring(0, name.length() - ENDING.length()), Files.readAllBytes(file), problems);
                if (example != null) {
                    examples.add(example);
                }
                mistakes.addAll(problems.messages());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
        return List.copyOf(examples);
    }

    /** Reads one file; null when it cannot be read at all. */
    static @Nullable LanguageExample read(String name, byte[] yaml, Problems problems) {
        Node root = DocumentReader.read(problems.file(), yaml, problems);
        if (root == null) {
            return null;
        }
        Fields file = Fields.of(root, problems);
        LanguageExample example = new LanguageExample(
                name,
                file.words("title"),
                file.text("phrase"),
                file.words("remark"),
                ScenarioReader.ofExample(name, file));
        file.done();
        return example;
    }
}
