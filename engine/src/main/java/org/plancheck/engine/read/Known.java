package org.plancheck.engine.read;

import java.util.Map;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/**
 * What the names in a submission can mean.
 *
 * @param plans by id
 */
public record Known(Registry registry, Map<String, Plan> plans) {}
