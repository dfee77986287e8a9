/** The facts that rules judge, and what judging yields: verdicts, lights, findings, the assessment. */
@NullMarked
package org.plancheck.model.judging;

import org.jspecify.annotations.NullMarked;
