package org.summitsim.analysis.health;

import java.util.Locale;

/** The checks, in the order in which they are told. Thresholds are fixed, so that two programmes can be compared. */
public enum Check {
    OVERLAP(
            Severity.SERIOUS,
            "Somebody is planned in two entries at once.",
            "move one of them, or let the person join (joins) one of them"),
    SHORT_TRANSFER(
            Severity.SERIOUS,
            "The gap between two entries of a person is shorter than the median way between them.",
            "start the later one later, or hold it nearer"),
    TIGHT_TRANSFER(
            Severity.WARNING,
            "The gap holds the median way, but not its margin.",
            "start the later one later, or give the transfer a margin that you mean"),
    TOO_CLOSE(
            Severity.SERIOUS,
            "A planned start comes before what it waits for can be over as planned.",
            "start it later, or shorten what it waits for"),
    NO_SLACK(
            Severity.SERIOUS,
            "A start with a contract has less than 5 minutes between what must come before it, as planned, and its time.",
            "leave some minutes before it"),
    OVERBOOKED(
            Severity.SERIOUS,
            "More units of a resource, or more room at a place, are planned at once than there are.",
            "move one of them, or plan for more"),
    CIRCULAR_WAIT(
            Severity.WARNING,
            "Entries that are open at once hold something to their end while an item of each needs more than is left: they can wait for each"
                    + " other for ever.",
            "let the entry hold what its items need, plan them apart, or plan for more"),
    INTERPRETER_GAP(
            Severity.SERIOUS,
            "Interpretation is asked for, but neither the entry nor its item uses staff whose id holds \"interpret\".",
            "add interpreters to its uses"),
    LONG_INTERPRETING(
            Severity.WARNING,
            "More than half of the interpreters work for more than 2 hours with no break of 10 minutes.",
            "plan a break, or more interpreters so that they can take turns"),
    REST_CUT(
            Severity.WARNING,
            "As planned, somebody's rest is cut by more than 15 minutes.",
            "end the evening earlier, or begin the morning later"),
    NO_VEHICLE(
            Severity.WARNING,
            "A leg uses no vehicle or aircraft, and nobody on it rides one.",
            "add the aircraft to its uses"),
    NOBODY(Severity.WARNING, "An entry needs no people.", "name who must be there"),
    DANGLING_START(
            Severity.WARNING,
            "An entry has neither a planned start nor anything before it, so it starts as soon as its people are free.",
            "give it a start, an earliest or an after"),
    DANGLING_END(
            Severity.WARNING,
            "Nothing waits for an entry that is tagged deliverable.",
            "name it in the after of what needs it"),
    OPEN_END(
            Severity.WARNING,
            "The last leg has neither due nor contract, so nobody can say whether the journey ends in time.",
            "give it a due"),
    NO_ZONE(
            Severity.NOTE,
            "Several zones are in use, and places without one of their own take the clock's.",
            "write the zone of each place"),
    NO_NOTE(Severity.NOTE, "Figures say nothing of where they are from.", "add note: {duration: estimate} or a source"),
    ESTIMATES(
            Severity.NOTE,
            "More than half of the figures are estimates, or say nothing.",
            "replace those that matter most by published figures");

    private final Severity severity;
    private final String meaning;
    private final String advice;

    Check(Severity severity, String meaning, String advice) {
        this.severity = severity;
        this.meaning = meaning;
        this.advice = advice;
    }

    /** Its name as people read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad what it finds is. */
    public Severity severity() {
        return severity;
    }

    /** What it finds, with its threshold. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }
}
