package org.summitsim.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of entries, each with the keys it may have and those that the language has but that are not built yet. */
final class Kind {
    /** Keys that are carried out before anything is decoded. */
    static final Set<String> EXPANDED = Set.of("like", "repeat");

    /** The kinds whose entries may have them. */
    private static final Set<String> COPIED = Set.of(
            "a place",
            "a person",
            "a resource",
            "a transfer",
            "a meeting",
            "a leg",
            "an agenda item",
            "a phase",
            "a risk",
            "a disruption",
            "a lever",
            "a correlation",
            "a goal");

    static final Kind SCENARIO = new Kind(
            "a scenario",
            "summit title clock run defaults sources include groups places people resources transfers drives meetings travel"
                    + " risks disruptions levers correlations goals variants");
    static final Kind CLOCK = new Kind("the clock", "day-1 start zone end");
    static final Kind RUN =
            new Kind("run", "replications seed precision sampling dispatch horizon warmup max-entities");
    static final Kind DEFAULTS = new Kind("defaults", "tolerance spread margin consecutive-factor may-wait");
    static final Kind SOURCE = new Kind("a source", "title date");
    static final Kind PLACE = new Kind("a place", "name zone in walk open capacity setup cleanup");
    static final Kind PERSON =
            new Kind("a person", "name delegation role base rides available rest order may-wait weight");
    static final Kind RESOURCE = new Kind("a resource", "name kind capacity at available turnaround reposition");
    static final Kind TRANSFER = new Kind("a transfer", "between from to duration planned margin profile uses note");
    static final Kind MEETING = new Kind("a meeting", "at " + Words.ENTRY + " arrivals");
    static final Kind LEG = new Kind(
            "a leg",
            "from to " + Words.ENTRY,
            Map.of("arrivals", "Expected arrivals at a meeting, received it at a leg"));
    static final Kind ITEM = new Kind(
            "an agenda item",
            Words.ITEM,
            Map.of(
                    "start", "Expected start at the meeting or at a phase of a leg, received it at an agenda item",
                    "due", "Expected due at the meeting or at a phase of a leg, received it at an agenda item",
                    "slot", "Expected slot at the meeting, received it at an agenda item"));
    static final Kind PHASE = new Kind(
            "a phase",
            Words.PART + " start due",
            Map.of(
                    "must",
                            "Expected must at an agenda item of a meeting, received it at a phase, which always takes place",
                    "min", "Expected min at an agenda item of a meeting, received it at a phase, which nobody shortens",
                    "carry-to", "Expected carry-to at an agenda item of a meeting, received it at a phase"));
    static final Kind START = new Kind("a start", "at delay");
    static final Kind LATEST = new Kind("a latest start", "at if-late cost");
    static final Kind ARRIVALS = new Kind("a stream", "every count from size steps class");
    static final Kind CONTRACT = new Kind("a contract", "within probability");
    static final Kind PRECEDENCE = new Kind("an entry of after", "of any-of type lag");
    static final Kind QUORUM = new Kind("a quorum", "of at-least else-at");
    static final Kind ADVANCE = new Kind("an entry of before", "people by for holds");
    static final Kind CHOICE = new Kind("a choice", "any-of");
    static final Kind WORK = new Kind("a duration", "duration planned");
    static final Kind RISK = new Kind("a risk", "title probability affects impact cancel shared mitigation note");
    static final Kind MITIGATION = new Kind("a mitigation", "probability impact cancel cost note");
    static final Kind ROUNDS = new Kind("rounds", "until max");
    static final Kind IMPACT = new Kind("an impact", "multiply add");
    static final Kind DISRUPTION =
            new Kind("a disruption", "title every during seizes duration preempts max-calls note");
    static final Kind LEVER = new Kind("a lever", "title when do cost");
    static final Kind WHEN_LATE = new Kind("the lateness that pulls a lever", "late by");
    static final Kind ACTION = new Kind("what a lever does", "skip shorten to multiply by");
    static final Kind CORRELATION = new Kind("a correlation", "group rho matrix");

    static final Kind GOAL = new Kind("a goal", "of direction target weight");
    static final Kind VARIANT = new Kind("a variant", "title based-on set");

    static final Kind SWEEP = new Kind("a sweep", "sweep title scenario variant axes design run goals");
    static final Kind AXIS = new Kind("an axis", "title path values range distribution levels");
    static final Kind RANGE = new Kind("a range", "from to step");
    static final Kind DESIGN = new Kind("a design", "latin-hypercube sobol");
    static final Kind TRIAL = new Kind("the run of a sweep", "replications precision seed sampling");

    private final String noun;
    private final Set<String> keys;
    private final Map<String, String> elsewhere;

    private Kind(String noun, String keys) {
        this(noun, keys, Map.of());
    }

    private Kind(String noun, String keys, Map<String, String> elsewhere) {
        this.noun = noun;
        this.keys = split(COPIED.contains(noun) ? keys + " like repeat" : keys);
        this.elsewhere = elsewhere;
    }

    /** What a message calls it. */
    String noun() {
        return noun;
    }

    /** The keys it may have. */
    Set<String> keys() {
        return keys;
    }

    /** Keys that belong to another kind, each with what to say of it here. */
    Map<String, String> elsewhere() {
        return elsewhere;
    }

    private static Set<String> split(String words) {
        return words.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(words.split(" ")));
    }

    /** Lists that several kinds share. */
    private static final class Words {
        static final String ENTRY = "title people joins quorum before uses"
                + " after start earliest latest window due tolerance"
                + " duration planned slot slot-end discipline interpretation"
                + " agenda opening closing"
                + " priority weight contract overtime may-delay-next"
                + " when outcomes rounds tags note";
        static final String PART =
                "title people uses duration planned priority weight after interpretation outcomes tags note";
        static final String ITEM = PART + " must min carry-to";
    }
}
