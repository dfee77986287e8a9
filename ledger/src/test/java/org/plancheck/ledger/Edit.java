package org.plancheck.ledger;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.Strength;

/** A commitment with something changed. */
final class Edit {
    private final Commitment c;
    private String id;
    private String clause;
    private String marker;
    private @Nullable Quantity value;
    private @Nullable Quantity low;
    private Comparator comparator;
    private Cadence cadence;
    private SourcedYear from;
    private SourcedYear to;
    private @Nullable Integer deadline;
    private Strength strength;
    private Scope scope;
    private @Nullable String partOf;

    Edit(Commitment c) {
        this.c = c;
        this.id = c.id();
        this.clause = c.clause();
        this.marker = c.marker();
        this.value = c.value();
        this.low = c.low();
        this.comparator = c.comparator();
        this.cadence = c.cadence();
        this.from = c.from();
        this.to = c.to();
        this.deadline = c.deadline();
        this.strength = c.strength();
        this.scope = c.scope();
        this.partOf = c.partOf();
    }

    Edit id(String other) {
        id = other;
        return this;
    }

    Edit clause(String other) {
        clause = other;
        return this;
    }

    Edit marker(String other) {
        marker = other;
        return this;
    }

    Edit figures(@Nullable Quantity otherValue, @Nullable Quantity otherLow) {
        value = otherValue;
        low = otherLow;
        return this;
    }

    Edit comparator(Comparator other) {
        comparator = other;
        return this;
    }

    Edit cadence(Cadence other) {
        cadence = other;
        return this;
    }

    Edit from(SourcedYear other) {
        from = other;
        return this;
    }

    Edit to(SourcedYear other) {
        to = other;
        return this;
    }

    Edit deadline(int other) {
        deadline = other;
        return this;
    }

    Edit strength(Strength other) {
        strength = other;
        return this;
    }

    Edit scope(Scope other) {
        scope = other;
        return this;
    }

    Edit partOf(@Nullable String other) {
        partOf = other;
        return this;
    }

    Commitment done() {
        return new Commitment(
                id,
                clause,
                marker,
                c.occurrence(),
                c.indicator(),
                value,
                low,
                c.high(),
                c.unit(),
                comparator,
                c.measure(),
                cadence,
                from,
                to,
                deadline,
                strength,
                scope,
                c.terms(),
                partOf,
                c.reporter(),
                c.responsible(),
                c.title());
    }
}
