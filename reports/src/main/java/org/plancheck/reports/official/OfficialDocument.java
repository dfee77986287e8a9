package org.plancheck.reports.official;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.model.text.Lang;

/**
 * One official document (公文).
 *
 * @param fields a text, perhaps empty, for every field of its kind
 * @param parts blocks, perhaps none, for every part of its kind, in the order of the kind
 */
public record OfficialDocument(Kind kind, Lang lang, Map<Slot, String> fields, Map<Slot, List<Block>> parts) {

    /** What sort of document it is: which slots it fills. */
    public enum Kind {
        /** 问题反馈与整改通知: to one county or department. */
        NOTICE(
                List.of(
                        Slot.TITLE,
                        Slot.NUMBER,
                        Slot.ADDRESSEE,
                        Slot.ISSUER,
                        Slot.DATE,
                        Slot.PLAN,
                        Slot.YEAR,
                        Slot.AS_OF,
                        Slot.VERSIONS),
                List.of(
                        Slot.OPENING,
                        Slot.GAPS,
                        Slot.DOUBTS,
                        Slot.MERITS,
                        Slot.DEMANDS,
                        Slot.WAIVERS,
                        Slot.ARITHMETIC,
                        Slot.SOURCES)),
        /** 年度评估报告, 终期评估报告: of the whole city. */
        REPORT(
                List.of(
                        Slot.TITLE,
                        Slot.NUMBER,
                        Slot.ISSUER,
                        Slot.DATE,
                        Slot.PLAN,
                        Slot.YEAR,
                        Slot.AS_OF,
                        Slot.VERSIONS),
                List.of(
                        Slot.OPENING,
                        Slot.OVERVIEW,
                        Slot.PROGRESS,
                        Slot.RANKING,
                        Slot.TRENDS,
                        Slot.FORECAST,
                        Slot.FINAL,
                        Slot.SHORTFALLS,
                        Slot.RECONCILIATION,
                        Slot.DATA_QUALITY,
                        Slot.CHANGES,
                        Slot.WAIVERS,
                        Slot.SOURCES));

        private final List<Slot> fields;
        private final List<Slot> parts;

        Kind(List<Slot> fields, List<Slot> parts) {
            this.fields = fields;
            this.parts = parts;
        }

        /** Short texts, in no particular order. */
        public List<Slot> fields() {
            return fields;
        }

        /** Parts, in the order in which they are read. */
        public List<Slot> parts() {
            return parts;
        }
    }

    /** Every slot of the kind is filled, and no other. */
    public OfficialDocument {
        if (!fields.keySet().equals(Set.copyOf(kind.fields()))) {
            throw new IllegalArgumentException(kind + " with fields " + fields.keySet());
        }
        if (!List.copyOf(parts.keySet()).equals(kind.parts())) {
            throw new IllegalArgumentException(kind + " with parts " + parts.keySet());
        }
    }

    /** A field's text. */
    public String field(Slot slot) {
        return fields.getOrDefault(slot, "");
    }

    /** The titles of its annexes, in order: what {@link Slot#ANNEXES} lists. */
    public List<String> annexes() {
        return parts.values().stream()
                .flatMap(List::stream)
                .filter(Block.Annex.class::isInstance)
                .map(block -> ((Block.Annex) block).title())
                .toList();
    }

    /** A part's blocks. */
    public List<Block> part(Slot slot) {
        return parts.getOrDefault(slot, List.of());
    }
}
