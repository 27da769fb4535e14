package org.summitsim.yaml;

import static org.summitsim.yaml.Key.REQUIRED;

import java.util.List;
import java.util.Map;
import org.summitsim.model.Dispatch;
import org.summitsim.model.Sampling;

/** The keys of a scenario as a whole. */
final class SettingsKeys {
    private static final Form VERSION = new Form("the number 1", Map.of("enum", List.of(1, "1")));
    private static final Form GROUPS = Form.mapOf("ids", Form.id(), Forms.PEOPLE, "lists of people and groups");

    static final List<Key> SCENARIO = List.of(
            new Key("summit", VERSION, REQUIRED, "The version of this format.", "summit: 1"),
            new Key("title", Form.text(), "the name of the file", "What people call it.", "title: A two-day visit"),
            new Key(
                    "clock",
                    Form.of(Kind.CLOCK),
                    REQUIRED,
                    "Which date day 1 is, and in which zone.",
                    "clock: {day-1: 2024-04-10, zone: America/New_York}"),
            new Key("run", Form.of(Kind.RUN), "see there", "How it is played.", "run: {replications: 2000, seed: 1}"),
            new Key(
                    "defaults",
                    Form.of(Kind.DEFAULTS),
                    "see there",
                    "What holds where an entry says nothing.",
                    "defaults: {tolerance: 10m}"),
            new Key(
                    "sources",
                    Form.section(Kind.SOURCE),
                    "none",
                    "Where figures were published; `note` refers to them.",
                    "sources: {office: {title: Press office, date: 2024-04-05}}"),
            new Key(
                    "include",
                    Form.list("list of names of files", Form.text()),
                    "none",
                    "Files of the same folder with further sections.",
                    "include: [drives.yaml]"),
            new Key("groups", GROUPS, "none", "People who are named together.", "groups: {japan: [guest, minister]}"),
            new Key("places", Form.section(Kind.PLACE), "none", "Buildings, rooms, airports.", "places: {hotel: {}}"),
            new Key("people", Form.section(Kind.PERSON), "none", "Who takes part.", "people: {guest: {base: hotel}}"),
            new Key(
                    "resources",
                    Form.section(Kind.RESOURCE),
                    "none",
                    "Vehicles, aircraft, staff and equipment.",
                    "resources: {interpreters: {kind: staff, capacity: 4}}"),
            new Key(
                    "transfers",
                    Form.section(Kind.TRANSFER),
                    "none",
                    "Ways from place to place.",
                    "transfers: {way: {between: [hotel, palace], duration: 10m}}"),
            new Key(
                    "drives",
                    drives(),
                    "none",
                    "A table of ways for many places at once.",
                    "drives: {hotel: {palace: 4m, airport: 40m}, spread: [0.8, 1, 1.8]}"),
            new Key(
                    "meetings",
                    Form.section(Kind.MEETING),
                    "none",
                    "What is to happen at places.",
                    "meetings: {lunch: {start: day 1 12:15, duration: 1h}}"),
            new Key(
                    "travel",
                    Form.section(Kind.LEG),
                    "none",
                    "Journeys that are part of the programme.",
                    "travel: {flight: {from: haneda, to: andrews, duration: 12h}}"),
            new Key(
                    "risks",
                    Form.section(Kind.RISK),
                    "none",
                    "What may come in between, once.",
                    "risks: {rain: {probability: 0.2, affects: [parade], impact: {add: 10m}}}"),
            new Key(
                    "disruptions",
                    Form.section(Kind.DISRUPTION),
                    "none",
                    "What comes in between, again and again.",
                    "disruptions: {call: {every: exponential(3h), seizes: host, duration: 5m, preempts: true}}"),
            new Key(
                    "levers",
                    Form.section(Kind.LEVER),
                    "none",
                    "What is done when it gets late.",
                    "levers: {no-photo: {when: {late: talks, by: 10m}, do: {skip: photo}, cost: 2}}"),
            new Key(
                    "correlations",
                    Form.section(Kind.CORRELATION),
                    "none",
                    "What is long or short together.",
                    "correlations: {traffic: {group: [transfers], rho: 0.6}}"),
            new Key(
                    "goals",
                    Form.section(Kind.GOAL),
                    "none",
                    "What the programme is judged by.",
                    "goals: {home-in-time: {of: day_end(1), target: day 1 18:00}}"),
            new Key(
                    "variants",
                    Form.section(Kind.VARIANT),
                    "none",
                    "The same programme with some things changed.",
                    "variants: {later: {set: {meetings: {lunch: {start: day 1 12:45}}}}}"));

