package org.plancheck.reports.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plancheck.reports.document.Templates;
import org.plancheck.reports.official.OfficialDocument;

/**
 * An official document as PDF in the look of GB/T 9704: A4, its fonts inside, tagged, with an outline. Every text can
 * be searched and copied; the same document gives the same bytes.
 */
public final class PdfWriter {
    static final String STYLE = Templates.resource(PdfWriter.class, "pdf.css");

    private static final String PRODUCER = "plancheck";
    /** The id of a file is made from this and its title, never from the clock. */
    private static final long ID_SEED = 0;

    static {
        XRLog.setLoggerImpl(new Silence());
    }

    private PdfWriter() {}

    /** The document's bytes. Documents are written one at a time, since all share the parsed fonts. */
    public static byte[] write(OfficialDocument document) {
        return write(document, diagnostic -> {});
    }

    /** As {@link #write(OfficialDocument)}; the typesetter's remarks go to {@code remarks}. */
    static synchronized byte[] write(OfficialDocument document, Consumer<Diagnostic> remarks) {
        String html = Templates.render("pdf/sheet.jte", SheetBuilder.of(document));
        try (PDDocument pdf = new PDDocument()) {
            typeset(html, pdf, remarks);
            Artifacts.share(pdf);
            pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            pdf.setDocumentId(ID_SEED);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void typeset(String html, PDDocument pdf, Consumer<Diagnostic> remarks) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useUnicodeLineBreaker(LineBreaks.betweenWords())
                .useUnicodeCharacterBreaker(LineBreaks.withinWords())
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withDiagnosticConsumer(remarks);
        Fonts.get().register(builder, pdf);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }
}
