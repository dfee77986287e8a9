package org.plancheck.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;

/** The engine's own words and its version. */
public final class EngineWords {
    private EngineWords() {}

    /** Version of plancheck, written by the build. */
    public static String version() {
        Properties build = new Properties();
        try (InputStream in = Objects.requireNonNull(EngineWords.class.getResourceAsStream("build.properties"))) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }

    static Bilingual nothingDue(List<Plan> plans, int year) {
        String ids = String.join(", ", plans.stream().map(Plan::id).toList());
        return new Bilingual(
                year + " 年没有任何到期或在跟踪的考核事项（规划：" + ids + "）。请核对年度与规划期。",
                "Nothing is due or watched in " + year + " (plans: " + ids
                        + "). Check the year against the plan's period.");
    }
}
