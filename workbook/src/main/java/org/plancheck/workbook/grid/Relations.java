package org.plancheck.workbook.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts a part refers to. References out of the file are left out: nothing is ever followed. */
final class Relations {
    private final Map<String, String> byId = new LinkedHashMap<>();
    private final Map<String, String> byKind = new LinkedHashMap<>();

    /** The relations of a part; of the whole file for an empty name. */
    static Relations of(Unpacked file, String part) {
        Relations relations = new Relations();
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        file.part(folder + "_rels/" + part.substring(slash) + ".rels")
                .ifPresent(in -> Xml.walk(in, new Xml.Visitor() {
                    @Override
                    public void enter(Xml at, String name) {
                        String target = at.attribute("Target");
                        if (name.equals("Relationship")
                                && target != null
                                && !"External".equals(at.attribute("TargetMode"))) {
                            relations.add(at, resolved(folder, target));
                        }
                    }
                }));
        return relations;
    }

    private void add(Xml at, String target) {
        String kind = String.valueOf(at.attribute("Type"));
        byId.put(String.valueOf(at.attribute("Id")), target);
        byKind.putIfAbsent(kind.substring(kind.lastIndexOf('/') + 1), target);
    }

    Optional<String> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first target of a kind, such as {@code styles}. */
    Optional<String> ofKind(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    private static String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
