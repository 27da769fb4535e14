package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.yaml.Node.Table;

/** What the copies of each repeated entry are called together, by the path of the map that they stand in. */
final class Families {
    private final Map<List<String>, Map<String, List<String>>> families = new LinkedHashMap<>();
    private final Map<String, List<String>> homesOfItems = new HashMap<>();

    /** Adds copies of an entry; those of several entries may have one name. */
    void add(List<String> home, String name, List<String> copies) {
        if (!name.isEmpty()) {
            families.computeIfAbsent(home, h -> new LinkedHashMap<>())
                    .computeIfAbsent(name, n -> new ArrayList<>())
                    .addAll(copies);
            if (home.size() > 2) {
                List<String> homes = homesOfItems.computeIfAbsent(name, n -> new ArrayList<>());
                if (!homes.contains(home.get(1))) {
                    homes.add(home.get(1));
                }
            }
        }
    }

    boolean isEmpty() {
        return families.isEmpty();
    }

    /** The families of a section. */
    Map<String, List<String>> of(String section) {
        return families.getOrDefault(List.of(section), Map.of());
    }

    /**
     * The full ids of the activities that a name means if it is that of a family and of no entry.
     *
     * @param home the entry in whose agenda the name stands, if it does
     */
    Optional<List<String>> activities(String name, Optional<String> home, Table root) {
        if (home.isPresent()) {
            Optional<List<String>> own = items(home.get(), name);
            if (own.isPresent()) {
                return own;
            }
        }
        for (String section : Sections.OF_ACTIVITIES) {
            if (Sections.table(root, section).orElse(Sections.NONE).fields().containsKey(name)) {
                return Optional.empty();
            }
        }
        for (String section : Sections.OF_ACTIVITIES) {
            List<String> copies = of(section).get(name);
            if (copies != null) {
                return Optional.of(copies);
            }
        }
        int slash = name.indexOf('/');
        if (slash > 0) {
            return items(name.substring(0, slash), name.substring(slash + 1));
        }
        List<String> homes = homesOfItems.getOrDefault(name, List.of());
        return homes.size() == 1 ? items(homes.get(0), name) : Optional.empty();
    }

    private Optional<List<String>> items(String entry, String name) {
        return Sections.OF_ACTIVITIES.stream()
                .map(section -> families.getOrDefault(List.of(section, entry, Sections.AGENDA), Map.of()))
                .flatMap(items -> Optional.ofNullable(items.get(name)).stream())
                .findFirst()
                .map(copies -> copies.stream().map(copy -> entry + "/" + copy).toList());
    }
}
