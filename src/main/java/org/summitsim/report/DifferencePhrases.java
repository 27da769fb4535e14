package org.summitsim.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a planner says of a key that changes, by the kind of thing that has it. Keys that are not here are told as they are written. */
final class DifferencePhrases {
    /** How the value of a key is told. */
    enum Form {
        TEXT,
        MOMENT,
        /** A moment with "at" before it. */
        AT,
        PLACE,
        RESOURCE,
        ACTIVITY,
        SHARE
    }

    /**
     * A sentence about a value.
     *
     * @param is what stands before the value
     * @param form how the value is told
     * @param behind what stands behind all of it
     * @param otherwise what holds where nothing is written; empty: nothing that could be named
     */
    record Phrase(String is, Form form, String behind, String otherwise) {
        /** The same where nothing of the kind holds any more. */
        String isNot() {
            for (String verb : List.of("is ", "may ")) {
                if (is.startsWith(verb)) {
                    return verb + "no longer " + is.substring(verb.length());
                }
            }
            return "no longer " + is;
        }
    }

    /** What is said of something that a list has more, and of something that it has no more. */
    record Members(String more, String less) {}

    private static final Map<String, Phrase> PHRASES = new HashMap<>();

    private static final Map<String, Members> MEMBERS = Map.of(
            "people", new Members("also with ", "without "),
            "joins", new Members("may be joined by ", "may no longer be joined by "),
            "after", new Members("also waits for ", "no longer waits for "),
            "affects", new Members("also affects ", "no longer affects "),
            "tags", new Members("also tagged ", "no longer tagged "));

    private static final Members OF_GROUP = new Members("also has ", "no longer has ");

    static {
        activities();
        cast();
        rest();
    }

    private DifferencePhrases() {}

    private static void activities() {
        put("activity title", "is called", Form.TEXT);
        put("activity start.at", "starts", Form.AT, "", "as soon as it can");
        put("activity start.delay", "is put off by", Form.TEXT);
        put("activity earliest", "starts no earlier than", Form.MOMENT);
        put("activity latest.at", "starts no later than", Form.MOMENT);
        put("activity due", "is due", Form.AT);
        put("activity window", "starts only in", Form.TEXT);
        put("activity tolerance", "may start late by", Form.TEXT);
        put("activity duration", "takes", Form.TEXT);
        put("activity planned", "is planned to take", Form.TEXT);
        put("activity slot", "has a slot of", Form.TEXT);
        put("activity slot-end", "has its slot counted from its start as", Form.TEXT, "", "actual");
        put("activity discipline", "is held to its slot by", Form.TEXT, "", "extend");
        put("activity opening.duration", "opens with", Form.TEXT);
        put("activity closing.duration", "closes with", Form.TEXT);
        put("activity min", "may be squeezed to", Form.TEXT);
        put("activity carry-to", "is carried to", Form.ACTIVITY);
        put("activity priority", "has priority", Form.TEXT);
        put("activity weight", "counts", Form.TEXT, "", "1");
        put("activity at", "is at", Form.PLACE, "", "wherever its people are");
        put("activity from", "goes from", Form.PLACE);
        put("activity to", "goes to", Form.PLACE);
        put("activity contract.within", "promises to start within", Form.TEXT);
        put("activity contract.probability", "is to keep its contract in", Form.SHARE, " of all cases", "");
    }

    private static void cast() {
        for (String kind : List.of("person", "place", "resource")) {
            put(kind + " name", "is called", Form.TEXT);
        }
        put("person base", "is based at", Form.PLACE);
        put("person rides", "rides", Form.RESOURCE);
        put("person rest", "rests", Form.TEXT);
        put("person available", "is available", Form.TEXT, "", "always");
        put("person role", "has the role", Form.TEXT);
        put("person weight", "counts", Form.TEXT, "", "1");
        put("place in", "is in", Form.PLACE);
        put("place walk", "is reached on foot in", Form.TEXT, "", "0m");
        put("place open", "is open", Form.TEXT);
        put("place capacity", "holds", Form.TEXT, " at once", "any number");
        put("place setup", "is set up for", Form.TEXT, "", "0m");
        put("place cleanup", "is cleared for", Form.TEXT, "", "0m");
        put("resource capacity", "has", Form.TEXT, " in all", "1");
        put("resource at", "stands at", Form.PLACE, "", "wherever it is needed");
        put("resource turnaround", "turns round in", Form.TEXT, "", "0m");
        put("resource available", "is available", Form.TEXT, "", "always");
        put("transfer duration", "takes", Form.TEXT);
        put("transfer planned", "is planned to take", Form.TEXT);
        put("transfer margin", "has a margin of", Form.TEXT);
        put("transfer from", "goes from", Form.PLACE);
        put("transfer to", "goes to", Form.PLACE);
    }

    private static void rest() {
        put("risk probability", "comes true in", Form.SHARE, " of all cases", "");
        put("risk impact.add", "adds", Form.TEXT);
        put("risk impact.multiply", "multiplies by", Form.TEXT);
        put("disruption every", "comes every", Form.TEXT);
        put("disruption duration", "takes", Form.TEXT);
        put("lever when.late", "is pulled for", Form.ACTIVITY);
        put("lever when.by", "is pulled when that is late by", Form.TEXT);
        put("lever cost", "costs", Form.TEXT, "", "0");
        put("correlation rho", "has a correlation of", Form.TEXT);
        put("goal of", "is measured by", Form.TEXT);
        put("goal target", "is to reach", Form.TEXT);
        put("goal weight", "counts", Form.TEXT, "", "1");
        put("settings title", "is called", Form.TEXT);
        put("settings clock.day-1", "has its first day on", Form.TEXT);
        put("settings run.replications", "is played", Form.TEXT, " times", "");
        put("settings run.seed", "is played with seed", Form.TEXT);
        put("settings defaults.tolerance", "lets starts be late by", Form.TEXT);
        put("settings defaults.margin", "has ways with a margin of", Form.TEXT);
    }

    private static void put(String key, String is, Form form) {
        put(key, is, form, "", "");
    }

    private static void put(String key, String is, Form form, String behind, String otherwise) {
        PHRASES.put(key, new Phrase(is, form, behind, otherwise));
    }

    /** What is said of a key; the keys of maps in it with a dot between. */
    static Optional<Phrase> find(String kind, String key) {
        return Optional.ofNullable(PHRASES.get(kind + " " + key));
    }

    /** What is said of the list below a key, if it is one of which only the members matter; of a group the key is empty. */
    static Optional<Members> members(String key) {
        return key.isEmpty() ? Optional.of(OF_GROUP) : Optional.ofNullable(MEMBERS.get(key));
    }
}
