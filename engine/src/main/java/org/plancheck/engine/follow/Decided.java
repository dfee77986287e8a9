package org.plancheck.engine.follow;

import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Verdict;

/** A due triple with the verdict that rules decided, before waivers. */
public record Decided(Due due, Verdict verdict) {}
