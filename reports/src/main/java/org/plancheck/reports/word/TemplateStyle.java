package org.plancheck.reports.word;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.plancheck.model.text.Bilingual;

/**
 * The styles in which blocks are set. A template must have them all; they are found by their names, as a clerk sees
 * them, since programs make up the ids. Word's own styles have one name in files of every language.
 */
enum TemplateStyle {
    BODY("Body Text"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    HEADING_4("heading 4"),
    CAPTION("caption"),
    STEP("List Number"),
    STRONG(STStyleType.CHARACTER, Bilingual.same("Strong")),
    WARNING(STStyleType.PARAGRAPH, new Bilingual("公文提示", "Official Warning")),
    ANNEX_MARK(STStyleType.PARAGRAPH, new Bilingual("附件标识", "Annex Mark")),
    ANNEX_TITLE(STStyleType.PARAGRAPH, new Bilingual("附件标题", "Annex Title")),
    ANNEX_LIST(STStyleType.PARAGRAPH, new Bilingual("附件说明", "Annex List")),
    FIGURE(STStyleType.PARAGRAPH, new Bilingual("插图", "Figure")),
    TABLE(STStyleType.TABLE, new Bilingual("公文表格", "Official Table")),
    TABLE_HEAD(STStyleType.PARAGRAPH, new Bilingual("表头", "Table Head")),
    TABLE_TEXT(STStyleType.PARAGRAPH, new Bilingual("表文", "Table Text"));

    private final STStyleType.Enum type;
    private final Bilingual title;

    TemplateStyle(String name) {
        this(STStyleType.PARAGRAPH, Bilingual.same(name));
    }

    TemplateStyle(STStyleType.Enum type, Bilingual title) {
        this.type = type;
        this.title = title;
    }

    /** The style of a heading. */
    static TemplateStyle heading(int level) {
        return valueOf("HEADING_" + level);
    }

    /** Its name in templates of each language. */
    Bilingual title() {
        return title;
    }

    /** Whether a template's style is this one; of the right type, whichever language the template began in. */
    boolean is(XWPFStyle style) {
        String name = String.valueOf(style.getName()).toLowerCase(Locale.ROOT);
        return style.getType() == type
                && (name.equals(title.zh()) || name.equals(title.en().toLowerCase(Locale.ROOT)));
    }

    /** Whether a template has it. */
    boolean isIn(XWPFDocument template) {
        return template.getStyles() != null
                && template.getStyles().getStyles().stream().anyMatch(this::is);
    }
}
