package org.plancheck.workbook.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.RectificationReader;
import org.plancheck.engine.read.RectificationYaml;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.judging.Rectification;

/**
 * What a filled-in ledger adds to an assessment folder.
 *
 * @param ledger name of the workbook
 * @param sha256 hash of its bytes
 * @param year the assessed year of the run that handed it out
 * @param entries what it says newly, in the order of the ids
 */
public record LedgerImport(String ledger, String sha256, int year, List<Rectification> entries) {

    /**
     * Reads a ledger and holds it against what the folder has already.
     *
     * @throws InputException with every mistake
     */
    public static LedgerImport of(Path file, AssessmentFolder folder, Library library) {
        Problems problems = new Problems(String.valueOf(file.getFileName()));
        Map<String, Rectification> standing = new TreeMap<>();
        folder.rectifications().forEach(entry -> standing.put(entry.finding().id(), entry));
        SourceFile source = SourceFile.read(file, problems.file(), problems);
        FilledLedger filled = source == null ? null : LedgerReader.read(source.bytes(), standing.keySet(), problems);
        List<Rectification> read = filled == null
                ? List.of()
                : new RectificationReader(library.registry(), folder.plans(), standing)
                        .read(Fields.of(filled.tree(), problems));
        if (!problems.isEmpty()) {
            throw InputException.of(problems.all());
        }
        return new LedgerImport(
                problems.file(),
                Objects.requireNonNull(source).sha256(),
                Objects.requireNonNull(filled).year(),
                read.stream().filter(entry -> isNew(entry, standing)).toList());
    }

    private static boolean isNew(Rectification entry, Map<String, Rectification> standing) {
        Rectification before = standing.get(entry.finding().id());
        return before == null || !before.saysTheSameAs(entry);
    }

    /** As the folder keeps it. */
    public String yaml() {
        return RectificationYaml.write(ledger, sha256, entries);
    }
}
