package org.plancheck.engine.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.judging.Input;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/** A plan's folder: read when it is first asked for, and then kept; threads may ask at the same time. */
final class PlanFolder {
    private static final String HEAD = "plan.yaml";
    /** Enough of a hash to tell two versions of a plan apart. */
    private static final int VERSION_LENGTH = 12;

    private final Path root;
    private final Path folder;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final DocumentFolder documents;
    private final Consumer<Plan> witness;
    private @Nullable Head head;
    private @Nullable PlanDraft draft;
    private @Nullable Plan plan;

    /** @param jurisdiction null where it cannot be told */
    private record Head(@Nullable String jurisdiction) {}

    /**
     * A folder to be read.
     *
     * @param root the folder that shown names are relative to
     * @param witness is told the plan once it was read and found sound
     */
    PlanFolder(Path root, Path folder, Consumer<Plan> witness) {
        this.root = root;
        this.folder = folder;
        this.witness = witness;
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

    /** Adds what it carries of the registry. */
    void carryInto(RegistryReader registries) {
        registries.readCarried(documents);
    }

    /** Whether what was read so far holds no mistakes. */
    boolean isSound() {
        return documents.isSound();
    }

    /** Whether its plan is a city's, by its head alone; what cannot be told may be. */
    synchronized boolean mayBeOf(String city) {
        if (head == null) {
            head = new Head(undisturbed(this::jurisdiction).orElse(null));
        }
        return head.jurisdiction == null || head.jurisdiction.equals(city);
    }

    private Optional<String> jurisdiction() {
        Problems mistakes = new Problems(name());
        SourceFile source = SourceFile.read(folder.resolve(HEAD), mistakes.file(), mistakes);
        Node root = source == null ? null : DocumentReader.read(source.name(), source.bytes(), mistakes);
        Node told = root instanceof Node.Mapping mapping ? mapping.entries().get("jurisdiction") : null;
        return Optional.ofNullable(told instanceof Node.Scalar scalar ? scalar.text() : null);
    }

    /** Its plan as far as it can be read. */
    synchronized PlanDraft draft(Registry registry) {
        if (draft == null) {
            draft = undisturbed(() -> read(registry));
        }
        return draft;
    }

    private PlanDraft read(Registry registry) {
        PlanReader reader = new PlanReader(folder, documents, registry);
        return new PlanDraft(folder, name(), reader.read(), reader.drafts(), List.copyOf(problems));
    }

    /**
     * Reads on a thread of its own: the one that asks may be given up on meanwhile ({@link
     * org.plancheck.model.concurrent.TimeBudget}), and an interrupted thread cannot read a file.
     */
    private static <T> T undisturbed(Supplier<T> reading) {
        return CompletableFuture.supplyAsync(reading, work -> new Thread(work, "plancheck-plan").start())
                .join();
    }

    /**
     * Its plan, without its drafts.
     *
     * @throws InputException with every mistake in it
     */
    synchronized Plan plan(Registry registry) {
        if (plan == null) {
            PlanDraft read = draft(registry);
            Plan whole = read.plan();
            if (whole == null || !read.problems().isEmpty()) {
                throw InputException.of(read.problems());
            }
            plan = whole.settingAside(read.drafts());
            witness.accept(plan);
        }
        return plan;
    }

    /** What tells two versions of its files apart, in hexadecimal digits. */
    String version(Registry registry) {
        draft(registry);
        String hashes = inputs().stream().map(Input::sha256).collect(Collectors.joining());
        return SourceFile.sha256(hashes.getBytes(StandardCharsets.US_ASCII)).substring(0, VERSION_LENGTH);
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
