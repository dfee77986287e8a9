/** What a self-check costs from the command to its last line, process start included. */
package org.plancheck.bench.start;
