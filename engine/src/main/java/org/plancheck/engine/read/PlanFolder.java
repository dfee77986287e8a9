package org.plancheck.engine.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.judging.Input;
import org.plancheck.model.registry.Registry;

/** A plan's folder: read when it is first asked for, and then kept; threads may ask at the same time. */
final class PlanFolder {
    private static final String HEAD = "plan.yaml";

    private final Path root;
    private final Path folder;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final DocumentFolder documents;
    private @Nullable Head head;
    private @Nullable PlanDraft draft;

    /** @param jurisdiction null where it cannot be told */
    private record Head(@Nullable String jurisdiction) {}

    /** @param root the folder that shown names are relative to */
    PlanFolder(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
        this.documents = new DocumentFolder(root, folder, Input.Role.PLAN, inputs, problems);
    }

    /** The id of its plan. */
    String id() {
        return String.valueOf(folder.getFileName());
    }

    Path path() {
        return folder;
    }

    /** As problems show it. */
    String name() {
        return SourceFile.nameUnder(root, folder);
    }

    /** Adds what it carries of the registry; false when it holds mistakes. */
    boolean carryInto(RegistryReader registries) {
        registries.readCarried(documents);
        return problems.isEmpty();
    }

    /** Whether its plan is a city's, by its head alone; what cannot be told may be. */
    synchronized boolean mayBeOf(String city) {
        if (head == null) {
            head = new Head(jurisdiction());
        }
        return head.jurisdiction == null || head.jurisdiction.equals(city);
    }

    private @Nullable String jurisdiction() {
        Problems mistakes = new Problems(name());
        SourceFile source = SourceFile.read(folder.resolve(HEAD), mistakes.file(), mistakes);
        Node root = source == null ? null : DocumentReader.read(source.name(), source.bytes(), mistakes);
        Node told = root instanceof Node.Mapping mapping ? mapping.entries().get("jurisdiction") : null;
        return told instanceof Node.Scalar scalar ? scalar.text() : null;
    }

    /** Its plan as far as it can be read. */
    synchronized PlanDraft draft(Registry registry) {
        if (draft == null) {
            PlanReader reader = new PlanReader(folder, documents, registry);
            draft = new PlanDraft(folder, name(), reader.read(), reader.drafts(), List.copyOf(problems));
        }
        return draft;
    }

    /** The files read so far. */
    synchronized List<Input> inputs() {
        return List.copyOf(inputs);
    }

    /** Whether a folder is a plan's. */
    static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(HEAD));
    }
}
