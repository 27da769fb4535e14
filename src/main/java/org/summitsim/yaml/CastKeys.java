package org.summitsim.yaml;

import static org.summitsim.yaml.Key.REQUIRED;

import java.util.List;
import java.util.Map;

/** The keys of places, people, resources and transfers. */
final class CastKeys {
    static final Key NAME = new Key("name", Form.text(), "its id", "What people call it.", "name: Blair House");

    static final List<Key> PLACE = List.of(
            NAME,
            new Key(
                    "zone",
                    Forms.ZONE,
                    "that of the place it is in, else the clock's",
                    "Its time zone.",
                    "zone: Asia/Tokyo"),
            new Key("in", Forms.PLACE, "none", "The place in which it is a room.", "in: white-house"),
            new Key("walk", Forms.DURATION, "0m", "The way between the room and its place.", "walk: 2m"),
            new Key(
                    "open",
                    Forms.HOURS_OPEN,
                    "those of the place it is in, else always",
                    "When something may start and should end there.",
                    "open: Mon-Fri 07:00-23:30"),
            new Key("capacity", Form.whole(1), "unlimited", "How many activities fit at once.", "capacity: 1"),
            new Key("setup", Forms.DURATION, "0m", "For how long it is made ready before each start.", "setup: 45m"),
            new Key("cleanup", Forms.DURATION, "0m", "For how long it is cleared after each end.", "cleanup: 15m"));

    static final List<Key> PERSON = List.of(
            new Key("name", Form.text(), "the id", "What people call him or her.", "name: Visiting prime minister"),
            new Key("delegation", Form.text(), "none", "On whose behalf he or she is there.", "delegation: japan"),
            new Key("role", Form.text(), "none", "In what capacity.", "role: Prime minister"),
            new Key(
                    "base",
                    Form.either(Forms.PLACE, nights()),
                    "none: begins at the first entry, never goes home",
                    "Where the clock finds the person, and where each night is spent.",
                    "base: {start: haneda, day 1: blair-house, day 4: raleigh}"),
            new Key("rides", Forms.RESOURCE, "none", "The vehicle for transfers.", "rides: motorcade"),
            new Key(
                    "available",
                    Forms.HOURS_OPEN,
                    "always",
                    "When the person may be asked for.",
                    "available: 07:00-22:00"),
            new Key(
                    "rest",
                    Forms.HOURS_OPEN,
                    "none",
                    "When the person rests; what cuts into it is counted.",
                    "rest: 23:00-07:00"),
            new Key(
                    "order",
                    Form.words("free"),
                    "in the order of planned starts",
                    "Leaves the itinerary.",
                    "order: free"),
            new Key(
                    "may-wait",
                    Forms.MAY_WAIT,
                    "that of `defaults`",
                    "Whether the person may be kept waiting, or for whom alone.",
                    "may-wait: [host]"),
            new Key("weight", Form.positive(), "1", "How much the person's waiting counts.", "weight: 5"));

    static final List<Key> RESOURCE = List.of(
            NAME,
            new Key(
                    "kind",
                    Form.words("vehicle", "aircraft", "staff", "equipment"),
                    "`equipment`",
                    "What it is; vehicles and aircraft carry people.",
                    "kind: vehicle"),
            new Key("capacity", Form.whole(1), "1", "How many units there are.", "capacity: 4"),
            new Key(
                    "at",
                    Forms.PLACE,
                    "wherever it is needed",
                    "Where its units stand at the start.",
                    "at: blair-house"),
            new Key("available", Forms.HOURS_OPEN, "always", "When it can be had.", "available: 06:00-24:00"),
            new Key(
                    "turnaround",
                    Forms.DURATION,
                    "0m",
                    "For how long a unit is taken after each use.",
                    "turnaround: 10m"),
            new Key(
                    "reposition",
                    Form.words("auto", "none"),
                    "`auto`",
                    "Whether an idle unit moves empty to where it is needed.",
                    "reposition: none"));

    static final List<Key> TRANSFER = List.of(
            new Key(
                    "between",
                    pair(),
                    "`from` and `to`",
                    "The two places that it joins, both ways.",
                    "between: [blair-house, white-house]"),
            new Key("from", Forms.PLACE, "`between`", "Where it begins, if it is one way.", "from: haneda"),
            new Key("to", Forms.PLACE, "`between`", "Where it ends, if it is one way.", "to: andrews"),
            new Key("duration", Forms.DRAWN, REQUIRED, "How long it takes.", "duration: \"pert(4m, 6m, 15m)\""),
            new Key("planned", Forms.DURATION, "the likeliest of `duration`", "The published figure.", "planned: 7m"),
            new Key(
                    "margin",
                    Forms.DURATION,
                    "that of `defaults`",
                    "How much earlier than needed people leave.",
                    "margin: 10m"),
            new Key(
                    "profile",
                    Form.mapOf(
                            "hours of the day",
                            Map.of("pattern", "^\\d{1,2}(-\\d{1,2})?$"),
                            Form.positive(),
                            "factors"),
                    "1 at every hour",
                    "How much longer it takes by hour of departure.",
                    "profile: {7-9: 1.5, 16-19: 1.8}"),
            new Key(
                    "uses",
                    Forms.UNITS,
                    "nothing",
                    "What those need who ride no vehicle of their own.",
                    "uses: [shuttle]"),
            new Key("note", Forms.NOTE, "none", "Where its figures are from.", "note: {duration: estimate}"));

    private CastKeys() {}

    private static Form nights() {
        return Form.mapOf(
                "`start` and days",
                Map.of("pattern", Form.either("start|day \\d{1,4}|\\d{4}-\\d\\d-\\d\\d")),
                Forms.PLACE,
                "places");
    }

    private static Form pair() {
        return new Form(
                "list of two places",
                Form.ordered("type", "array", "items", Forms.PLACE.schema(), "minItems", 2, "maxItems", 2));
    }
}
