package org.plancheck.workbook.template;

import java.util.List;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.read.Library;
import org.plancheck.model.data.Submission;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.Stamp;

/**
 * What a workbook is made of.
 *
 * @param plans whose items the unit owes
 * @param history what the unit filed for earlier years
 */
public record Template(Library library, List<Plan> plans, Owed owed, History history, Lang lang) {
    /** The workbook's bytes; the same for the same inputs. */
    public byte[] workbook() {
        return new TemplateWriter(this).write(book -> {});
    }

    /**
     * The workbook's bytes with a submission filled in, which reads back to the same values.
     *
     * @throws org.plancheck.engine.read.InputException with everything that the workbook has no place for
     */
    public byte[] filled(Submission submission) {
        return new TemplateWriter(this).write(book -> new Filler(book, this).fill(submission));
    }

    Registry registry() {
        return library.registry();
    }

    /** Who the workbook is for, for the hidden record. */
    Stamp stamp() {
        return new Stamp(
                Layout.VERSION,
                lang,
                plans.stream()
                        .map(plan ->
                                plan.id() + "@" + library.version(plan.id()).orElse(""))
                        .toList(),
                owed.unit().id(),
                owed.unit().name().zh(),
                owed.unit().city().code(),
                owed.unit().city().name().zh(),
                owed.year(),
                1);
    }

    /** The plans as people cite them. */
    Bilingual citation() {
        List<Bilingual> cited = plans.stream().map(Template::cited).toList();
        return new Bilingual(
                Bilingual.join("；", cited).zh(), Bilingual.join("; ", cited).en());
    }

    private static Bilingual cited(Plan plan) {
        String number = plan.documentNumber();
        return number == null
                ? plan.title()
                : new Bilingual(
                        "《" + plan.title().zh() + "》（" + number + "）",
                        plan.title().en() + " (" + number + ")");
    }
}
