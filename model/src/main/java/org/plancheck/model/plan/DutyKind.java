package org.plancheck.model.plan;

/** What kind of promise without a number a duty is. */
public enum DutyKind {
    ANNUAL_EVENT,
    EVENT,
    BATCH,
    MECHANISM,
    DOCUMENT,
    PLAN,
    FUNDING,
    EVALUATION,
    FACILITY,
    TEAM,
    PROGRAMME,
    AWARD,
    EVERY_UNIT,
    TREND
}
