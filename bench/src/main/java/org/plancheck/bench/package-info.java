/** Measures the program side by side with what it is compared to: results equal first, then times, ratios, spread. */
package org.plancheck.bench;
