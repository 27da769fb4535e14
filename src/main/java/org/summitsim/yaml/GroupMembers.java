package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The people that a text such as {@code leaders} or {@code everyone of japan} means, before a scenario is decoded.
 *
 * @param list their ids; empty if it means nobody
 * @param nearest what may have been meant by a name in it that nobody has
 */
record GroupMembers(List<String> list, Optional<String> nearest) {
    /** Nobody, where no groups are known. */
    static final GroupMembers NONE = new GroupMembers(List.of(), Optional.empty());

    /** Looks in the groups of a tree; what is wrong with them is reported when it is decoded. */
    static Function<Node, GroupMembers> of(Node.Table root) {
        Problems aside = new Problems();
        Fields scenario = Cursor.root(root, aside).fields(Kind.SCENARIO);
        Scope scope = new Scope(new Names(root), new Moments(Optional.empty()), SettingsSections.defaults(scenario));
        Groups groups = new Groups(scope, scenario);
        return node -> {
            int before = aside.errors();
            List<String> members = groups.expand(Cursor.root(node, aside));
            return aside.errors() == before
                    ? new GroupMembers(members, Optional.empty())
                    : new GroupMembers(List.of(), aside.lastHint());
        };
    }
}
