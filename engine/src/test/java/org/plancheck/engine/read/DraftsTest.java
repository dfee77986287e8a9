package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.plan.Plan;

/** Drafts are read like any entry and then set aside; a plan's folder may carry what the registry lacks. */
class DraftsTest {
    private static final String PLAN = "plans/lianyungang-2021-2025/";

    @TempDir
    private Path home;

    @BeforeEach
    void furnish() {
        Home.copy("registry", home.resolve("registry"));
        Home.copy("schemes", home.resolve("schemes"));
        Home.copy(PLAN, home.resolve(PLAN));
    }

    @Test
    void aDraftIsSetAside() throws IOException {
        int all = plan().commitments().size();
        mark("commitments.yaml", "  - id: farm-leaders\n");
        mark("duties.yaml", "  - id: student-evaluation-system\n");
        Plan plan = plan();
        assertThat(plan.commitments()).hasSize(all - 1);
        assertThat(plan.commitment("farm-leaders")).isEmpty();
        assertThat(plan.drafts().items())
                .extracting(item -> item.id())
                .containsExactly("farm-leaders", "student-evaluation-system");
        assertThat(plan.drafts().count()).isEqualTo(2);
    }

    @Test
    void aMarkThatSaysNoIsNone() throws IOException {
        change("commitments.yaml", "  - id: farm-leaders\n", "  - id: farm-leaders\n    draft: false\n");
        assertThat(plan().drafts().count()).isZero();
    }

    @Test
    void anotherWordThanYesOrNoIsAMistake() throws IOException {
        change("commitments.yaml", "  - id: farm-leaders\n", "  - id: farm-leaders\n    draft: maybe\n");
        assertThat(codes()).containsExactly("value.not-allowed");
    }

    @Test
    void anAcceptedPartNeedsAnAcceptedWhole() throws IOException {
        mark("commitments.yaml", "  - id: high-quality-farmers\n");
        assertThat(codes()).containsExactly("draft.whole");
        mark("commitments.yaml", "  - id: farm-leaders\n");
        assertThat(plan().drafts().commitments()).hasSize(2);
    }

    @Test
    void aMistakeInADraftIsAMistake() throws IOException {
        change(
                "commitments.yaml",
                "  - id: farm-leaders\n",
                "  - id: farm-leaders\n    draft: true\n    colour: red\n");
        assertThat(codes()).containsExactly("key.unknown");
    }

    @Test
    void whatAFolderCarriesIsKnownToAll() throws IOException {
        Files.writeString(home.resolve(PLAN + "indicators.yaml"), """
                indicators:
                  - {id: open-air-films, zh: 露天电影场次, en: Open-air films, unit: 场}
                """);
        Files.writeString(home.resolve(PLAN + "responsible-units.yaml"), """
                units:
                  - {id: film-office, zh: 电影放映管理处, en: Film Office}
                """);
        Library library = Library.read(home, List.of());
        assertThat(library.registry().indicator("open-air-films")).isPresent();
        assertThat(library.registry().unitNamed("电影放映管理处")).isPresent();
        String before = library.version("lianyungang-2021-2025").orElseThrow();
        Files.delete(home.resolve(PLAN + "responsible-units.yaml"));
        assertThat(Library.read(home, List.of())
                        .version("lianyungang-2021-2025")
                        .orElseThrow())
                .isNotEqualTo(before);
    }

    @Test
    void aNameMeansOneThingInTheRegistryAndEveryFolder() throws IOException {
        Files.writeString(home.resolve(PLAN + "indicators.yaml"), """
                indicators:
                  - {id: tutors-again, zh: 科技辅导员培训人数, en: Tutors, unit: 人}
                  - {id: science-tutors-trained, zh: 别的, en: Others, unit: 人}
                """);
        assertThat(codes()).containsExactly("double.alias", "double.id");
    }

    private Plan plan() {
        return Library.read(home, List.of()).plan("lianyungang").orElseThrow();
    }

    private List<String> codes() {
        InputException refused = catchThrowableOfType(InputException.class, () -> Library.read(home, List.of()));
        return refused.located().stream().map(Problem::code).toList();
    }

    private void mark(String file, String entry) throws IOException {
        change(file, entry, entry + "    draft: true\n");
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = home.resolve(PLAN + file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
