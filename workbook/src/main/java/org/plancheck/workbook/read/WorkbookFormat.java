package org.plancheck.workbook.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Known;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.read.SubmissionFormat;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.workbook.grid.BookReader;
import org.plancheck.workbook.grid.RefusedBook;

/** Filled-in templates as workbooks of Excel, WPS or LibreOffice. */
public final class WorkbookFormat implements SubmissionFormat {
    @Override
    public Set<String> endings() {
        return Set.of(".xlsx", ".xlsm", ".xls", ".et");
    }

    @Override
    public boolean takes(SourceFile file) {
        return true;
    }

    @Override
    public @Nullable Node read(SourceFile file, Known known, Problems problems) {
        try {
            return new FormReader(known, problems).read(BookReader.read(file.bytes()));
        } catch (RefusedBook refused) {
            refused.noteIn(problems);
            return null;
        }
    }
}