    static final List<Key> CLOCK = List.of(
            new Key("day-1", Forms.DATE, "the date of `start`", "The date that is called day 1.", "day-1: 2024-04-10"),
            new Key(
                    "start",
                    Forms.MOMENT,
                    "the earliest midnight of day 1",
                    "When the clock starts; nothing may be planned before.",
                    "start: 2024-04-08 15:00 Asia/Tokyo"),
            new Key("zone", Forms.ZONE, "UTC", "The zone of places that name none.", "zone: America/New_York"),
            new Key(
                    "end",
                    Forms.MOMENT,
                    "when all is over as planned",
                    "The end of the time over which use is counted.",
                    "end: day 3 18:00"));

    static final List<Key> RUN = List.of(
            new Key("replications", Form.whole(1), "1000", "How often it is played.", "replications: 2000"),
            new Key("seed", Form.whole(), "1", "Fixes all random numbers.", "seed: 20240410"),
            new Key(
                    "precision",
                    Forms.DURATION,
                    "none",
                    "Stops when the mean of every day's end is known to so much.",
                    "precision: 2m"),
            new Key(
                    "sampling",
                    Form.words(Sampling.words()),
                    "`random`",
                    "How random numbers are drawn.",
                    "sampling: latin-hypercube"),
            new Key(
                    "dispatch",
                    Form.words(Dispatch.words()),
                    "`priority`",
                    "Who is served first when several could start.",
                    "dispatch: lft"),
            new Key(
                    "horizon",
                    Forms.DURATION,
                    "far beyond the last planned moment",
                    "When a play that does not end is cut off, after the clock's start.",
                    "horizon: 10d"),
            new Key(
                    "warmup",
                    Forms.DURATION,
                    "0m",
                    "The time that measures of streams leave out, after the clock's start.",
                    "warmup: 1h"),
            new Key(
                    "max-entities",
                    Form.whole(1),
                    "100000",
                    "How many copies and entities of streams there may be.",
                    "max-entities: 5000"));

    static final List<Key> DEFAULTS = List.of(
            new Key("tolerance", Forms.DURATION, "5m", "How late a start still counts as kept.", "tolerance: 10m"),
            new Key(
                    "spread",
                    Forms.SPREAD,
                    "[0.8, 1, 1.8]",
                    "What `about(30m)` means: the least, the usual and the most.",
                    "spread: [0.9, 1, 1.5]"),
            new Key("margin", Forms.DURATION, "10m", "How much earlier than needed people leave.", "margin: 15m"),
            new Key(
                    "consecutive-factor",
                    Form.number(1),
                    "2",
                    "How much longer speaking takes with consecutive interpretation.",
                    "consecutive-factor: 1.8"),
            new Key(
                    "may-wait",
                    Forms.MAY_WAIT,
                    "`true`",
                    "Whether people may be kept waiting, or for whom alone.",
                    "may-wait: false"));

    static final List<Key> SOURCE = List.of(
            new Key("title", Form.text(), "its id", "What it is.", "title: Press office"),
            new Key("date", Form.text(), "none", "When it was published.", "date: 2024-04-05"));

    private SettingsKeys() {}

    private static Form drives() {
        Form row = Form.mapOf("places", Map.of(), Forms.DRAWN, "durations");
        Map<String, Object> schema = Form.ordered(
                "type",
                List.of("object", "null"),
                "properties",
                Form.ordered(
                        "spread",
                        Forms.SPREAD.schema(),
                        "margin",
                        Forms.DURATION.schema(),
                        "note",
                        Forms.NOTE.schema()),
                "patternProperties",
                Map.of("^x-", true),
                "additionalProperties",
                row.schema());
        return new Form(
                "map from places to places to durations, with `spread`, `margin` and `note` for the whole table",
                schema);
    }
}
