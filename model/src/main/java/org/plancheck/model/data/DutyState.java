package org.plancheck.model.data;

/** How far a duty has come. */
public enum DutyState {
    NOT_STARTED,
    IN_PROGRESS,
    DONE
}
