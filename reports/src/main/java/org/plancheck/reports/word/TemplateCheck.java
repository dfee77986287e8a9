package org.plancheck.reports.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.inquiry.Distance;
import org.plancheck.reports.official.OfficialDocument.Kind;
import org.plancheck.reports.official.Slot;

/** Looks over a template before it is used, so that no document leaves the house with a hole in it. */
public final class TemplateCheck {
    /** What a template may leave out without hiding any finding. */
    private static final Set<Slot> OPTIONAL = EnumSet.of(
            Slot.NUMBER,
            Slot.PLAN,
            Slot.YEAR,
            Slot.AS_OF,
            Slot.VERSIONS,
            Slot.MERITS,
            Slot.TRENDS,
            Slot.FORECAST,
            Slot.ANNEXES);

    private final Set<Slot> expected;
    private final Set<Slot> found = new HashSet<>();
    private final List<TemplateProblem> problems = new ArrayList<>();

    private TemplateCheck(Kind kind) {
        this.expected = slots(kind);
    }

    /** Whether a template of its kind must have the slot: what it holds would be lost in silence. */
    public static boolean isRequired(Slot slot) {
        return !OPTIONAL.contains(slot);
    }

    /** Every slot that a template of the kind may have. */
    static Set<Slot> slots(Kind kind) {
        Set<Slot> slots = EnumSet.of(Slot.ANNEXES);
        slots.addAll(kind.fields());
        slots.addAll(kind.parts());
        return slots;
    }

    /** Everything that must be mended in a template of the given kind; empty when it can be used. */
    public static List<TemplateProblem> problems(byte[] docx, Kind kind) {
        return problems(docx, List.of(kind));
    }

    /** As {@link #problems(byte[], Kind)}, for the kind that the template fits best. */
    public static List<TemplateProblem> problems(byte[] docx) {
        return problems(docx, List.of(Kind.values()));
    }

    private static List<TemplateProblem> problems(byte[] docx, List<Kind> kinds) {
        try {
            List<TemplateProblem> dangers = DocxSafety.problems(DocxFile.read(docx));
            if (!dangers.isEmpty()) {
                return dangers;
            }
            try (XWPFDocument template = new XWPFDocument(new ByteArrayInputStream(docx))) {
                return kinds.stream()
                        .map(kind -> new TemplateCheck(kind).of(template))
                        .min(Comparator.comparingInt(List::size))
                        .orElseThrow();
            }
        } catch (RefusedTemplate refused) {
            return List.of(refused.problem());
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException unreadable) {
            return List.of(RefusedTemplate.damaged("docx").problem());
        }
    }

    private List<TemplateProblem> of(XWPFDocument template) {
        Line.all(template).forEach(this::check);
        for (Slot slot : expected) {
            if (isRequired(slot) && !found.contains(slot)) {
                problem("tag.missing", Map.of("tag", slot.tag(Lang.ZH), "english", slot.tag(Lang.EN)));
            }
        }
        for (TemplateStyle style : TemplateStyle.values()) {
            if (!style.isIn(template)) {
                problem("style.missing", Map.of("style", style.title()));
            }
        }
        checkTwins(template.getStyles());
        return List.copyOf(problems);
    }

    private void checkTwins(@Nullable XWPFStyles styles) {
        if (styles == null) {
            return;
        }
        for (TemplateStyle style : TemplateStyle.values()) {
            if (styles.getStyles().stream().filter(style::is).count() > 1) {
                problem("style.twice", Map.of("style", style.title()));
            }
        }
    }

    private void check(Line line) {
        String text = line.text();
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0 && !text.contains("｛｛")) {
            return;
        }
        Place place = Place.of(line.paragraph());
        if (text.contains("｛｛") || text.contains("｝｝")) {
            problem("tag.full-width", Map.of("place", place.words(), "found", shortened(text)));
        } else if (Tag.isBroken(text)) {
            problem("tag.open", Map.of("place", place.words(), "found", shortened(text)));
        }
        for (Tag tag : Tag.in(text)) {
            tag.slot().ifPresentOrElse(slot -> check(slot, tag, text, place), () -> unknown(tag, place));
        }
    }

    private void check(Slot slot, Tag tag, String text, Place place) {
        Map<String, ?> args = Map.of("place", place.words(), "found", tag.name());
        if (!expected.contains(slot)) {
            problem("tag.other-kind", args);
        } else if (slot.isPart() && !place.inText()) {
            problem("tag.not-in-text", args);
        } else if (slot.isPart() && text.strip().length() != tag.end() - tag.start()) {
            problem("tag.not-alone", args);
        } else if (slot.isPart() && found.contains(slot)) {
            problem("tag.twice", args);
        }
        found.add(slot);
    }

    private void unknown(Tag tag, Place place) {
        problem("tag.unknown", Map.of("place", place.words(), "found", tag.name(), "hint", hint(tag.name())));
    }

    private Bilingual hint(String name) {
        List<String> known = expected.stream()
                .flatMap(slot -> Stream.of(slot.tag(Lang.ZH), slot.tag(Lang.EN)))
                .toList();
        return known.stream()
                .filter(tag -> Distance.between(tag, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt((String tag) -> Distance.between(tag, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(tag -> TemplateProblem.MESSAGES.of("hint.nearest", Map.of("tag", tag)))
                .orElseGet(() -> TemplateProblem.MESSAGES.of("hint.all", Map.of("tags", all())));
    }

    private Bilingual all() {
        return new Bilingual(all(Lang.ZH, "、"), all(Lang.EN, ", "));
    }

    private String all(Lang lang, String separator) {
        return String.join(
                separator, expected.stream().map(slot -> slot.tag(lang)).toList());
    }

    private static String shortened(String text) {
        int[] letters = text.strip().codePoints().limit(30).toArray();
        return new String(letters, 0, letters.length);
    }

    private void problem(String code, Map<String, ?> args) {
        problems.add(new TemplateProblem(code, args));
    }
}
