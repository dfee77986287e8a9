package org.plancheck.engine.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.OfficeFiles;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.concurrent.Workers;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Confirmation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reference;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Survey;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/**
 * A city's folder: {@code assessment.yaml} (which plans, which scheme), {@code allocations/}, {@code waivers/},
 * {@code confirmations/}, {@code references/}, {@code verified/}, {@code rectifications/} and {@code submissions/}. A mistake in the office's own files stops the run, because
 * verdicts would be wrong without them; a mistake in a submission refuses that file only.
 *
 * @param root the folder; names of files are relative to it
 * @param plans with the survey years that the office added
 * @param rectifications what the newest ledger says of each finding that is followed, in the order of their ids
 * @param previous the pinned earlier assessment's file, relative to the folder; null when none is pinned
 * @param inputs the office's own files
 */
public record AssessmentFolder(
        Path root,
        Bilingual title,
        boolean illustrative,
        List<Plan> plans,
        Scheme scheme,
        List<Allocation> allocations,
        List<Waiver> waivers,
        List<Confirmation> confirmations,
        List<Reference> references,
        VerifiedValues verified,
        List<Rectification> rectifications,
        @Nullable String previous,
        List<Input> inputs) {
    /** The file that makes a folder an assessment folder. */
    public static final String FILE = "assessment.yaml";

    private static final String SUBMISSIONS = "submissions";

    /** Where submissions lie: an assessment folder's own place for them, any other folder itself. */
    public static Path submissionsIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE)) ? folder.resolve(SUBMISSIONS) : folder;
    }

    /** The nearest folder at or above a path that holds an {@code assessment.yaml}. */
    public static Optional<Path> above(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        while (folder != null) {
            if (Files.isRegularFile(folder.resolve(FILE))) {
                return Optional.of(folder);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /**
     * Reads the office's own files of a folder.
     *
     * @throws InputException with every mistake
     */
    public static AssessmentFolder read(Path root, Library library) {
        return new Reader(root, library).folder();
    }

    /** A stand-in for data without a folder: given plans, the default scheme, nothing allocated or waived. */
    public static AssessmentFolder bare(Path root, Library library, List<Plan> plans) {
        return new AssessmentFolder(
                root,
                plans.get(0).title(),
                false,
                read(plans, library.defaultScheme()),
                library.defaultScheme(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                VerifiedValues.NONE,
                List.of(),
                null,
                List.of());
    }

    /** Plans as a scheme reads them. */
    private static List<Plan> read(List<Plan> plans, Scheme scheme) {
        return plans.stream().map(plan -> plan.readAs(scheme.readings())).toList();
    }

    /** What the office laid down that verdicts of single values rest on. */
    public OfficeFiles officeFiles() {
        return new OfficeFiles(allocations, confirmations, references);
    }

    /** The same folder with some of its plans only. */
    public AssessmentFolder withPlans(List<Plan> chosen) {
        return new AssessmentFolder(
                root,
                title,
                illustrative,
                List.copyOf(chosen),
                scheme,
                allocations,
                waivers,
                confirmations,
                references,
                verified,
                rectifications,
                previous,
                inputs);
    }

    /** The same folder with other verified figures. */
    public AssessmentFolder withVerified(VerifiedValues changed) {
        return new AssessmentFolder(
                root,
                title,
                illustrative,
                plans,
                scheme,
                allocations,
                waivers,
                confirmations,
                references,
                changed,
                rectifications,
                previous,
                inputs);
    }

    /** Reads the submissions of the folder; before the first one arrives there need not be a place for them. */
    public Intake submissions(Library library) {
        return submissions(library, Workers.onAllCores());
    }

    /** As {@link #submissions(Library)}, so many files at a time. */
    public Intake submissions(Library library, Workers workers) {
        return Submissions.read(root, Submissions.files(root.resolve(SUBMISSIONS)), library, plans, workers);
    }

    /** Reads a folder's files one kind after the other, collecting mistakes. */
    private static final class Reader {
        private final Path root;
        private final Library library;
        private final List<Input> inputs = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private List<Plan> plans = List.of();

        Reader(Path root, Library library) {
            this.root = root;
            this.library = library;
        }

        AssessmentFolder folder() {
            Head head = documents(root, Input.Role.ASSESSMENT).read(FILE, this::head);
            if (head == null || !problems.isEmpty()) {
                throw InputException.of(problems);
            }
            Scheme scheme = scheme(head);
            plans = read(head.plans(), scheme);
            List<Allocation> allocations =
                    lists("allocations", Input.Role.ALLOCATION, new AllocationReader(registry(), plans)::read);
            List<Waiver> waivers = lists("waivers", Input.Role.WAIVER, f -> each(f, "waivers", this::waiver));
            List<Confirmation> confirmations =
                    lists("confirmations", Input.Role.CONFIRMATION, f -> each(f, "confirmations", this::confirmation));
            List<Reference> references =
                    lists("references", Input.Role.REFERENCE, new ReferenceReader(registry(), plans)::read);
            VerifiedReader verifier = new VerifiedReader(registry(), plans);
            List<VerifiedValues> verified = lists("verified", Input.Role.VERIFIED, f -> List.of(verifier.read(f)));
            Map<String, Rectification> followed =
                    new TreeMap<>(RectificationFolder.read(root, registry(), plans, inputs, problems));
            if (!problems.isEmpty()) {
                throw InputException.of(problems);
            }
            return new AssessmentFolder(
                    root,
                    head.title(),
                    head.illustrative(),
                    plans,
                    scheme,
                    allocations,
                    waivers,
                    confirmations,
                    references,
                    VerifiedValues.joined(verified),
                    List.copyOf(followed.values()),
                    head.previous(),
                    List.copyOf(inputs));
        }

        private record Head(
                Bilingual title,
                boolean illustrative,
                List<Plan> plans,
                @Nullable String scheme,
                @Nullable String previous) {}

        private Head head(Fields fields) {
            Bilingual title = fields.words("title");
            boolean illustrative = fields.flag("illustrative");
            List<Survey> surveys = fields.listOf("surveys", this::survey);
            List<Plan> named = new ArrayList<>();
            library.requireSound(fields.texts("plans"));
            for (String id : fields.texts("plans")) {
                Optional<Plan> plan = library.plan(id);
                if (plan.isEmpty()) {
                    fields.problem(
                            "plans", "ref.plan", Map.of("found", id, "allowed", String.join(", ", library.planIds())));
                } else if (named.stream().anyMatch(p -> p.id().equals(plan.get().id()))) {
                    fields.problem("plans", "double.id", Map.of("id", plan.get().id()));
                } else {
                    named.add(withSurveys(plan.get(), surveys));
                }
            }
            if (!fields.has("plans") || fields.texts("plans").isEmpty()) {
                fields.problem("plans", "key.missing", Map.of("key", "plans"));
            }
            return new Head(
                    title,
                    illustrative,
                    List.copyOf(named),
                    fields.optionalText("scheme"),
                    fields.optionalText("previous"));
        }

        private Survey survey(Fields fields) {
            Survey survey = new Survey(fields.text("indicator"), fields.years("years"));
            if (library.registry().indicator(survey.indicator()).isEmpty()) {
                fields.problem("indicator", "ref.indicator", Map.of("found", survey.indicator(), "hint", ""));
            }
            fields.done();
            return survey;
        }

        private Scheme scheme(Head head) {
            String file = head.scheme();
            if (file == null) {
                return library.defaultScheme();
            }
            PlanItems items = PlanItems.of(head.plans(), library.shelf());
            Scheme scheme = documents(root, Input.Role.SCHEME).read(file, fields -> SchemeReader.whole(fields, items));
            return scheme == null ? library.defaultScheme() : scheme;
        }

        private Waiver waiver(Fields fields) {
            Waiver waiver = new Waiver(
                    itemKey(fields),
                    area(fields),
                    fields.years("years"),
                    fields.text("reason"),
                    fields.text("approval"),
                    fields.date("expires"),
                    provenance(fields));
            return waiver;
        }

        private Confirmation confirmation(Fields fields) {
            return new Confirmation(
                    itemKey(fields), area(fields), fields.year("year"), fields.text("by"), provenance(fields));
        }

        private String itemKey(Fields fields) {
            return new PlanNames(registry()).itemKey(fields, plans);
        }

        private String area(Fields fields) {
            String name = fields.text("jurisdiction");
            Jurisdiction area = registry()
                    .jurisdictionNamed(name, plans.get(0).jurisdiction())
                    .orElse(null);
            if (area == null) {
                fields.problem("jurisdiction", "ref.jurisdiction", Map.of("found", name));
            }
            return area == null ? name : area.code();
        }

        private static Provenance provenance(Fields fields) {
            return new Provenance(
                    fields.problems().file(), String.valueOf(fields.node().line()));
        }

        private static <T> List<T> each(Fields fields, String key, Function<Fields, T> reader) {
            return fields.requiredListOf(key, entry -> {
                T value = reader.apply(entry);
                entry.done();
                return value;
            });
        }

        private <T> List<T> lists(String folder, Input.Role role, Function<Fields, List<T>> reader) {
            List<T> all = new ArrayList<>();
            for (Path file : Submissions.files(root.resolve(folder))) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                    List<T> read = documents(Objects.requireNonNull(file.getParent()), role)
                            .read(name, reader);
                    all.addAll(read == null ? List.of() : read);
                } else {
                    problems.add(new Problem(SourceFile.nameUnder(root, file), 0, 0, "", "file.not-yaml", Map.of()));
                }
            }
            return List.copyOf(all);
        }

        private DocumentFolder documents(Path folder, Input.Role role) {
            return new DocumentFolder(root, folder, role, inputs, problems);
        }

        private Registry registry() {
            return library.registry();
        }

        private static Plan withSurveys(Plan plan, List<Survey> added) {
            List<Survey> surveys = new ArrayList<>(plan.surveys());
            surveys.addAll(added);
            return plan.withSurveys(List.copyOf(surveys));
        }
    }
}
