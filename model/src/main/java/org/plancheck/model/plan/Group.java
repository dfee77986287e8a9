package org.plancheck.model.plan;

import java.util.List;
import org.plancheck.model.text.Bilingual;

/**
 * Areas that a plan names together (试点县, 沿海各县).
 *
 * @param areas codes, at least one
 */
public record Group(String id, Bilingual name, List<String> areas) {}
