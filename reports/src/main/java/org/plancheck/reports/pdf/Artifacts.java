package org.plancheck.reports.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Marks on what is only decoration, such as the rules of a table. The typesetter gives each of thousands its own entry
 * with its frame, which readers do not need: one entry for all keeps documents small.
 */
final class Artifacts {
    private Artifacts() {}

    static void share(PDDocument document) {
        COSDictionary background = new COSDictionary();
        background.setItem(COSName.TYPE, COSName.BACKGROUND);
        for (PDPage page : document.getPages()) {
            COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (properties != null) {
                share(properties, background);
            }
        }
    }

    private static void share(COSDictionary properties, COSDictionary background) {
        for (COSName name : properties.keySet().toArray(COSName[]::new)) {
            COSBase property = properties.getDictionaryObject(name);
            if (property instanceof COSDictionary entry && COSName.BACKGROUND.equals(entry.getCOSName(COSName.TYPE))) {
                properties.setItem(name, background);
            }
        }
    }
}
