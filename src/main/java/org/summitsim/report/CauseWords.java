package org.summitsim.report;

import java.util.HashSet;
import java.util.Set;
import org.summitsim.analysis.CauseShare;
import org.summitsim.engine.Cause;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** What kept an activity from starting, in words. */
final class CauseWords {
    /** Starts less late than half a minute on average are on time for a reader. */
    private static final double NOTICED_MINUTES = 0.5;

    private static final String MOVE = "->";
    private final Names names;
    /** Whether other parts of the same thing are called without it. */
    private final boolean brief;

    private final Set<String> planned = new HashSet<>();

    private CauseWords(Network network, boolean titled, boolean brief) {
        this.names = new Names(network, titled);
        this.brief = brief;
        var activities = network.activities();
        for (int a = 0; a < activities.size(); a++) {
            if (activities.plan().start()[a] != TimeLine.NONE) {
                planned.add(activities.ids().get(a));
            }
        }
    }

    /** Words that call activities by their titles, other parts of the same by their own. */
    static CauseWords byTitle(Network network) {
        return new CauseWords(network, true, true);
    }

    /** Words that call activities by their ids, which are shorter. */
    static CauseWords byId(Network network) {
        return new CauseWords(network, false, false);
    }

    /** The same for a table where the activity is in sight: other parts of the same are called by their own ids only. */
    static CauseWords brief(Network network) {
        return new CauseWords(network, false, true);
    }

    /** A cause: "waits for the motorcade (released by bilateral)". */
    String of(CauseShare cause) {
        return switch (cause.cause()) {
            case CLOCK -> "starts with the clock";
            case PLANNED_START -> "planned start";
            case DELAY -> "its own delay";
            case WINDOW -> "waits for its hours";
            case PRECEDENCE -> precedence(cause);
            case PERSON, PLACE, RESOURCE -> shortage(cause);
        };
    }

    /** Whether it just follows what comes before: without a planned start it is not late by that, however late it is. */
    boolean isOnlySequence(CauseShare cause) {
        return cause.cause() == Cause.PRECEDENCE && !planned.contains(cause.activity());
    }

    /** Whether it waited for its people without a planned start: nobody is late for it, however late it is ({@code wait(x)}). */
    boolean isNobodyLate(CauseShare cause) {
        return cause.cause() == Cause.PERSON && !planned.contains(cause.activity());
    }

    private String precedence(CauseShare cause) {
        String before = cause.of().isEmpty() ? cause.by() : cause.of();
        if (before.isEmpty()) {
            return "follows what comes before it";
        }
        boolean late = cause.latenessMinutes() >= NOTICED_MINUTES && !isOnlySequence(cause);
        return (late ? "runs late after " : "follows ") + activity(before, cause);
    }

    private String shortage(CauseShare cause) {
        boolean somebody = cause.cause() == Cause.PERSON;
        String what = isNobodyLate(cause)
                ? "begins once " + names.thing(cause.of()) + " is there"
                : "waits for " + (somebody ? names.thing(cause.of()) : withArticle(cause));
        int arrow = cause.by().indexOf(MOVE);
        if (arrow >= 0) {
            return what + " (" + way(cause, arrow) + ")";
        }
        if (cause.by().isEmpty()) {
            return what;
        }
        return names.disruption(cause.by())
                .map(call -> what + " (taken by " + call + ")")
                .orElseGet(() -> what + " (released by " + activity(cause.by(), cause) + ")");
    }

    private String way(CauseShare cause, int arrow) {
        String mover = cause.by().substring(0, arrow);
        String entry = cause.by().substring(arrow + MOVE.length());
        if (mover.equals(cause.of()) && (entry.equals(cause.activity()) || entry.isEmpty())) {
            return "on the way";
        }
        String who = mover.equals(cause.of()) ? "" : names.thing(mover) + " ";
        return who + "on the way to " + activity(entry, cause);
    }

    private String activity(String id, CauseShare cause) {
        int own = id.lastIndexOf('/') + 1;
        boolean sibling = brief && own > 0 && cause.activity().startsWith(id.substring(0, own));
        return sibling ? names.part(id) : names.activity(id);
    }

    private String withArticle(CauseShare cause) {
        String name = names.thing(cause.of());
        boolean plain = !name.isEmpty() && name.equals(cause.of()) && Character.isLowerCase(name.charAt(0));
        return plain ? "the " + name : name;
    }
}
