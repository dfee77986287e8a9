package org.plancheck.engine.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plancheck.engine.rules.RuleBook;

/** A directory of local rules, written by a test as an office would. */
public final class RuleDirectory {
    private static final String WORDS = """
            id: %s
            version: 1
            status: active
            severity: note
            title: {zh: 本地规则, en: Local rule}
            message: {zh: '{area}{year}年{item}。', en: '{area}, {year}: {item}.'}
            remedy: {zh: 无须处理, en: Nothing to do}
            rationale: {zh: 本地要求, en: A local demand}
            reference: 'docs/judging.md#due'
            """;

    private static final String CONDITION = """
            package local;

            import org.plancheck.model.judging.*;

            global Ruling ruling;

            rule "%s"
            when
                %s
            then
                %s
            end
            """;

    private final Path folder;

    public RuleDirectory(Path folder) {
        this.folder = folder;
    }

    /** Adds a rule with plain words, further lines of rule.yaml, a condition and a consequence. */
    public RuleDirectory rule(String id, String moreWords, String when, String then) {
        write(id + "/rule.yaml", WORDS.formatted(id) + moreWords);
        write(id + "/rule.drl", CONDITION.formatted(id, when, then));
        return this;
    }

    public RuleDirectory rule(String id, String when, String then) {
        return rule(id, "", when, then);
    }

    /** Adds or replaces a file. */
    public RuleDirectory write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RuleBook load() {
        return RuleBook.load(List.of(folder));
    }
}
