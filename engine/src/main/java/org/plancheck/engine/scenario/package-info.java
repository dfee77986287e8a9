/** Rule scenarios: named cases beside each rule, run through the real assessor without knowledge of Java. */
@NullMarked
package org.plancheck.engine.scenario;

import org.jspecify.annotations.NullMarked;
