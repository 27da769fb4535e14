package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Table;

/** Puts a part of a scenario into the whole: sections merge by id, and what is given twice is a problem at its second place. */
final class Union {
    /** The table of drives is a map of maps. */
    private static final String ROWS = "drives";

    private final Problems problems;

    Union(Problems problems) {
        this.problems = problems;
    }

    /** The sections of both; where both give the same thing, it stays as the whole has it. */
    Table of(Table whole, Table part) {
        return merge(whole, part, List.of());
    }

    private Table merge(Table whole, Table part, List<String> path) {
        Map<String, Field> fields = new LinkedHashMap<>(whole.fields());
        part.fields().forEach((key, added) -> {
            Field here = fields.putIfAbsent(key, added);
            if (here != null) {
                fields.put(key, both(here, added, extend(path, key)));
            }
        });
        return new Table(whole.at(), whole.flow(), fields);
    }

    private Field both(Field here, Field added, List<String> path) {
        boolean maps = path.size() == 1 || (path.size() == 2 && path.get(0).equals(ROWS));
        if (maps && here.value() instanceof Table a && added.value() instanceof Table b) {
            return new Field(here.keyAt(), merge(a, b, path));
        }
        if (maps && isNothing(added)) {
            return here;
        }
        if (maps && isNothing(here)) {
            return added;
        }
        problems.error(
                added.keyAt(),
                path,
                "Expected " + String.join(".", path)
                        + " once in the scenario and its parts, received it again (first in "
                        + here.keyAt().brief(added.keyAt()) + ")",
                Optional.empty());
        return here;
    }

    private static boolean isNothing(Field field) {
        return field.value() instanceof Node.Text text && text.isNull();
    }

    private static List<String> extend(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
