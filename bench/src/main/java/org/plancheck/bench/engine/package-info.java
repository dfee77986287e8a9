/** How many verdicts a second the engine gives, beside what else could give them. */
package org.plancheck.bench.engine;
