package org.plancheck.reports.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportFormat;
import org.plancheck.reports.book.TableBook.Lit;
import org.plancheck.reports.official.Tone;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** The ledger of verdicts (结论台账): every item, area and year that was judged, with its figures and arithmetic. */
public final class VerdictBook implements ReportFormat {
    @Override
    public String name() {
        return "verdicts";
    }

    @Override
    public String fileName() {
        return "verdicts.xlsx";
    }

    @Override
    public boolean appliesTo(Assessment assessment) {
        return !assessment.judgements().isEmpty();
    }

    /** The newest year first, then by area, within it in the order of the plan's items. */
    @Override
    public byte[] render(Assessment assessment, Lang lang) {
        Facts facts = new Facts(assessment, lang);
        List<Judgement> rows = new ArrayList<>(assessment.judgements());
        rows.sort(Comparator.comparingInt((Judgement j) -> -j.due().year())
                .thenComparing(j -> j.due().jurisdiction().code(), facts.areaOrder()));
        return table(facts).bytes("verdicts", rows);
    }

    private static ExplainedTable<Judgement> table(Facts facts) {
        return new ExplainedTable<Judgement>(facts)
                .mark("year", 7, j -> BigDecimal.valueOf(j.due().year()))
                .text("area", 11, j -> facts.in(j.due().jurisdiction().name()))
                .text("reporter", 16, j -> facts.reporter(j.due()))
                .text("item", 28, j -> facts.in(j.due().item().title()))
                .mark("verdict", 10, j -> new Lit(verdict(facts, j.verdict()), Tone.of(j.light())))
                .mark("light", 12, j -> new Lit(facts.in(Words.of(j.light())), Tone.of(j.light())))
                .mark("replaced", 10, j -> verdict(facts, j.replaced()))
                .figure("value", 16, j -> value(facts, j.due()))
                .mark(
                        "unit",
                        8,
                        j -> facts.in(facts.assessment()
                                .registry()
                                .measureWords(j.due().unit())))
                .text("asked", 16, j -> facts.target(j.due()))
                .figure("target", 16, j -> down(j.due().threshold()))
                .figure("gap", 16, j -> up(j.due().gap()))
                .figure("path", 16, j -> down(j.due().path()))
                .text("action", 20, j -> action(facts, j.due()))
                .text("clause", 10, j -> j.due().item().clause())
                .text("document", 20, j -> facts.in(j.due().plan().citation()))
                .mark("kind", 10, j -> facts.in(Words.kindOf(j.due().item())))
                .mark("strength", 10, j -> facts.in(Words.of(j.due().item().strength())))
                .text("readings", 30, facts::readings)
                .text("responsible", 24, j -> facts.responsible(j.due().item().responsible()))
                .mark("rule", 14, Judgement::ruleId)
                .text(
                        "arithmetic",
                        60,
                        j -> j.steps().stream()
                                .map(step -> facts.in(step.text()))
                                .toList())
                .text("sources", 30, j -> j.due().sources())
                .text("key", 30, j -> j.due().key());
    }

    private static String verdict(Facts facts, @Nullable Verdict verdict) {
        return verdict == null ? "" : facts.in(Words.of(verdict));
    }

    private static String action(Facts facts, Due due) {
        return due.plan()
                .actionOf(due.item())
                .map(action -> facts.in(action.title()))
                .orElse("");
    }

    /** The figure, cut off so that it never says more than its verdict; the state of a duty that has no figure. */
    private static Object value(Facts facts, Due due) {
        if (due.value() == null) {
            return due.state() == null ? "" : facts.value(due);
        }
        return due.shape() == Shape.LIMIT ? up(due.value()) : down(due.value());
    }

    private static Object down(@Nullable Quantity quantity) {
        return Optional.ofNullable(quantity).<Object>map(Quantity::toDecimal).orElse("");
    }

    private static Object up(@Nullable Quantity quantity) {
        return Optional.ofNullable(quantity).<Object>map(Quantity::toDecimalUp).orElse("");
    }
}
