package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The people that a text such as {@code leaders} or {@code everyone of japan} means, before a scenario is decoded. */
final class GroupMembers {
    private GroupMembers() {}

    /** Looks in the groups of a tree; what is wrong with them is reported when it is decoded. */
    static Function<Node, Optional<List<String>>> of(Node.Table root) {
        Problems aside = new Problems();
        Fields scenario = Cursor.root(root, aside).fields(Kind.SCENARIO);
        Scope scope = new Scope(new Names(root), new Moments(Optional.empty()), SettingsSections.defaults(scenario));
        Groups groups = new Groups(scope, scenario);
        return node -> {
            int before = aside.errors();
            List<String> members = groups.expand(Cursor.root(node, aside));
            return aside.errors() == before && !members.isEmpty() ? Optional.of(members) : Optional.empty();
        };
    }
}
