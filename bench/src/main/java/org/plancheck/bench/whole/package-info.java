/** What whole runs cost, from the files that came in to the machine's outputs and the ledgers. */
package org.plancheck.bench.whole;
