package org.plancheck.engine.rules;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.text.Bilingual;

/**
 * All rules of a run: the shipped ones, compiled at build time and loaded directly, and local ones,
 * compiled now. One rule base, shared by all sessions.
 */
public final class RuleBook {
    private final SortedMap<String, RuleFolder> folders = new TreeMap<>();
    private final Set<String> switchedOff = new HashSet<>();
    private final Set<String> localIds = new HashSet<>();
    private final Set<String> runaways = ConcurrentHashMap.newKeySet();
    private final InternalKnowledgeBase base;

    private RuleBook(InternalKnowledgeBase base) {
        this.base = base;
    }

    /**
     * Loads the rules.
     *
     * @param localRules directories of local rule folders; trusted, because rules are code
     * @throws InputException when a local rule is broken, with file and line of every mistake
     */
    public static RuleBook load(List<Path> localRules) {
        RuleBook book =
                new RuleBook(KieBaseBuilder.createKieBaseFromModel(models(), ConstraintJittingThresholdOption.get(-1)));
        RuleFolders.shipped().forEach(folder -> book.folders.put(folder.meta().id(), folder));
        for (Path directory : localRules) {
            book.addLocal(RuleFolders.read(directory, String.valueOf(directory.getFileName())));
        }
        book.folders.values().stream()
                .filter(folder -> folder.meta().status() != RuleMeta.Status.ACTIVE)
                .forEach(folder -> book.switchedOff.add(folder.meta().id()));
        return book;
    }

    /** The words of a rule. */
    public Optional<RuleMeta> meta(String id) {
        return Optional.ofNullable(folders.get(id)).map(RuleFolder::meta);
    }

    /** All rule folders, by id. */
    public List<RuleFolder> folders() {
        return List.copyOf(folders.values());
    }

    /** Titles of the rules that take part, by id. */
    public SortedMap<String, Bilingual> titles() {
        SortedMap<String, Bilingual> titles = new TreeMap<>();
        folders.values().stream()
                .filter(f -> !switchedOff.contains(f.meta().id()))
                .forEach(f -> titles.put(f.meta().id(), f.meta().title()));
        return titles;
    }

    /** Ids of the rules that take part. */
    public Set<String> activeIds() {
        return titles().keySet();
    }

    /** Hash over words and conditions of all active rules: equal hashes judge alike. */
    public String version() {
        String all = folders.values().stream()
                .filter(f -> !switchedOff.contains(f.meta().id()))
                .map(f -> f.meta().id() + SourceFile.sha256(f.yaml()) + SourceFile.sha256(f.drl()))
                .collect(Collectors.joining("\n"));
        return SourceFile.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    /** Names of the rules in the compiled base, for the test that compares them with the folders. */
    public Set<String> compiledNames() {
        return base.getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(Collection::stream)
                .map(rule -> rule.getName())
                .collect(Collectors.toSet());
    }

    /** Whether a rule comes from a local directory. */
    public boolean isLocal(String id) {
        return localIds.contains(id);
    }

    /** Rules that did not end once; they are set aside in every later run with this book. */
    Set<String> runaways() {
        return runaways;
    }

    boolean isSwitchedOff(String id) {
        return switchedOff.contains(id);
    }

    InternalKnowledgeBase base() {
        return base;
    }

    private void addLocal(List<RuleFolder> local) {
        List<Bilingual> mistakes = new ArrayList<>();
        for (RuleFolder folder : local) {
            String id = folder.meta().id();
            localIds.add(id);
            if (folders.putIfAbsent(id, folder) != null) {
                Problems twice = new Problems(folder.meta().folder() + "/rule.yaml");
                twice.add("double.id", Map.of("id", id));
                mistakes.addAll(twice.messages());
            } else if (folder.meta().status() == RuleMeta.Status.ACTIVE) {
                switchedOff.addAll(folder.meta().replaces());
            }
        }
        List<KnowledgeBuilder> compiled = new ArrayList<>();
        for (RuleFolder folder : local) {
            mistakes.addAll(unknownReplaced(folder.meta()));
            mistakes.addAll(RuleWords.mistakes(folder));
            KnowledgeBuilder builder = compile(folder);
            mistakes.addAll(builder.hasErrors() ? errors(folder, builder) : wrongNames(folder, builder));
            compiled.add(builder);
        }
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
        compiled.forEach(builder -> base.addPackages(builder.getKnowledgePackages()));
    }

    private List<Bilingual> unknownReplaced(RuleMeta meta) {
        Problems problems = new Problems(meta.folder() + "/rule.yaml");
        meta.replaces().stream()
                .filter(id -> !folders.containsKey(id))
                .forEach(id -> problems.add("rule.replaces", Map.of("found", id)));
        return problems.messages();
    }

    private static KnowledgeBuilder compile(RuleFolder folder) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                ResourceFactory.newByteArrayResource(folder.drl()).setSourcePath(folder.drlName()), ResourceType.DRL);
        return builder;
    }

    private static List<Bilingual> errors(RuleFolder folder, KnowledgeBuilder builder) {
        List<Bilingual> mistakes = new ArrayList<>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            int line = Arrays.stream(error.getLines()).findFirst().orElse(0);
            String detail = error.getMessage().strip().replaceAll("\\s+", " ");
            mistakes.add(new Problem(folder.drlName(), line, 1, "", "rule.drl", Map.of("detail", detail)).message());
        }
        return mistakes;
    }

    private static List<Bilingual> wrongNames(RuleFolder folder, KnowledgeBuilder builder) {
        String id = folder.meta().id();
        return builder.getKnowledgePackages().stream()
                .flatMap(p -> p.getRules().stream())
                .map(rule -> rule.getName())
                .filter(name -> !name.equals(id))
                .map(name ->
                        new Problem(folder.drlName(), 0, 0, "", "rule.name", Map.of("found", name, "id", id)).message())
                .toList();
    }

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        for (String name : RuleFolders.modelClasses()) {
            try {
                models.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the rules jar is broken: " + name, e);
            }
        }
        return models;
    }
}
