package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what two scenarios say. What means the same is the same, however it is written. */
final class Differing {
    /** Lists of which the order means nothing. */
    private static final Set<String> UNORDERED = Set.of("people", "joins", "tags", "affects", "after", "between");

    private static final Set<String> WITH_WHOLE_ENTRIES = Set.of("groups", "sources", "variants");

    private final Writing before;
    private final Writing after;
    private final List<Difference> found = new ArrayList<>();

    Differing(Writing before, Writing after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> list() {
        walk(List.of(), before.tree(), after.tree());
        return found;
    }

    private void walk(List<String> path, Written old, Written now) {
        Set<String> keys = new LinkedHashSet<>(old.entries().keySet());
        keys.addAll(now.entries().keySet());
        for (String key : keys) {
            List<String> below = new ArrayList<>(path);
            below.add(key);
            compare(
                    below,
                    Optional.ofNullable(old.entries().get(key)),
                    Optional.ofNullable(now.entries().get(key)));
        }
    }

    private void compare(List<String> path, Optional<Written> old, Optional<Written> now) {
        if (path.size() != 2 && isBlank(old) && isBlank(now)) {
            return;
        }
        if (isMap(old) && isMap(now) && !isWhole(path, old, now)) {
            walk(path, old.orElse(Written.Words.NONE), now.orElse(Written.Words.NONE));
        } else if (old.isEmpty() || now.isEmpty() || !same(path, old.get(), now.get())) {
            found.add(new Difference(path, old, now));
        }
    }

    private static boolean isMap(Optional<Written> written) {
        return written.map(w -> w instanceof Written.Entries || w.isNothing()).orElse(true);
    }

    /** Whether something is told as a whole: an entry that only one has, a choice, a note. */
    private static boolean isWhole(List<String> path, Optional<Written> old, Optional<Written> now) {
        String key = path.get(path.size() - 1);
        if (key.equals("note") || isChoice(old) || isChoice(now)) {
            return true;
        }
        boolean alone = old.isEmpty() || now.isEmpty();
        boolean entry = path.size() == 2
                && (Sections.OF_ENTRIES.contains(path.get(0)) || WITH_WHOLE_ENTRIES.contains(path.get(0)));
        return alone && (entry || isItem(path));
    }

    private static boolean isItem(List<String> path) {
        return path.size() == 4 && path.get(2).equals(Sections.AGENDA);
    }

    private static boolean isChoice(Optional<Written> written) {
        return written.filter(w -> w.entries().containsKey("any-of")).isPresent();
    }

    /** Whether nothing is there: no key, no value, an empty list or map. */
    private static boolean isBlank(Optional<Written> written) {
        return written.map(w -> w.entries().isEmpty()
                        && (w instanceof Written.Entries || w.items().isEmpty()))
                .orElse(true);
    }

    private boolean same(List<String> path, Written old, Written now) {
        boolean set =
                UNORDERED.contains(path.get(path.size() - 1)) || path.get(0).equals("groups");
        if (!set || !old.entries().isEmpty() || !now.entries().isEmpty()) {
            return same(old, now);
        }
        List<Written> rest = new ArrayList<>(now.items());
        return old.items().size() == rest.size() && old.items().stream().allMatch(item -> takes(rest, item));
    }

    private boolean takes(List<Written> rest, Written item) {
        Optional<Written> found =
                rest.stream().filter(other -> same(item, other)).findFirst();
        found.ifPresent(rest::remove);
        return found.isPresent();
    }

    private boolean same(Written old, Written now) {
        if (old instanceof Written.Words a && now instanceof Written.Words b) {
            return a.equals(b) || before.meaning(a.text()).equals(after.meaning(b.text()));
        }
        Map<String, Written> entries = old.entries();
        if (!entries.isEmpty() || !now.entries().isEmpty()) {
            return entries.keySet().equals(now.entries().keySet())
                    && entries.entrySet().stream()
                            .allMatch(e -> now.find(e.getKey())
                                    .filter(other -> same(e.getValue(), other))
                                    .isPresent());
        }
        List<Written> items = old.items();
        List<Written> others = now.items();
        boolean same = items.size() == others.size();
        for (int i = 0; same && i < items.size(); i++) {
            same = same(items.get(i), others.get(i));
        }
        return same;
    }
}
