package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names of random inputs as a planner writes them. That something is drawn for them is known only when the scenario is
 * compiled; here they lead to something that the file has.
 */
final class InputNames {
    private static final String ALL = "transfers";
    private static final String DURATION = ".duration";
    private static final String MOVE = "->";

    private final Scope scope;
    private final AfterDecoder after;
    private final Set<String> owners;

    InputNames(Scope scope) {
        this.scope = scope;
        after = new AfterDecoder(scope);
        owners = new LinkedHashSet<>();
        for (String section : List.of("risks", "people", "resources", "disruptions")) {
            owners.addAll(scope.names().in(section));
        }
    }

    boolean isTransfer(String name) {
        return scope.names().transfers().contains(name)
                && !scope.names().activities().contains(name);
    }

    /**
     * The full names that are meant: an activity's id stands for its duration, a transfer's for each drive along it.
     *
     * @param drives whether transfers may be among them
     */
    List<String> read(Cursor item, boolean drives) {
        return item.text("the name of a random input such as talks.duration")
                .map(name -> read(item, name, drives))
                .orElse(List.of());
    }

    private List<String> read(Cursor item, String name, boolean drives) {
        if (name.contains(MOVE)) {
            return List.of(name);
        }
        int dot = name.indexOf('.');
        if (dot > 0) {
            return owned(item, name.substring(0, dot), name.substring(dot));
        }
        List<String> transfers = transfers(name);
        if (!transfers.isEmpty() && !drives) {
            item.error(
                    "Expected inputs of which each is drawn once, received " + Words.quote(name)
                            + ", which is drawn for each drive",
                    Optional.of("rho instead of a matrix"));
            return List.of();
        }
        return transfers.isEmpty() ? owned(item, name, DURATION) : transfers;
    }

    private List<String> transfers(String name) {
        if (name.equals(ALL) && !scope.names().activities().contains(ALL)) {
            return new ArrayList<>(scope.names().transfers());
        }
        return isTransfer(name) ? List.of(name) : List.of();
    }

    private List<String> owned(Cursor item, String owner, String rest) {
        boolean ambiguous = scope.names().itemsWithKey(owner).size() > 1;
        Optional<String> found = after.find(item, owner, Optional.empty());
        if (found.isEmpty() && owners.contains(owner)) {
            found = Optional.of(owner);
        }
        if (found.isEmpty() && !ambiguous) {
            Set<String> known = new LinkedHashSet<>(scope.names().happenings());
            known.addAll(owners);
            known.addAll(scope.names().transfers());
            String dotted =
                    item.node() instanceof Node.Text text && text.value().contains(".") ? rest : "";
            Scope.dangling(
                    item,
                    "an input of something",
                    owner,
                    item.nearest(owner, known).map(near -> near + dotted));
        }
        return found.map(id -> List.of(id + rest)).orElse(List.of());
    }
}
