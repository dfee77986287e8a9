package org.plancheck.model.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimeBudgetTest {
    private static final TimeBudget AMPLE = new TimeBudget(Duration.ofMinutes(1));

    @Test
    void whatIsReadyInTimeIsHandedOn() {
        assertThat(AMPLE.within(() -> 7)).contains(7);
    }

    @Test
    void whatIsLateIsGivenUpAndInterrupted() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        assertThat(new TimeBudget(Duration.ofMillis(20)).within(() -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return 7;
                }))
                .isEmpty();
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        assertThatThrownBy(() -> AMPLE.within(() -> {
                    throw new IllegalStateException("cannot");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot");
        assertThatThrownBy(() -> AMPLE.within(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }
}
