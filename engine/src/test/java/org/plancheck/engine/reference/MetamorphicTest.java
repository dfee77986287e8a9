package org.plancheck.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.engine.Request.CheckedUnit;
import org.plancheck.engine.reference.ReferenceJudge.Ruled;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.number.NumberReader;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** What must not matter does not: the same city told in another way gets the same verdicts. */
class MetamorphicTest {
    private static final int CASES = 80;
    private static final Map<Integer, Map<String, Ruled>> UNCHANGED = new HashMap<>();

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(usual);
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        assertSameVerdicts((city, dice) -> city.withSubmissions(city.submissions().stream()
                .map(submission -> Edited.submission(
                        submission, dice.shuffled(submission.observations()), dice.shuffled(submission.duties())))
                .toList()));
    }

    @Test
    void theOrderOfSubmissionsDoesNotMatter() {
        assertSameVerdicts((city, dice) -> city.withSubmissions(dice.shuffled(city.submissions())));
    }

    @Test
    void theOrderOfCountiesInTheRegistryDoesNotMatter() {
        assertSameVerdicts((city, dice) -> city.withRegistry(GeneratedRegistry.withAreas(
                city.registry(), dice.shuffled(List.copyOf(city.registry().jurisdictions())))));
    }

    @Test
    void theOrderOfPlansDoesNotMatter() {
        assertSameVerdicts((city, dice) -> city.withPlans(dice.shuffled(city.plans())));
    }

    @Test
    void namesOfFilesDoNotMatter() {
        assertSameVerdicts((city, dice) -> city.withSubmissions(city.submissions().stream()
                .map(submission -> Edited.file(submission, dice.between(1, 9) + "/" + submission.file() + ".json"))
                .sorted(Comparator.comparing(Submission::file))
                .toList()));
    }

    @Test
    void theWayANumberIsTypedDoesNotMatter() {
        assertSameVerdicts((city, dice) -> retyped(city, new GeneratedValues(dice, 0)));
    }

    @Test
    void theMultipleThatAPlanPrintsDoesNotMatter() {
        assertSameVerdicts((city, dice) -> city.withAllocations(Edited.allocatedInYuan(city))
                .withPlans(city.plans().stream().map(Edited::printedInYuan).toList()));
    }

    @Test
    void anUnrelatedSubmissionDoesNotMatter() {
        assertSameVerdicts(MetamorphicTest::withUnrelatedSubmissions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar", "ar-EG", "th-TH-u-nu-thai"})
    void theLocaleOfTheMachineChangesNothingAtAll(String tag) {
        for (int seed = 0; seed < CASES / 4; seed++) {
            Locale.setDefault(usual);
            Assessment expected = Engine.assess(GeneratedCity.of(seed).request(Engine.RULES));
            Locale.setDefault(Locale.forLanguageTag(tag));
            Assessment found = Engine.assess(GeneratedCity.of(seed).request(Engine.RULES));
            assertThat(found.judgements())
                    .as("judgements of seed %s", String.valueOf(seed))
                    .isEqualTo(expected.judgements());
            assertThat(found.findings())
                    .as("findings of seed %s", String.valueOf(seed))
                    .isEqualTo(expected.findings());
        }
    }

    @Test
    void whatASelfCheckDecidesTheCityRunDecidesByteForByte() {
        int decided = 0;
        List<String> differences = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            CityCase city = GeneratedCity.of(seed);
            Map<String, Judgement> decidedByCity = Engine.byTriple(Engine.assess(city.request(Engine.RULES)));
            for (CheckedUnit unit : units(city)) {
                for (Judgement own : selfCheck(city, unit)) {
                    decided++;
                    String difference =
                            difference(own, decidedByCity.get(own.due().key()));
                    if (!difference.isEmpty()) {
                        differences.add(
                                "seed " + seed + ", " + unit + ", " + own.due().key() + difference);
                    }
                }
            }
        }
        System.out.printf("self-checks decide %d triples as the city run does%n", decided);
        assertThat(decided).as("triples decided by self-checks").isGreaterThan(10 * CASES);
        assertThat(differences).isEmpty();
    }

    private static List<Judgement> selfCheck(CityCase city, CheckedUnit unit) {
        CityCase own = city.withSubmissions(city.submissions().stream()
                .filter(submission -> submission.reporter().equals(unit.reporter()))
                .toList());
        return Engine.assess(own.request(Engine.RULES, Optional.of(unit))).judgements();
    }

    private static List<CheckedUnit> units(CityCase city) {
        List<CheckedUnit> units = new ArrayList<>();
        GeneratedPlan.cityUnits().forEach(unit -> units.add(new CheckedUnit(unit, GeneratedRegistry.CITY, true)));
        city.registry()
                .countiesOf(GeneratedRegistry.CITY)
                .forEach(county -> units.add(new CheckedUnit(county.code(), county.code(), true)));
        return units;
    }

    private static String difference(Judgement own, Judgement city) {
        Map<String, Object> ownParts = parts(own);
        Map<String, Object> cityParts = city == null ? Map.of() : parts(city);
        StringBuilder difference = new StringBuilder();
        ownParts.forEach((name, value) -> {
            if (!value.equals(cityParts.get(name))) {
                difference.append("\n    ").append(name).append(": ").append(value);
                difference.append("\n    in the city run: ").append(cityParts.get(name));
            }
        });
        return difference.toString();
    }

    private static Map<String, Object> parts(Judgement judgement) {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("verdict", Engine.ruled(judgement));
        parts.put("rule", judgement.ruleId());
        parts.put("steps", judgement.steps());
        parts.put("value", String.valueOf(judgement.due().value()));
        return parts;
    }

    /** Compares every city with what the change makes of it. */
    private static void assertSameVerdicts(BiFunction<CityCase, Dice, CityCase> change) {
        int compared = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Dice dice = new Dice(seed);
            CityCase city = GeneratedCity.of(seed);
            Map<String, Ruled> unchanged = UNCHANGED.computeIfAbsent(seed, same -> verdicts(city));
            CityCase changed = change.apply(city, dice);
            compared += unchanged.size();
            if (matters(unchanged, changed)) {
                fail(told(seed, city, change));
            }
        }
        assertThat(compared).as("triples compared").isGreaterThan(10 * CASES);
    }

    private static boolean matters(Map<String, Ruled> unchanged, CityCase changed) {
        return !unchanged.equals(verdicts(changed));
    }

    /** The shortest case on which the change matters, before and after. */
    private static String told(int seed, CityCase city, BiFunction<CityCase, Dice, CityCase> change) {
        CityCase shortest = new CaseShrinker(smaller -> {
                    try {
                        return matters(verdicts(smaller), change.apply(smaller, new Dice(seed)));
                    } catch (RuntimeException e) {
                        // Nothing is due in the smaller case; then the larger one is kept.
                        return false;
                    }
                })
                .shrunk(city);
        CityCase changed = change.apply(shortest, new Dice(seed));
        return "seed %d: %s%n%s%nbut changed: %s%n%s"
                .formatted(seed, verdicts(shortest), CaseText.of(shortest), verdicts(changed), CaseText.of(changed));
    }

    private static Map<String, Ruled> verdicts(CityCase city) {
        Map<String, Ruled> verdicts = new TreeMap<>();
        Engine.byTriple(Engine.assess(city.request(Engine.RULES)))
                .forEach((key, judgement) -> verdicts.put(key, Engine.ruled(judgement)));
        return verdicts;
    }

    private static CityCase retyped(CityCase city, GeneratedValues values) {
        return city.withSubmissions(city.submissions().stream()
                .map(submission -> Edited.submission(
                        submission,
                        submission.observations().stream()
                                .map(row -> isInOwnUnit(city, row)
                                        ? Edited.reading(row, values.again(row.reading(), row.indicator()))
                                        : row)
                                .toList(),
                        submission.duties()))
                .toList());
    }

    /** Retyped in the right unit, a wrong unit would be mended. */
    private static boolean isInOwnUnit(CityCase city, Observation row) {
        return row.reading() instanceof Reading.Number number
                && (number.unit() == null
                        || city.registry()
                                .measure(row.indicator().unit())
                                .orElseThrow()
                                .covers(number.unit()));
    }

    /** A department of no concern files an indicator that no plan knows, for every year. */
    private static CityCase withUnrelatedSubmissions(CityCase city, Dice dice) {
        Indicator unrelated = new Indicator("unrelated", Bilingual.same("无关指标"), "人", true, false);
        List<Submission> submissions = new ArrayList<>(city.submissions());
        Jurisdiction own = city.registry().jurisdiction(GeneratedRegistry.CITY).orElseThrow();
        for (int year = city.year() - 1; year <= city.year(); year++) {
            submissions.add(unrelated(unrelated, "museum", own, year));
        }
        Registry registry = GeneratedRegistry.withIndicator(city.registry(), unrelated);
        return city.withRegistry(registry).withSubmissions(List.copyOf(submissions));
    }

    private static Submission unrelated(Indicator indicator, String unit, Jurisdiction area, int year) {
        String file = "submissions/" + unit + "-" + year + ".yaml";
        Reading reading = NumberReader.read("-500");
        Observation row = new Observation(indicator, area, year, unit, reading, null, null, new Provenance(file, "2"));
        return new Submission(unit, Bilingual.same(unit), area, year, 1, null, file, file, List.of(row), List.of());
    }
}
