package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The section {@code groups}, and lists of people anywhere: ids of people, of groups, or {@code everyone of japan except
 * minister and host}. Everyone is listed once, at his first mention.
 */
final class Groups {
    private static final Pattern EVERYONE = Pattern.compile("everyone of (\\S+)(?: except (.+))?");
    private static final Pattern ALMOST_EVERYONE = Pattern.compile("(\\S+) of (\\S.*)");
    private static final int DEEPEST = 50;

    private static final int LONGEST_CIRCLE = 2000;
    /** Groups of groups could name more people than memory holds. */
    private static final int MOST_MENTIONS = 500_000;

    private final Scope scope;
    private final Map<String, Cursor> definitions = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> opened = new ArrayList<>();
    private int mentions;

    /** Reads the section. */
    Groups(Scope scope, Fields scenario) {
        this.scope = scope;
        Sections.entries(scenario, "groups").forEach(c -> definitions.put(c.key(), c));
        known.addAll(scope.names().in("people"));
        known.addAll(definitions.keySet());
        definitions.forEach((id, cursor) -> {
            if (scope.names().in("people").contains(id)) {
                cursor.keyError(
                        "Expected an id of its own, received that of a person: " + Words.quote(id), Optional.empty());
            }
            membersOf(id, cursor);
        });
    }

    /** The members of each group. */
    Map<String, List<String>> byId() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        definitions.keySet().forEach(id -> lists.put(id, List.copyOf(members.getOrDefault(id, Set.of()))));
        return lists;
    }

    /** The people that a list means. */
    List<String> expand(Cursor list) {
        return List.copyOf(expandSet(list));
    }

    private Set<String> expandSet(Cursor list) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        for (Cursor item : list.items("a list of people and groups")) {
            Optional<String> text = item.text("a person or a group");
            if (text.isPresent() && !named.add(text.get())) {
                item.error("Expected each person or group once, received " + Words.quote(text.get()) + " twice");
            }
            text.ifPresent(word -> all.addAll(meant(word, item)));
        }
        mentions += all.size();
        return all;
    }

    private Set<String> meant(String word, Cursor item) {
        if (mentions > MOST_MENTIONS) {
            item.error("Expected at most " + MOST_MENTIONS + " mentions of people, received more");
            return Set.of();
        }
        Matcher matcher = EVERYONE.matcher(word.strip());
        if (!matcher.matches()) {
            return one(word, item);
        }
        Set<String> left = new LinkedHashSet<>(one(matcher.group(1), item));
        String except = matcher.group(2);
        for (String out : except == null ? List.<String>of() : List.of(except.split(" and |, ?"))) {
            Set<String> leaving = one(out.strip(), item);
            if (!left.isEmpty() && !leaving.isEmpty() && Collections.disjoint(left, leaving)) {
                item.error("Expected a member of " + Words.quote(matcher.group(1)) + " after except, received "
                        + Words.quote(out));
            }
            left.removeAll(leaving);
        }
        return left;
    }

    private Set<String> one(String id, Cursor item) {
        if (scope.names().in("people").contains(id)) {
            return Set.of(id);
        }
        Cursor group = definitions.get(id);
        if (group != null) {
            return membersOf(id, item);
        }
        Matcher mistyped = ALMOST_EVERYONE.matcher(id);
        boolean everyone = mistyped.matches() && Nearest.isSlip(mistyped.group(1), "everyone");
        Optional<String> near = everyone ? Optional.of("everyone of " + mistyped.group(2)) : item.nearest(id, known);
        List<String> words = List.of(id.split("[ ,]+"));
        if (words.size() > 1 && known.containsAll(words)) {
            near = Optional.of("[" + String.join(", ", words) + "]");
        }
        Scope.dangling(item, "a person or a group", id, near);
        return Set.of();
    }

    private Set<String> membersOf(String id, Cursor user) {
        Set<String> done = members.get(id);
        Cursor definition = definitions.get(id);
        if (done != null || definition == null) {
            return done == null ? Set.of() : done;
        }
        if (opened.contains(id) || opened.size() >= DEEPEST) {
            user.error(
                    opened.contains(id)
                            ? "Expected groups that do not hold themselves, received " + chain(id)
                            : "Expected at most " + DEEPEST + " groups inside each other, received more");
            return Set.of();
        }
        opened.add(id);
        Set<String> found = expandSet(definition);
        opened.remove(opened.size() - 1);
        members.put(id, found);
        return found;
    }

    private String chain(String id) {
        List<String> circle = new ArrayList<>(opened.subList(opened.indexOf(id), opened.size()));
        circle.add(id);
        return Words.shorten(String.join(" -> ", circle), LONGEST_CIRCLE);
    }
}
