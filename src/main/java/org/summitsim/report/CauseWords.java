package org.summitsim.report;

import org.summitsim.analysis.CauseShare;
import org.summitsim.network.Network;

/** What kept an activity from starting, in words. */
final class CauseWords {
    /** Starts less late than half a minute on average are on time for a reader. */
    private static final double NOTICED_MINUTES = 0.5;

    private static final String MOVE = "->";
    private final Names names;

    private CauseWords(Names names) {
        this.names = names;
    }

    /** Words that call activities by their titles. */
    static CauseWords byTitle(Network network) {
        return new CauseWords(new Names(network, true));
    }

    /** Words that call activities by their ids, which are shorter. */
    static CauseWords byId(Network network) {
        return new CauseWords(new Names(network, false));
    }

    /** A cause: "waits for the motorcade (released by bilateral)". */
    String of(CauseShare cause) {
        return switch (cause.cause()) {
            case CLOCK -> "starts with the clock";
            case PLANNED_START -> "planned start";
            case DELAY -> "is put off";
            case WINDOW -> "waits for its hours";
            case PRECEDENCE -> precedence(cause);
            case PERSON, PLACE, RESOURCE -> shortage(cause);
        };
    }

    private String precedence(CauseShare cause) {
        String before = cause.of().isEmpty() ? cause.by() : cause.of();
        if (before.isEmpty()) {
            return "follows what comes before it";
        }
        return (cause.latenessMinutes() >= NOTICED_MINUTES ? "runs late after " : "follows ") + names.activity(before);
    }

    private String shortage(CauseShare cause) {
        String what = "waits for " + withArticle(cause);
        int arrow = cause.by().indexOf(MOVE);
        if (arrow >= 0) {
            return what + " (" + way(cause, arrow) + ")";
        }
        return cause.by().isEmpty() ? what : what + " (released by " + names.activity(cause.by()) + ")";
    }

    private String way(CauseShare cause, int arrow) {
        String mover = cause.by().substring(0, arrow);
        String entry = cause.by().substring(arrow + MOVE.length());
        if (mover.equals(cause.of()) && (entry.equals(cause.activity()) || entry.isEmpty())) {
            return "on the way";
        }
        String who = mover.equals(cause.of()) ? "" : names.thing(mover) + " ";
        return who + "on the way to " + names.activity(entry);
    }

    private String withArticle(CauseShare cause) {
        String name = names.thing(cause.of());
        boolean plain = !name.isEmpty() && name.equals(cause.of()) && Character.isLowerCase(name.charAt(0));
        return plain ? "the " + name : name;
    }
}
