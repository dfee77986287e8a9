package org.plancheck.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plancheck.model.data.AllocationKey.Residue;
import org.plancheck.model.number.Quantity;

/** Worked out by hand, and once more in whole numbers alone. */
class AllocationKeyTest {

    @Test
    void theRestGoesToTheLargestRemaindersAndEqualOnesByCode() {
        // 500 × 101, 55, 44 ÷ 200 = 252.5, 137.5, 110: one is left, and both halves want it.
        SortedMap<String, KeyedShare> shares =
                key(Residue.LARGEST_REMAINDER, null, "1", "101", "55", "44").divide(Quantity.of(500));
        assertThat(values(shares)).containsExactly("253", "137", "110");
        KeyedShare first = shares.get("1");
        assertThat(List.of(first.exact(), first.cut(), first.left(), first.extra()))
                .containsExactly(Quantity.of("252.5"), Quantity.of(252), Quantity.ONE, Quantity.ONE);
        // 10 × 1, 2, 4 ÷ 7 = 1.43, 2.86, 5.71: two are left, for the second and the third.
        assertThat(values(
                        key(Residue.LARGEST_REMAINDER, null, "1", "1", "2", "4").divide(Quantity.of(10))))
                .containsExactly("1", "3", "6");
    }

    @Test
    void nothingIsLeftWhereSharesAreWhole() {
        SortedMap<String, KeyedShare> shares =
                key(Residue.LARGEST_REMAINDER, null, "1", "1", "3").divide(Quantity.of(8));
        assertThat(values(shares)).containsExactly("2", "6");
        assertThat(shares.get("1").left()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void roundingUpMayGiveAwayMore() {
        SortedMap<String, KeyedShare> shares =
                key(Residue.ROUND_UP, null, "1", "1", "1", "1").divide(Quantity.of(500));
        assertThat(values(shares)).containsExactly("167", "167", "167");
        assertThat(shares.get("2").left()).isEqualTo(Quantity.of(-1));
    }

    @Test
    void allOfTheRestGoesToTheNamedCounty() {
        assertThat(values(key(Residue.ONE_COUNTY, "3", "1", "1", "1", "1").divide(Quantity.of(500))))
                .containsExactly("166", "166", "168");
    }

    @Test
    void sharesAreMultiplesOfTheStep() {
        AllocationKey tens = key(Residue.LARGEST_REMAINDER, null, "10", "1", "1", "1");
        assertThat(values(tens.divide(Quantity.of(500)))).containsExactly("170", "170", "160");
        assertThat(tens.divides(Quantity.of(500))).isTrue();
        assertThat(tens.divides(Quantity.of(505))).isFalse();
        assertThat(values(key(Residue.LARGEST_REMAINDER, null, "0.5", "1", "2").divide(Quantity.of("2.5"))))
                .containsExactly("1", "1.5");
    }

    @Test
    void whoHasNothingOfTheKeyGetsNothing() {
        assertThat(values(
                        key(Residue.LARGEST_REMAINDER, null, "1", "0", "1", "2").divide(Quantity.of(10))))
                .containsExactly("0", "3", "7");
    }

    /** The same in whole numbers: n × f compared by the remainder of the division by the sum. */
    @Test
    void agreesWithWholeNumbersAndAlwaysComesToTheWhole() {
        Random dice = new Random(7);
        for (int round = 0; round < 300; round++) {
            int counties = 1 + dice.nextInt(9);
            long whole = dice.nextInt(2000);
            List<Long> figures = new ArrayList<>();
            for (int i = 0; i < counties; i++) {
                figures.add((long) dice.nextInt(50));
            }
            figures.set(0, figures.get(0) + 1);
            AllocationKey key = key(
                    Residue.LARGEST_REMAINDER,
                    null,
                    "1",
                    figures.stream().map(String::valueOf).toArray(String[]::new));
            List<String> shares = values(key.divide(Quantity.of(whole)));
            assertThat(shares).isEqualTo(inWholeNumbers(whole, figures));
            assertThat(shares.stream().mapToLong(Long::parseLong).sum()).isEqualTo(whole);
        }
    }

    private static List<String> inWholeNumbers(long whole, List<Long> figures) {
        long sum = figures.stream().mapToLong(f -> f).sum();
        long[] shares = figures.stream().mapToLong(f -> whole * f / sum).toArray();
        long[] rests = figures.stream().mapToLong(f -> whole * f % sum).toArray();
        long left = whole;
        for (long share : shares) {
            left -= share;
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < rests.length; i++) {
                largest = rests[i] > rests[largest] ? i : largest;
            }
            shares[largest]++;
            rests[largest] = -1;
        }
        List<String> texts = new ArrayList<>();
        for (long share : shares) {
            texts.add(String.valueOf(share));
        }
        return texts;
    }

    /** Counties are called 1, 2, 3 …. */
    private static AllocationKey key(Residue residue, String county, String step, String... figures) {
        SortedMap<String, Quantity> byCounty = new TreeMap<>();
        for (String figure : figures) {
            byCounty.put(String.valueOf(byCounty.size() + 1), Quantity.of(figure));
        }
        return new AllocationKey("常住人口", "公报", byCounty, Quantity.of(step), residue, county);
    }

    private static List<String> values(SortedMap<String, KeyedShare> shares) {
        return shares.values().stream().map(share -> share.value().toExact()).toList();
    }
}
