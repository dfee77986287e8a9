package org.plancheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Library;
import org.plancheck.ledger.draft.DraftQuality;
import org.plancheck.ledger.source.OfficialTexts;
import org.plancheck.model.ledger.DraftScore;
import org.plancheck.model.plan.Plan;
import org.plancheck.reports.plan.DraftScoreText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How good drafts are: plans drafted anew from their texts and held against their encodings. For developers. */
@Command(
        name = "draft-quality",
        hidden = true,
        mixinStandardHelpOptions = true,
        resourceBundle = "org.plancheck.cli.help")
final class PlanDraftQualityCommand extends DocumentCommand {
    @Parameters(paramLabel = "PLAN", arity = "0..1", descriptionKey = "quality.plan")
    private @Nullable String id;

    @Option(names = "--source", paramLabel = "TEXT", required = true, descriptionKey = "quality.source")
    private Path source = Path.of("");

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Override
    public Integer call() {
        Library library = libraries.library();
        List<DraftScore> scores = new ArrayList<>();
        if (id != null) {
            Plan plan = PlanCommand.named(id, library, this);
            scores.add(DraftQuality.measure(library, plan, OfficialTexts.read(source)));
        } else {
            texts().forEach((name, text) -> library.plan(name)
                    .ifPresent(plan -> scores.add(DraftQuality.measure(library, plan, OfficialTexts.read(text)))));
        }
        if (scores.isEmpty()) {
            throw usage("quality.none", Map.of("path", source));
        }
        return print(
                DraftScoreText.text(scores, lang()),
                DraftScoreText.json(scores),
                DraftScoreText.markdown(scores, lang()));
    }

    /** The texts of a folder by the plan's id, or its unique beginning, that each is named after. */
    private Map<String, Path> texts() {
        Map<String, Path> texts = new TreeMap<>();
        if (!Files.isDirectory(source)) {
            throw usage("quality.folder", Map.of("path", source));
        }
        try (Stream<Path> files = Files.list(source)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> texts.put(String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", ""), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
