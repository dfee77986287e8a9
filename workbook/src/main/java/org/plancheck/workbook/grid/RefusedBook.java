package org.plancheck.workbook.grid;

import java.util.Map;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.text.Messages;

/** A workbook that is not read at all, with the reason as a message code of {@code books}. */
public final class RefusedBook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Messages BOOKS = Messages.beside(RefusedBook.class, "books");

    private final String code;
    private final transient Map<String, Object> args;

    RefusedBook(String code, Map<String, Object> args) {
        super(code + " " + args);
        this.code = code;
        this.args = args;
    }

    /** A file that does not keep the rules of its own format. */
    static RefusedBook damaged(String detail) {
        return new RefusedBook("book.damaged", Map.of("detail", detail));
    }

    /** Notes why, as a mistake of the whole file. */
    public void noteIn(Problems problems) {
        problems.add(BOOKS, code, args());
    }

    public String code() {
        return code;
    }

    /** What was found and what is allowed. */
    public Map<String, Object> args() {
        return Map.copyOf(args);
    }
}
