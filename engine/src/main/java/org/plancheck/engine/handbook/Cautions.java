package org.plancheck.engine.handbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.rules.RuleFolder;
import org.plancheck.model.handbook.Caution;
import org.plancheck.model.judging.Severity;

/** The rules that look at reported values, by what they look for. */
final class Cautions {
    private static final Pattern CONDITION = Pattern.compile("\\bReported\\(([^)]*)\\)");

    private final List<Looking> rules;

    /** A rule with the properties that it wants to be true. */
    private record Looking(Caution caution, Set<String> properties) {}

    Cautions(RuleBook book) {
        Set<String> active = book.activeIds();
        this.rules = book.folders().stream()
                .filter(folder -> active.contains(folder.meta().id()))
                .filter(folder -> folder.meta().severity() != null)
                .flatMap(folder -> properties(folder).stream()
                        .map(properties ->
                                new Looking(caution(folder, folder.meta().severity()), properties)))
                .toList();
    }

    /** Those that can find something where these properties may be true, the gravest first. */
    List<Caution> of(Set<String> possible) {
        return rules.stream()
                .filter(rule -> possible.containsAll(rule.properties()))
                .map(Looking::caution)
                .sorted(Comparator.comparing(Caution::severity))
                .toList();
    }

    private static Caution caution(RuleFolder folder, Severity severity) {
        return new Caution(
                folder.meta().id(),
                severity,
                folder.meta().title(),
                folder.meta().rationale());
    }

    private static List<Set<String>> properties(RuleFolder folder) {
        Matcher condition = CONDITION.matcher(new String(folder.drl(), StandardCharsets.UTF_8));
        return condition.find() ? List.of(wanted(condition.group(1))) : List.of();
    }

    private static Set<String> wanted(String constraints) {
        return Arrays.stream(constraints.split(","))
                .map(String::strip)
                .filter(constraint -> !constraint.startsWith("!"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
