/** What units submit: observations, duty reports, evidence; and what the office adds: waivers, allocations, confirmations, verified values. */
@NullMarked
package org.plancheck.model.data;

import org.jspecify.annotations.NullMarked;
