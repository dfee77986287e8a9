package org.plancheck.reports;

import java.util.List;
import java.util.function.Consumer;
import org.plancheck.model.concurrent.Taker;
import org.plancheck.model.concurrent.Workers;

/**
 * How the files of a report are rendered: several at a time, the long ones that stand first begun first.
 *
 * @param done told the name of each file as it is ready, from any thread
 */
public record Rendering(Workers workers, Consumer<String> done) {

    /**
     * A file as it was rendered.
     *
     * @param name its path below the report folder
     */
    record Rendered(String name, byte[] bytes) {}

    /** Hands on each file as soon as it and those before it are ready; the first that fails ends it. */
    <E extends Exception> void render(List<ReportFile> files, List<Linked> links, Taker<Rendered, E> taker) throws E {
        workers.each(files, file -> render(file, links), taker);
    }

    private Rendered render(ReportFile file, List<Linked> links) {
        byte[] bytes = file.rendering()
                .apply(links.stream()
                        .filter(link -> !link.fileName().equals(file.name()))
                        .toList());
        done.accept(file.name());
        return new Rendered(file.name(), bytes);
    }
}
