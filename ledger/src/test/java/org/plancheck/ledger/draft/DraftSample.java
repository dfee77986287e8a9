package org.plancheck.ledger.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.engine.read.Library;
import org.plancheck.ledger.Sample;
import org.plancheck.ledger.source.OfficialTexts;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;

/** A plan text written for these tests, of an area that no registry knows, and drafts of single sentences. */
final class DraftSample {
    static final Path TEXT =
            Path.of("src/test/resources/texts/draft-2026-2030.txt").toAbsolutePath();
    static final String ID = "sample-city-2026-2030";
    static final Jurisdiction CITY =
            new Jurisdiction("990100", Bilingual.same("样板市"), Jurisdiction.Level.CITY, null, List.of());

    private DraftSample() {}

    static DraftedPlan draft() {
        return PlanDrafter.draft(OfficialTexts.read(TEXT), Sample.library().registry(), ID, CITY);
    }

    /** The draft written below a folder, and read back as everybody reads plans. */
    static Plan written(Path plans) {
        DraftFolder.write(draft(), plans.resolve(ID), Lang.ZH);
        return read(plans);
    }

    static Plan read(Path plans) {
        return Library.read(Sample.HOME, List.of(plans)).plan(ID).orElseThrow();
    }

    /** A plan of 2026–2030, issued in 2026, whose only task says this. */
    static DraftedPlan of(String... sentences) {
        List<String> lines = new ArrayList<>(
                List.of("关于印发《样板市科学素质工作规划（2026—2030年）》的通知", "样板市人民政府", "2026年4月9日", "一、重点任务", "（一）科学行动"));
        lines.add("1．做好工作。" + String.join("", sentences) + "（责任单位：市科协）");
        return PlanDrafter.draft(Sample.text(lines), Sample.library().registry(), ID, CITY);
    }
}
