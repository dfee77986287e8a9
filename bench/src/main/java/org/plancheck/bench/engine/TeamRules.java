package org.plancheck.bench.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rules that a team writes beside the shipped ones: each watches one commitment for a figure below last year's. */
final class TeamRules {
    private static final String WORDS = """
            id: TEAM-%03d
            version: 1
            status: active
            severity: note
            title: {zh: 低于上年, en: Below last year}
            message: {zh: '{area}{year}年{item}低于上年。', en: '{area}, {year}: {item} is below last year.'}
            remedy: {zh: 无须处理, en: Nothing to do}
            rationale: {zh: 本地要求, en: A local demand}
            reference: 'docs/judging.md#due'
            """;
    private static final String CONDITION = """
            package team;

            import org.plancheck.model.judging.*;

            global Ruling ruling;

            rule "TEAM-%03d"
            when
                $due : Due( item.id == "%s", value != null, previous != null, previous.above(value) )
            then
                ruling.report($due);
            end
            """;

    private TeamRules() {}

    /** Writes so many rules, dealt out to the commitments in turn. */
    static void write(Path folder, int rules, int commitments) throws IOException {
        for (int number = 1; number <= rules; number++) {
            Path rule = folder.resolve("TEAM-%03d".formatted(number));
            Files.createDirectories(rule);
            write(rule.resolve("rule.yaml"), WORDS.formatted(number));
            write(rule.resolve("rule.drl"), CONDITION.formatted(number, Region.item(number % commitments)));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
