package org.plancheck.reports.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.official.OfficialDocument;
import org.plancheck.reports.official.OfficialDocument.Kind;

/** The templates of a run: the office's own where it has one, else those that come with the program. */
public final class OfficialTemplates {
    /** Where an assessment folder keeps the office's own: {@code templates/notice.docx}, {@code templates/report.docx}. */
    public static final String FOLDER = "templates";

    private static final long MAX_FILE = DocxFile.MAX_BYTES;

    private final Map<Kind, byte[]> own;

    private OfficialTemplates(Map<Kind, byte[]> own) {
        this.own = own;
    }

    /** Those that come with the program. */
    public static OfficialTemplates shipped() {
        return new OfficialTemplates(Map.of());
    }

    /**
     * The office's own for some kinds of document.
     *
     * @throws ReportException with everything that must be mended in them
     */
    public static OfficialTemplates of(Map<Kind, byte[]> own) throws ReportException {
        List<Bilingual> problems = new ArrayList<>();
        own.forEach((kind, docx) -> TemplateCheck.problems(docx, kind)
                .forEach(problem -> problems.add(TemplateProblem.MESSAGES.of(
                        "template.line", Map.of("file", fileName(kind), "problem", problem.message())))));
        if (!problems.isEmpty()) {
            throw new ReportException(TemplateProblem.MESSAGES.of(
                    "template.refused", Map.of("count", problems.size(), "problems", Bilingual.join("\n", problems))));
        }
        return new OfficialTemplates(Map.copyOf(own));
    }

    /**
     * Those of an assessment folder, as far as it has any.
     *
     * @throws ReportException with everything that must be mended in them
     */
    public static OfficialTemplates in(Path assessmentFolder) throws ReportException {
        Map<Kind, byte[]> own = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Path file = assessmentFolder.resolve(FOLDER).resolve(fileName(kind));
            if (Files.exists(file)) {
                own.put(kind, read(file));
            }
        }
        return of(own);
    }

    /**
     * A template from a file that a user named.
     *
     * @throws ReportException when it cannot be read or is far too large
     */
    public static byte[] read(Path file) throws ReportException {
        try {
            if (Files.size(file) > MAX_FILE) {
                throw new ReportException(
                        TemplateProblem.MESSAGES.of("template.large", Map.of("file", file, "limit", MAX_FILE)));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ReportException(TemplateProblem.MESSAGES.of("template.unreadable", Map.of("file", file)), e);
        }
    }

    /** The file that holds a template of the kind: {@code notice.docx}. */
    public static String fileName(Kind kind) {
        return name(kind) + ".docx";
    }

    /** The word for a kind on the command line. */
    public static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A template that comes with the program. */
    public static byte[] shipped(Kind kind, Lang lang) {
        String resource = name(kind) + "_" + lang.code() + ".docx";
        try (InputStream in = OfficialTemplates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document in Word. */
    public byte[] docx(OfficialDocument document) {
        byte[] template = own.get(document.kind());
        return WordWriter.write(document, template == null ? shipped(document.kind(), document.lang()) : template);
    }
}
