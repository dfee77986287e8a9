package org.plancheck.ledger.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.ledger.source.OfficialText;
import org.plancheck.ledger.text.Clause;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Letters;
import org.plancheck.ledger.text.Span;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/** Reads title, number, issuer, date, period and area off the letterhead. */
final class HeadReader {
    private static final Pattern NOTICE = Pattern.compile("印发[《]?(.{4,60}?(?:规划|方案|纲要|计划|意见)[^《》]{0,20}?)》?的通知");
    private static final Pattern NAMED = Pattern.compile("《([^《》]{4,60}?(?:规划|方案|纲要|计划|意见)[^《》]{0,20})》");
    private static final Pattern TITLE_LINE = Pattern.compile("^.{4,60}(?:规划|方案|纲要|计划|意见)(?:\\(.*\\))?$");
    private static final Pattern NUMBER =
            Pattern.compile("^\\P{IsHan}*(\\p{IsHan}{1,8}[〔\\[(（【]20\\d\\d[〕\\])）】]\\d+号)\\P{IsHan}*$");
    private static final Pattern DATE = Pattern.compile("^(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日(?:印发)?$");
    private static final Pattern ISSUER = Pattern.compile("^(\\p{IsHan}{2,30}(?:政府|办公室|办公厅|委员会|领导小组|协会|市委|区委|县委|局))$");
    private static final Pattern LETTERHEAD = Pattern.compile("^(\\p{IsHan}{2,30})文件$");
    private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)(?:年)?[-~至到](20\\d\\d)年?");
    private static final Pattern FIVE_YEARS = Pattern.compile("\"?十([一二三四五六七八九])五\"?(?!期?末)");

    private final ClauseText text;
    private final List<String> lines;
    private final Registry registry;
    private final Set<String> doubtful = new TreeSet<>();

    HeadReader(OfficialText source, ClauseText text, Registry registry) {
        this.text = text;
        this.registry = registry;
        this.lines = source.lines().stream()
                .map(OfficialText.Line::text)
                .map(Letters::normalise)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * The head; null when no area is known for it, which the problems then say.
     *
     * @param area the plan's own area where the user names it
     */
    @Nullable
    Head read(@Nullable Jurisdiction area, Problems problems) {
        String title = title();
        int date = dateLine();
        LocalDate issued = date < 0 ? null : date(lines.get(date)).orElse(null);
        String issuer = issuer(date);
        Jurisdiction own = area != null ? area : area(title, issuer, problems);
        if (own == null) {
            return null;
        }
        if (issuer.isEmpty()) {
            doubtful.add("issuer");
            issuer = own.name().zh() + "人民政府";
        }
        if (issued == null) {
            doubtful.add("issued");
        }
        Matcher years = PERIOD.matcher(Letters.normalise(title));
        boolean inTitle = years.find();
        int[] period = inTitle
                ? new int[] {Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2))}
                : periodOfText(issued);
        return new Head(title, number(), issuer, issued, period[0], period[1], inTitle, own, doubtful);
    }

    private String title() {
        Span foreword = text.clause(Clause.FOREWORD).orElseThrow().whole();
        for (Pattern pattern : List.of(NOTICE, NAMED)) {
            Matcher found = pattern.matcher(text.letters().normal(foreword));
            if (found.find()) {
                return text.letters().printed(new Span(found.start(1), found.end(1)));
            }
        }
        doubtful.add("title");
        return lines.stream()
                .filter(line -> TITLE_LINE.matcher(line).matches())
                .findFirst()
                .orElse(lines.get(0));
    }

    private @Nullable String number() {
        return head().stream()
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }

    /** The lines before the first chapter. */
    private List<String> head() {
        int first = 0;
        while (first < lines.size() && !lines.get(first).startsWith("一、")) {
            first++;
        }
        return lines.subList(0, first);
    }

    /** The line of the date of issue: under the notice, else at the end of the text. */
    private int dateLine() {
        for (int i = 0; i < head().size(); i++) {
            if (date(lines.get(i)).isPresent()) {
                return i;
            }
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (date(lines.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<LocalDate> date(String line) {
        Matcher found = DATE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Who signed: above the date of the notice, else in the letterhead, else above the date at the end. */
    private String issuer(int date) {
        List<String> places = new ArrayList<>();
        if (date > 0 && date < head().size()) {
            places.add(lines.get(date - 1));
        }
        head().stream()
                .map(LETTERHEAD::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .forEach(places::add);
        if (date > 0) {
            places.add(lines.get(date - 1));
        }
        return places.stream()
                .filter(line -> ISSUER.matcher(line).matches())
                .findFirst()
                .orElse("");
    }

    /** The smallest area that the title names, else the issuer's. */
    private @Nullable Jurisdiction area(String title, String issuer, Problems problems) {
        for (String place : List.of(Letters.normalise(title), issuer)) {
            List<Jurisdiction> named = registry.jurisdictions().stream()
                    .filter(area -> place.contains(area.name().zh()))
                    .filter(area -> isPlausible(area, place))
                    .sorted(Comparator.comparing(Jurisdiction::level).reversed())
                    .toList();
            List<Jurisdiction> smallest = named.stream()
                    .filter(area -> area.level() == named.get(0).level())
                    .toList();
            if (smallest.size() == 1) {
                return smallest.get(0);
            }
        }
        problems.add(PlanDrafter.WORDS, "area.unknown", Map.of("title", title));
        return null;
    }

    /** Two cities may each have a county of one name: then the city must be named as well. */
    private boolean isPlausible(Jurisdiction area, String place) {
        boolean twice = registry.jurisdictions().stream()
                        .filter(other -> other.name().zh().equals(area.name().zh()))
                        .count()
                > 1;
        return !twice
                || registry.jurisdiction(String.valueOf(area.parent()))
                        .map(city -> place.contains(city.name().zh()))
                        .orElse(false);
    }

    /** The five-year plan that the text speaks of most often; else from the year of issue to the latest year named. */
    private int[] periodOfText(@Nullable LocalDate issued) {
        String all = text.letters().normal();
        Map<Integer, Integer> counts = new HashMap<>();
        FIVE_YEARS
                .matcher(all)
                .results()
                .map(HeadReader::lastYear)
                .forEach(year -> counts.merge(year, 1, Integer::sum));
        int first = issued == null ? 0 : issued.getYear();
        Optional<Integer> last = counts.entrySet().stream()
                .filter(entry -> entry.getKey() >= first)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        doubtful.add("from");
        if (last.isPresent()) {
            return new int[] {last.get() - 4, last.get()};
        }
        int latest = Vocabulary.YEAR
                .matcher(all)
                .results()
                .mapToInt(Wording::yearOf)
                .max()
                .orElse(first);
        return new int[] {first == 0 ? latest : first, Math.max(first, latest)};
    }

    private static int lastYear(MatchResult period) {
        return Wording.endOfFiveYears(period.group(1));
    }
}
