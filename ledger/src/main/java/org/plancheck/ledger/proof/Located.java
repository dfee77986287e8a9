package org.plancheck.ledger.proof;

import org.plancheck.ledger.text.Span;

/** An entry with the place of its marker in the text. */
record Located(Entry entry, Span span) {}
