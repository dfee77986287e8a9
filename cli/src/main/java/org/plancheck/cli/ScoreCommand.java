package org.plancheck.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.Request;
import org.plancheck.engine.WhatIf;
import org.plancheck.engine.yaml.Suggestion;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Score;
import org.plancheck.model.judging.ScoreLine;
import org.plancheck.model.judging.Supposition;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Duty;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.json.JsonReport;
import org.plancheck.reports.score.ScoreExplanation;
import org.plancheck.reports.score.ScoreProspects;
import org.plancheck.reports.score.ScoreRanking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who scored what, why, and what would change it. */
@Command(
        name = "score",
        subcommands = {ScoreCommand.Ranking.class, ScoreCommand.Explain.class, ScoreCommand.Suppose.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|explain|what-if",
        resourceBundle = "org.plancheck.cli.help")
final class ScoreCommand extends CommandGroup {

    /** Counties and filing units by rank. */
    @Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class Ranking extends DocumentCommand {
        @Parameters(paramLabel = "DIR", descriptionKey = "score.from")
        private Path from = Path.of(".");

        @Mixin
        private ScoredRun run = new ScoredRun();

        @Override
        public Integer call() throws ReportException {
            ScoreRanking ranking = ScoreRanking.of(run.tree(from));
            print(ranking.text(lang()), ranking.json(), ranking.markdown(lang()));
            return ranking.isAny() ? run.code() : Math.max(run.code(), ExitCode.NOTHING_DUE);
        }
    }

    /** One unit's sum to the last step. */
    @Command(name = "explain", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class Explain extends DocumentCommand {
        @Parameters(index = "0", paramLabel = "UNIT", descriptionKey = "score.unit")
        private String unit = "";

        @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "score.from")
        private Path from = Path.of(".");

        @Mixin
        private ScoredRun run = new ScoredRun();

        @Override
        public Integer call() throws ReportException {
            JsonNode tree = run.tree(from);
            ScoreExplanation explanation = ScoreExplanation.of(tree, run.canonical(unit));
            print(explanation.text(lang()), explanation.json(), explanation.markdown(lang()));
            return run.code();
        }
    }

    /** What one more unit, or a gap closed, would do to a unit's score. */
    @Command(name = "what-if", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class Suppose extends DocumentCommand {
        @Parameters(index = "0", paramLabel = "UNIT", descriptionKey = "score.unit")
        private String unit = "";

        @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "assess.dir")
        private Path folder = Path.of(".");

        @Option(names = "--item", paramLabel = "ITEM", descriptionKey = "score.item")
        private @Nullable String item;

        @Option(names = "--add", paramLabel = "N", descriptionKey = "score.add")
        private @Nullable String add;

        @Mixin
        private ScoredRun run = new ScoredRun();

        @Override
        public Integer call() throws ReportException {
            if (add != null && item == null) {
                throw usage("score.add-needs-item", Map.of());
            }
            Request request = run.request(folder);
            Assessment now = run.assessment(request);
            String id = ScoreExplanation.of(JsonReport.tree(now), run.canonical(unit))
                    .unitId();
            Score score = now.scores().stream()
                    .filter(s -> s.unitId().equals(id))
                    .findFirst()
                    .orElseThrow();
            WhatIf whatIf = new WhatIf(request, now, score);
            List<Supposition> suppositions = item == null ? whatIf.all() : one(whatIf, score, item);
            ScoreProspects prospects = new ScoreProspects(score, now.year(), suppositions);
            print(prospects.text(lang()), prospects.json(), prospects.markdown(lang()));
            return run.code();
        }

        private List<Supposition> one(WhatIf whatIf, Score score, String named) {
            Judgement judgement = judgement(score, named);
            Quantity amount = amount();
            if (amount != null && judgement.due().item() instanceof Duty) {
                throw usage("score.add-duty", Map.of("item", named));
            }
            return whatIf.of(judgement, amount);
        }

        private Judgement judgement(Score score, String named) {
            List<Judgement> all =
                    score.lines().stream().map(ScoreLine::judgement).toList();
            return all.stream()
                    .filter(j -> j.due().itemKey().equals(named)
                            || j.due().item().id().equals(named)
                            || j.due().item().title().zh().equals(named))
                    .findFirst()
                    .orElseThrow(() -> {
                        List<String> ids =
                                all.stream().map(j -> j.due().item().id()).toList();
                        return usage(
                                "score.unknown-item",
                                Map.of(
                                        "found",
                                        named,
                                        "unit",
                                        score.unit(),
                                        "hint",
                                        Suggestion.hint(named, ids),
                                        "known",
                                        String.join(", ", ids)));
                    });
        }

        private @Nullable Quantity amount() {
            if (add == null) {
                return null;
            }
            if (!add.matches("-?\\d{1,18}(\\.\\d{1,12})?")) {
                throw usage("score.bad-add", Map.of("found", add));
            }
            return Quantity.of(add);
        }
    }
}
