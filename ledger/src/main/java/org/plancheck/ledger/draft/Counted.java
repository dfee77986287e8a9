package org.plancheck.ledger.draft;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.registry.Indicator;

/** What a figure counts: the words that name it, and the indicator that is most like them. */
final class Counted {
    private static final Pattern WORDS_OF_AMOUNT =
            Pattern.compile("不少于|不低于|不得少于|不超过|不高于|至少|超过?|突破|达到?|力争|争取|确保|约|近$|共|各$");
    private static final Pattern WORDS_OF_TIME =
            Pattern.compile("^.*?(?:20\\d\\d年(?:底|末|前|起)?|\"?十[一二三四五六七八九]五\"?(?:期间|时期|末)?|每年|每学年|年内)");
    private static final Pattern PEOPLE = Pattern.compile("(?:人|人员|人数|者|员|师|农民|队伍|人才)$");
    private static final Pattern MONEY = Pattern.compile("(?:经费|资金|投入|支出)$");

    /** Fewer letters name nothing. */
    private static final int SHORTEST = 3;

    private final Indicators indicators;
    private final Units units;
    private final Ids ids;

    Counted(Indicators indicators, Units units, Ids ids) {
        this.indicators = indicators;
        this.units = units;
        this.ids = ids;
    }

    /** An indicator with the reason why it may be the wrong one. */
    record Found(Indicator indicator, @Nullable Doubt doubt) {
        Guess guess() {
            return new Guess("indicator", indicator.id(), doubt);
        }

        String unit() {
            return indicator.unit();
        }

        /** The unit of a figure that words without one are told in: shares differ by points. */
        String toldIn(Relation relation) {
            String counted = relation.counted();
            if (counted != null) {
                return counted;
            }
            return unit().equals("%") ? Relations.POINTS : unit();
        }
    }

    /** The known indicator whose name is most like a phrase; empty when none is. */
    Optional<Indicators.Likeness> nearest(Phrase phrase, @Nullable String unit) {
        return indicators.nearest(object(phrase), unit);
    }

    /** The indicator of a phrase, proposed where none is known. */
    Found of(Phrase phrase, Relation relation, String id) {
        String object = object(phrase);
        String unit = relation.counted();
        return indicators
                .nearest(object, unit)
                .map(likeness -> new Found(likeness.indicator(), likeness.doubt()))
                .orElseGet(() -> new Found(
                        indicators.propose(ids.ofIndicator(id), object, unit == null ? unit(object) : unit),
                        Doubt.INDICATOR_NEW));
    }

    /** The indicator of the entry before, of which a place or more than an average is told that names nothing itself. */
    Found asBefore(Candidate before) {
        String id = String.valueOf(before.value("indicator").orElseThrow());
        return new Found(indicators.named(id), Doubt.INDICATOR_LIKE);
    }

    /** Whether a phrase names what it counts. */
    boolean names(Phrase phrase) {
        return own(phrase).length() >= SHORTEST;
    }

    /** The indicator of how large the smallest of some events is. */
    String sizeOf(Candidate events, String unit) {
        String of = String.valueOf(events.value("indicator").orElse(""));
        String one = String.valueOf(events.value("unit").orElse("")).substring(0, 1);
        return indicators
                .proposeLeast(ids.ofIndicator(events.id() + "-size"), indicators.thing(of) + "最小一" + one, unit)
                .id();
    }

    /** What such things are mostly counted in. */
    private static String unit(String object) {
        if (PEOPLE.matcher(object).find()) {
            return "人";
        }
        return MONEY.matcher(object).find() ? "元" : object.endsWith("率") || object.endsWith("比例") ? "%" : "个";
    }

    /** The phrase without its figure and the words of time, amount and change. */
    private String object(Phrase phrase) {
        String own = own(phrase);
        return own.length() >= SHORTEST ? own : ahead(phrase);
    }

    private String own(Phrase phrase) {
        String unit = units.behind(phrase.figure().following());
        String behind = phrase.behind().replaceFirst("^[余多]?" + Pattern.quote(unit), "");
        String before = Relations.WORDS.matcher(phrase.before()).replaceAll("");
        String words = WORDS_OF_TIME.matcher(before).replaceFirst("")
                + behind.replaceFirst("^(?:以上|左右|以内)", "").replaceFirst("[、和及与].*$", "");
        String object = WORDS_OF_AMOUNT.matcher(words).replaceAll("");
        return object.replaceAll("[,;:。]", "").replaceFirst("^(?:其中|内含|包含|新增|共)", "");
    }

    /** Where a figure's own phrase names nothing, what the sentence speaks of up to it. */
    private static String ahead(Phrase phrase) {
        String lead = phrase.wording().lead().replaceAll("[从由在到]?(?:19|20)\\d\\d年[底末的]?|[\\d.]+%?|分别|提升|提高", "");
        String words = WORDS_OF_AMOUNT.matcher(lead).replaceAll("").replaceAll("[;:。]", ",");
        return Arrays.stream(words.split(","))
                .filter(part -> part.length() > SHORTEST)
                .reduce((first, second) -> second)
                .orElse(words);
    }
}
