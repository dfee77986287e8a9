package org.plancheck.bench;

import java.nio.file.Path;
import org.plancheck.reports.document.Document;

/** Something that is measured; its results are one section of the page. */
public interface Measurement {
    /**
     * Measures.
     *
     * @param home the program's own home
     * @return a heading of level 2 first, then tables
     * @throws IllegalStateException when results that must be equal differ: no time counts then
     */
    Document measure(Path home, Scale scale) throws Exception;
}
