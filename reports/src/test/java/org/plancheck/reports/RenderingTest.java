package org.plancheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.model.concurrent.Workers;

class RenderingTest {
    /** Renders the names of the files that it may link to. */
    private static ReportFile file(String name) {
        return new ReportFile(
                name,
                name,
                others -> String.join(",", others.stream().map(Linked::fileName).toList())
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filesAreHandedOnInTheirOrderEachToldOnceAndLinkedToAllOthers() {
        List<String> done = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        List<Linked> links = List.of(Linked.toFile("a", "A"), Linked.toFile("b", "B"), Linked.toFile("c", "C"));
        new Rendering(new Workers(1), done::add)
                .render(
                        List.of(file("c"), file("a")),
                        links,
                        file -> taken.add(file.name() + ":" + new String(file.bytes(), StandardCharsets.UTF_8)));
        assertThat(taken).containsExactly("c:a,b", "a:b,c");
        assertThat(done).containsExactly("c", "a");
    }
}
