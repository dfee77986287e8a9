package org.plancheck.engine.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.text.Bilingual;

/**
 * The figures that a rule's words may name, by the fact it fires on: part of the contract with rule authors
 * (docs/rule-facts.md). Words are checked when a rule is loaded, so that no run ends at a hole in a message.
 */
public final class RuleWords {
    private static final Set<String> DUE = names("item area year finalYear firstYear clause document reporter unit"
            + " value threshold high path previous gap gapUnit pathGap pace yearsLeft numerator denominator unmet failed"
            + " missingYears questionedYears series state evidence met counted short unreported questioned");
    private static final Set<String> LIST = names("reporter area year count items");
    private static final Map<String, Set<String>> FIGURES = Map.of(
            "Due",
            DUE,
            "Judged",
            with(DUE, "verdict yearsShort shortYears escalation approval reason expires source"),
            "Reported",
            names("indicator area year reporter source raw reason unit value previous previousYear change"
                    + " slipFactor earlier addition related others typedUnit"),
            "Reconciled",
            names("indicator area year value sum difference unit reporter"),
            "Unreported",
            LIST,
            "Unused",
            LIST,
            "Unexplained",
            names("item area year reporter source"),
            "RefusedFile",
            names("file reporter year sequence standing problems"),
            "FollowedUp",
            names("about finding message area year assessedYear deadline state owner completed reporter source"));
    private static final Pattern FACT = Pattern.compile("\\b(" + String.join("|", FIGURES.keySet()) + ")\\s*\\(");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private RuleWords() {}

    /** Figures by the simple name of the fact. */
    public static Map<String, Set<String>> figures() {
        return FIGURES;
    }

    /** What is wrong with the words of a rule, with the place in its rule.yaml. */
    static List<Bilingual> mistakes(RuleFolder folder) {
        Problems problems = new Problems(folder.meta().folder() + "/rule.yaml");
        Set<String> known = known(new String(folder.drl(), StandardCharsets.UTF_8));
        Node yaml = DocumentReader.read(problems.file(), folder.yaml(), problems);
        if (!known.isEmpty() && yaml instanceof Node.Mapping words) {
            check("title", folder.meta().title(), words, Set.of(), problems);
            check("message", folder.meta().message(), words, known, problems);
            check("remedy", folder.meta().remedy(), words, known, problems);
        }
        return problems.messages();
    }

    private static void check(String key, Bilingual text, Node.Mapping yaml, Set<String> known, Problems problems) {
        Matcher named = PLACEHOLDER.matcher(text.zh() + text.en());
        Set<String> unknown = new TreeSet<>();
        while (named.find()) {
            unknown.add(named.group(1));
        }
        unknown.removeAll(known);
        Node at = yaml.entries().getOrDefault(key, yaml);
        unknown.forEach(name -> problems.add(at, "rule.words", Map.of("key", key, "name", name)));
    }

    /** Figures of every fact that the condition names. */
    private static Set<String> known(String drl) {
        Set<String> known = new TreeSet<>();
        FACT.matcher(drl).results().forEach(fact -> known.addAll(FIGURES.getOrDefault(fact.group(1), Set.of())));
        return known;
    }

    private static Set<String> names(String list) {
        return Set.of(list.split(" "));
    }

    private static Set<String> with(Set<String> names, String more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(names(more));
        return Set.copyOf(all);
    }
}
