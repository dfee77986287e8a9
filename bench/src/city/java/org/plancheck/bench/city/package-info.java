/** Made-up cities of any size, written as the files that an office would hold; by seed, the same on every machine. */
package org.plancheck.bench.city;
