package org.plancheck.model.judging;

import java.util.Map;
import org.plancheck.model.text.Bilingual;

/**
 * One line of the arithmetic that a clerk can redo.
 *
 * @param code message code of the line, such as {@code sum} or {@code compare}
 * @param args its figures by name
 * @param text the line in both languages
 */
public record Step(String code, Map<String, Object> args, Bilingual text) {}
