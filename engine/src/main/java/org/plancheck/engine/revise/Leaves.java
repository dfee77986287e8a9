package org.plancheck.engine.revise;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.number.Quantity;

/**
 * The fields of an entry by name, as text to compare. They are taken from the components of its record, so that whatever
 * the plan language learns is compared without being listed here.
 */
final class Leaves {
    private final Map<String, String> leaves = new LinkedHashMap<>();

    private Leaves() {}

    /** All fields that say something, in the order of their declaration. */
    static Map<String, String> of(Record entry) {
        Leaves all = new Leaves();
        all.addRecord("", entry);
        return all.leaves;
    }

    private void addRecord(String path, Record entry) {
        RecordComponent[] components = entry.getClass().getRecordComponents();
        for (RecordComponent component : components) {
            // A record of one thing, such as a scope, is that thing.
            String inner = components.length == 1 && !path.isEmpty() ? path : joined(path, component.getName());
            add(inner, value(component, entry));
        }
    }

    private void add(String path, @Nullable Object value) {
        if (value instanceof Record inner) {
            addRecord(path, inner);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> add(path + "[" + key + "]", one));
        } else if (value instanceof Collection<?> many) {
            addAll(path, many);
        } else if (value != null) {
            leaves.put(path, text(value));
        }
    }

    private void addAll(String path, Collection<?> many) {
        if (many.stream().anyMatch(Record.class::isInstance)) {
            int number = 1;
            for (Object one : many) {
                add(path + "[" + number++ + "]", one);
            }
        } else if (!many.isEmpty()) {
            Collection<?> ordered = many instanceof List<?> ? many : new TreeSet<>(many);
            leaves.put(path, String.join("、", ordered.stream().map(Leaves::text).toList()));
        }
    }

    private static String text(Object value) {
        if (value instanceof Quantity quantity) {
            return quantity.toExact();
        }
        return value instanceof Enum<?> constant ? Fields.kebab(constant) : String.valueOf(value);
    }

    private static String joined(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static @Nullable Object value(RecordComponent component, Record entry) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(component.toString(), impossible);
        }
    }
}
