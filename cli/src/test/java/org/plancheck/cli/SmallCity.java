package org.plancheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A city of one plan with one quota, written to disk, so that each exit code can be brought about on purpose. */
final class SmallCity {
    private final Path root;

    private SmallCity(Path root) {
        this.root = root;
    }

    /** At least 100 science tutors each year from 2022, filed by the education bureau of Suqian. */
    static SmallCity in(Path root) {
        SmallCity city = new SmallCity(root);
        city.write("plans/suqian/plan.yaml", """
                id: suqian
                title: 宿迁市示例规划
                titleEn: Sample plan of Suqian
                documentNumber: 宿政发〔2022〕1号
                issuer: 宿迁市人民政府
                issued: 2022-01-01
                from: 2021
                to: 2025
                periodSource: title
                jurisdiction: "321300"
                """);
        city.write("plans/suqian/tasks.yaml", """
                tasks:
                  - {clause: 三(一)1, heading: 培训, responsible: [市教育局, 市科协]}
                """);
        city.commitment("strength: firm");
        city.write("plans/suqian/duties.yaml", "duties: []\n");
        city.write("city/assessment.yaml", """
                title: {zh: 宿迁, en: Suqian}
                plans: [suqian]
                """);
        return city;
    }

    /** Replaces the quota's last fields. */
    SmallCity commitment(String strength) {
        write("plans/suqian/commitments.yaml", """
                commitments:
                  - id: tutors
                    clause: 三(一)1
                    marker: 不少于100人
                    indicator: chief-experts-added
                    comparator: ge
                    value: 100
                    unit: 人
                    measure: flow
                    cadence: each-year
                    from: {year: 2022, source: issue}
                    to: {year: 2025, source: period}
                    scope: city
                    %s
                """.formatted(strength));
        return this;
    }

    /** Replaces the quota by a sum: 300 by 2023, added up from 2021. */
    SmallCity sum() {
        write("plans/suqian/commitments.yaml", """
                commitments:
                  - id: sum
                    clause: 三(一)1
                    marker: 不少于300人
                    indicator: chief-experts-added
                    comparator: ge
                    value: 300
                    unit: 人
                    measure: flow
                    cadence: by-deadline
                    from: {year: 2021, source: period}
                    to: {year: 2023, source: text}
                    deadline: 2023
                    scope: city
                    strength: firm
                """);
        return this;
    }

    /** Puts a plan of a city beside, with these duties. */
    void otherPlan(String jurisdiction, String duties) {
        write("plans/other/plan.yaml", """
                id: other
                title: 另一规划
                titleEn: Another plan
                issuer: 某市人民政府
                issued: 2022-01-01
                from: 2021
                to: 2025
                periodSource: title
                jurisdiction: "%s"
                """.formatted(jurisdiction));
        write("plans/other/tasks.yaml", "tasks: []\n");
        write("plans/other/commitments.yaml", "commitments: []\n");
        write("plans/other/duties.yaml", duties);
    }

    /** The bureau's submission for 2023 with this value cell. */
    Path submission(String value) {
        return submission("city/submissions", 2023, value);
    }

    /** The bureau's submission for a year with this value cell, in a folder of the temporary one. */
    Path submission(String folder, int year, String value) {
        return write(folder + "/" + year + ".yaml", """
                unit: 市教育局
                city: "321300"
                year: %d
                sequence: 1
                values:
                  - {indicator: chief-experts-added, %s}
                """.formatted(year, value));
    }

    /** Writes other words into a file. */
    void replace(String file, String words, String others) {
        try {
            write(file, Files.readString(root.resolve(file)).replace(words, others));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String plans() {
        return root.resolve("plans").toString();
    }

    String folder() {
        return root.resolve("city").toString();
    }

    Path path(String file) {
        return root.resolve(file);
    }
}
