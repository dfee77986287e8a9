package org.plancheck.model.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private static final int MANY = 500;

    private final List<Integer> begun = Collections.synchronizedList(new ArrayList<>());

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private int doubled(int number) {
        begun.add(number);
        return number * 2;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void resultsComeInTheOrderOfTheThingsWhateverTheNumberOfThreads(int threads) {
        assertThat(new Workers(threads).map(numbers(MANY), this::doubled))
                .isEqualTo(numbers(MANY).stream().map(n -> n * 2).toList());
        assertThat(begun).doesNotHaveDuplicates().hasSize(MANY);
    }

    @Test
    void nothingToDoIsDone() {
        assertThat(new Workers(2).map(List.<Integer>of(), this::doubled)).isEmpty();
    }

    @Test
    void oneThreadBeginsInTheOrderGiven() {
        new Workers(1).map(numbers(5), this::doubled);
        assertThat(begun).containsExactly(0, 1, 2, 3, 4);
    }

    /** Two long things that stand side by side must not be left to one thread. */
    @Test
    void neighboursAreWorkedOnAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        List<Boolean> met = new Workers(2).map(numbers(2), number -> {
            both.countDown();
            return await(both);
        });
        assertThat(met).containsExactly(true, true);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A taker that is slower than the work must not let results pile up. */
    @Test
    void onlySomeResultsWaitToBeTaken() {
        AtomicInteger most = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();
        new Workers(2).each(numbers(MANY), this::doubled, result -> {
            most.accumulateAndGet(begun.size() - taken.size(), Math::max);
            taken.add(result);
        });
        assertThat(taken).hasSize(MANY);
        assertThat(most.get()).isLessThan(100);
    }

    @Test
    void afterAFailureNothingMoreIsBegun() {
        assertThatThrownBy(() -> new Workers(1).map(numbers(MANY), number -> {
                    if (number == 3) {
                        throw new IllegalStateException("cannot");
                    }
                    return doubled(number);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot");
        assertThat(begun).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theFailureItselfIsTold(int threads) {
        assertThatThrownBy(() -> new Workers(threads).map(numbers(MANY), number -> {
                    if (number % 7 == 6) {
                        throw new IllegalStateException("cannot");
                    }
                    return number;
                }))
                .hasMessage("cannot");
    }

    @Test
    void anErrorStaysAnError() {
        assertThatThrownBy(() -> new Workers(2).map(numbers(1), number -> {
                    throw new OutOfMemoryError("no room");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aTakerThatFailsEndsIt() {
        assertThatThrownBy(() -> new Workers(2)
                        .<Integer, Integer, IOException>each(numbers(MANY), this::doubled, result -> {
                            throw new IOException("disk full");
                        }))
                .isInstanceOf(IOException.class);
        assertThat(begun.size()).isLessThan(MANY);
    }
}
