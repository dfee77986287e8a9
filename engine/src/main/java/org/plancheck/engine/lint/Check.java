package org.plancheck.engine.lint;

/** Looks at a plan for one kind of contradiction. */
interface Check {
    void look(Subject subject);
}
