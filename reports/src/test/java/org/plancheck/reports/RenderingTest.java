package org.plancheck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderingTest {
    private final List<String> begun = Collections.synchronizedList(new ArrayList<>());
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    private ReportFile file(String name) {
        return new ReportFile(name, name, others -> {
            begun.add(name);
            return name.getBytes(StandardCharsets.UTF_8);
        });
    }

    private List<ReportFile> files(int count) {
        return IntStream.range(0, count).mapToObj(i -> file("file-" + i)).toList();
    }

    @Test
    void everyFileIsRenderedAndToldOnceWhateverTheNumberOfThreads() {
        for (int threads : new int[] {1, 3, 100}) {
            done.clear();
            assertThat(new Rendering(threads, done::add).render(files(20), List.of()))
                    .hasSize(20)
                    .allSatisfy((name, bytes) -> assertThat(bytes).asString().isEqualTo(name));
            assertThat(done).doesNotHaveDuplicates().hasSize(20);
        }
    }

    @Test
    void filesAreBegunInTheOrderGiven() {
        new Rendering(1, done::add).render(files(5), List.of());
        assertThat(begun).containsExactly("file-0", "file-1", "file-2", "file-3", "file-4");
    }

    /** Two long files that stand side by side must not be left to one thread. */
    @Test
    void neighboursAreRenderedAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        ReportFile waiting = new ReportFile("waiting", "", others -> {
            both.countDown();
            return await(both) ? new byte[1] : new byte[0];
        });
        ReportFile too = new ReportFile("too", "", waiting.rendering());
        List<ReportFile> files = new ArrayList<>(List.of(waiting, too));
        files.addAll(files(50));
        assertThat(new Rendering(2, done::add).render(files, List.of()).get("waiting"))
                .hasSize(1);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void afterAFailureNothingMoreIsBegun() {
        ReportFile failing = new ReportFile("failing", "", others -> {
            throw new IllegalStateException("cannot render");
        });
        List<ReportFile> files = new ArrayList<>(files(3));
        files.add(failing);
        files.addAll(files(100));
        assertThatThrownBy(() -> new Rendering(1, done::add).render(files, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot render");
        assertThat(begun).containsExactly("file-0", "file-1", "file-2");
    }

    @Test
    void anErrorStaysAnError() {
        ReportFile exhausted = new ReportFile("exhausted", "", others -> {
            throw new OutOfMemoryError("no room");
        });
        assertThatThrownBy(() -> new Rendering(2, done::add).render(List.of(exhausted), List.of()))
                .isInstanceOf(OutOfMemoryError.class);
    }
}
