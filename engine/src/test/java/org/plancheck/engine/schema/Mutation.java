package org.plancheck.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One change to a good document.
 *
 * @param what for people: where and what
 * @param key the key it is about
 * @param document the changed document
 * @param bad whether both reader and schema must refuse it; else they must only agree
 */
record Mutation(String what, String key, JsonNode document, boolean bad) {
    @Override
    public String toString() {
        return what;
    }
}
