package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.number.Quantity;
import org.plancheck.reports.official.Block.Chart;
import org.plancheck.reports.official.Block.Series;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** Judgements counted by light, as bars end to end. */
final class Lights {
    private Lights() {}

    /** One bar for each category. */
    static Chart chart(Wording wording, String caption, List<String> categories, List<List<Judgement>> judgements) {
        Map<Light, List<Quantity>> counts = new EnumMap<>(Light.class);
        judgements.forEach(group -> Facts.lights(group)
                .forEach((light, count) ->
                        counts.computeIfAbsent(light, l -> new ArrayList<>()).add(Quantity.of(count))));
        List<Series> series = new ArrayList<>();
        counts.forEach((light, values) -> {
            if (values.stream().anyMatch(v -> !v.isZero())) {
                series.add(new Series(wording.in(Words.of(light)), Tone.of(light), List.copyOf(values)));
            }
        });
        return new Chart(
                Chart.Kind.STACKED,
                caption,
                List.copyOf(categories),
                List.copyOf(series),
                wording.say("unit.items"),
                null);
    }
}
