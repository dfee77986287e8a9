package org.plancheck.ledger.text;

import java.util.List;

/**
 * A numbered part of the text: chapter, section or item, or what stands before the first chapter.
 *
 * @param code such as {@code 三(一)4}; {@link #FOREWORD} for what stands before the first chapter
 * @param heading number and heading, empty for the foreword
 * @param body what stands under the heading, up to the next heading of any rank
 * @param paragraphs of the body, in order
 */
public record Clause(String code, Span heading, Span body, List<Span> paragraphs) {
    /** What stands before the first chapter: letterhead, title, the reasons for the plan. */
    public static final String FOREWORD = "前文";

    /** Heading and body. */
    public Span whole() {
        return new Span(Math.min(heading.from(), body.from()), body.to());
    }
}
