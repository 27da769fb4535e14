package org.summitsim.yaml;

import static org.summitsim.yaml.Key.REQUIRED;

import java.util.List;
import java.util.stream.Stream;

/** The keys of meetings, legs, agenda items and phases. */
final class ProgrammeKeys {
    private static final Form WORK = Form.either(Forms.DRAWN, Form.of(Kind.WORK))
            .as("duration or distribution, or a map with `duration` and `planned`");
    private static final Form AFTER = Form.list(
            "list of ids of meetings, legs and items, or of maps (see an entry of after)",
            Form.either(Forms.ACTIVITY, Form.of(Kind.PRECEDENCE)));
    private static final Form START =
            Form.either(Forms.MOMENT, Form.of(Kind.START)).as("moment, or a map with `at` and `delay`");
    private static final Form LATEST =
            Form.either(Forms.MOMENT, Form.of(Kind.LATEST)).as("moment, or a map with `at`, `if-late` and `cost`");

    /** What both an entry and a part of one may have. */
    private static final List<Key> BOTH = List.of(
            new Key("title", Form.text(), "the id", "What people call it.", "title: Working lunch"),
            new Key(
                    "people",
                    Forms.PEOPLE,
                    "nobody",
                    "Who must be there.",
                    "people: [guest, everyone of us except host]"),
            new Key(
                    "uses",
                    Forms.USES,
                    "nothing",
                    "Which resources it takes, and how many units.",
                    "uses: {interpreters: 2}"),
            new Key("after", AFTER, "nothing", "What it waits for.", "after: [lunch, {of: draft, type: FS, lag: 10m}]"),
            new Key("duration", Forms.DRAWN, "an `agenda`", "How long it takes.", "duration: about(30m)"),
            new Key("planned", Forms.DURATION, "the likeliest of `duration`", "The published figure.", "planned: 40m"),
            new Key(
                    "priority",
                    Form.whole(1),
                    "after all that have one",
                    "Who goes first; 1 is the most urgent.",
                    "priority: 1"),
            new Key("weight", Form.positive(), "1", "How much it counts.", "weight: 3"),
            CourseKeys.OUTCOMES,
            new Key("tags", Form.list("list of words", Form.text()), "none", "Words to find it by.", "tags: [public]"),
            new Key(
                    "note",
                    Forms.NOTE,
                    "none",
                    "Where its figures are from.",
                    "note: {start: office, duration: estimate}"),
            new Key("start", START, "as soon as it can", "When it is planned to start.", "start: day 1 10:00"),
            new Key("due", Forms.MOMENT, "none", "When it should be over.", "due: day 1 14:55"),
            new Key(
                    "interpretation",
                    Form.words("none", "simultaneous", "consecutive"),
                    "that of the meeting, else `none`",
                    "How speech is interpreted; consecutive takes longer.",
                    "interpretation: consecutive"));

    private static final List<Key> ENTRY = List.of(
            new Key(
                    "joins",
                    Forms.PEOPLE,
                    "nobody",
                    "Who comes when free; nobody waits for them.",
                    "joins: [minister]"),
            new Key(
                    "quorum",
                    Form.of(Kind.QUORUM),
                    "none",
                    "How many of whom must have come; the others come as they can.",
                    "quorum: {of: leaders, at-least: 15, else-at: day 2 10:45}"),
            new Key(
                    "before",
                    Form.list("a list of maps (see an entry of before)", Form.of(Kind.ADVANCE)),
                    "nobody",
                    "Who must be in position ahead.",
                    "before: [{people: [press-pool], by: 30m, for: 10m}]"),
            new Key("earliest", Forms.MOMENT, "none", "Not before this moment.", "earliest: day 1 09:00"),
            new Key(
                    "latest",
                    LATEST,
                    "none",
                    "Until when it may start.",
                    "latest: {at: day 1 14:30, if-late: wait, cost: 5}"),
            new Key("window", Forms.HOURS_OPEN, "none", "The only hours in which it may start.", "window: 13:30-15:30"),
            new Key(
                    "tolerance",
                    Forms.DURATION,
                    "that of `defaults`",
                    "How late a start still counts as kept.",
                    "tolerance: 10m"),
            new Key("slot", Forms.DURATION, "none", "The time set aside for it.", "slot: 75m"),
            new Key(
                    "slot-end",
                    Form.words("actual", "planned"),
                    "`actual`",
                    "Whether the slot counts from the actual start or from the planned one.",
                    "slot-end: planned"),
            new Key(
                    "discipline",
                    Form.words("extend", "hard-stop", "triage"),
                    "`extend`",
                    "What is done when the slot is too short.",
                    "discipline: extend"),
            new Key(
                    "agenda",
                    Form.section(Kind.ITEM),
                    "a `duration`",
                    "What it consists of, in order.",
                    "agenda: {toasts: {duration: 10m}, economy: {duration: about(40m)}}"),
            new Key("opening", WORK, "nothing", "What comes before the agenda.", "opening: 5m"),
            new Key(
                    "closing",
                    WORK,
                    "nothing",
                    "What comes after the agenda.",
                    "closing: {duration: about(5m), planned: 5m}"),
            new Key(
                    "contract",
                    Form.of(Kind.CONTRACT),
                    "none",
                    "The promise that its start keeps.",
                    "contract: {within: 5m, probability: 0.9}"),
            new Key(
                    "overtime",
                    Form.words("allowed"),
                    "not allowed",
                    "It may start though it would end after closing.",
                    "overtime: allowed"),
            new Key(
                    "may-delay-next",
                    Form.truth(),
                    "`false`",
                    "Without a planned start, it may keep its people from their next one.",
                    "may-delay-next: true"));

    private static final List<Key> PART = List.of(
            new Key("must", Form.truth(), "`false`", "It is never cut and never taken out.", "must: true"),
            new Key("min", Forms.DURATION, "its planned duration", "To what it may be squeezed.", "min: 5m"),
            new Key(
                    "carry-to",
                    Form.id("a meeting"),
                    "it is dropped",
                    "Which meeting takes it if there is no time for it here.",
                    "carry-to: working-lunch"));

    static final List<Key> MEETING = Stream.concat(
                    entry(new Key("at", Forms.SITE, "wherever its people are", "Where it is.", "at: east-room"))
                            .stream(),
                    Stream.of(CopyKeys.ARRIVALS))
            .toList();

    static final List<Key> LEG = Stream.concat(
                    entry(
                                    new Key("from", Forms.PLACE, REQUIRED, "Where it begins.", "from: haneda"),
                                    new Key("to", Forms.PLACE, REQUIRED, "Where it ends.", "to: andrews"))
                            .stream()
                            .filter(key -> !key.name().equals("agenda")),
                    Stream.of(new Key(
                            "agenda",
                            Form.section(Kind.PHASE),
                            "a `duration`",
                            "Its phases, in order.",
                            "agenda: {boarding: {duration: 30m}, flight: {duration: about(12h)}}")))
            .toList();

    static final List<Key> ITEM = Stream.concat(BOTH.stream(), PART.stream()).toList();

    static final List<Key> START_KEYS = List.of(
            new Key("at", Forms.MOMENT, REQUIRED, "The moment that was announced.", "at: day 1 12:15"),
            new Key(
                    "delay",
                    Forms.DRAWN,
                    "none",
                    "By how much it is put off for reasons of its own.",
                    "delay: \"lognormal(median=4m, p90=15m)\""));

    static final List<Key> LATEST_KEYS = List.of(
            new Key("at", Forms.MOMENT, REQUIRED, "The last moment at which it may start.", "at: day 1 14:30"),
            new Key(
                    "if-late",
                    Form.words("miss", "wait"),
                    "`miss`",
                    "Whether it is missed after that, or starts late.",
                    "if-late: wait"),
            new Key("cost", Form.number(0), "0", "What starting late costs, in units of your choice.", "cost: 5"));

    static final List<Key> CONTRACT = List.of(
            new Key("within", Forms.DURATION, REQUIRED, "How long after the planned start it may start.", "within: 5m"),
            new Key("probability", Form.number(0, 1), REQUIRED, "How sure that must be.", "probability: 0.9"));

    static final List<Key> PRECEDENCE = List.of(
            new Key("of", Forms.ACTIVITY, "`any-of`", "What is waited for.", "of: drafting-session"),
            new Key(
                    "any-of",
                    Form.list(Forms.ACTIVITY),
                    "`of`",
                    "Several, of which the first is enough.",
                    "any-of: [draft, telephone]"),
            new Key(
                    "type",
                    Form.words("FS", "SS", "FF", "SF"),
                    "`FS`",
                    "From its finish (F) or start (S) to our start or finish.",
                    "type: SS"),
            new Key("lag", Forms.LAG, "0m", "How long after it.", "lag: 10m"));

    static final List<Key> QUORUM = List.of(
            new Key("of", Forms.PEOPLE, REQUIRED, "Who counts.", "of: leaders"),
            new Key("at-least", Form.whole(1), REQUIRED, "How many of them must have come.", "at-least: 15"),
            new Key("else-at", Forms.MOMENT, "never", "When it starts with whoever is there.", "else-at: day 2 10:45"));

    static final List<Key> ADVANCE = List.of(
            new Key("people", Forms.PEOPLE, REQUIRED, "Who gets in position.", "people: [press-pool]"),
            new Key("by", Forms.DURATION, REQUIRED, "How long before the planned start.", "by: 30m"),
            new Key("for", Forms.DURATION, "`by`", "How long they stay from then on.", "for: 10m"),
            new Key("holds", Form.truth(), "`false`", "The start waits until they are in position.", "holds: true"));

    static final List<Key> CHOICE = List.of(new Key(
            "any-of",
            Forms.UNITS,
            REQUIRED,
            "Several, of which one is taken, first choice first.",
            "any-of: [red-room, blue-room]"));

    static final List<Key> WORK_KEYS = List.of(
            new Key("duration", Forms.DRAWN, REQUIRED, "How long it takes.", "duration: about(5m)"),
            new Key("planned", Forms.DURATION, "the likeliest of `duration`", "The published figure.", "planned: 5m"));

    private ProgrammeKeys() {}

    private static List<Key> entry(Key... own) {
        return Stream.of(Stream.of(own), BOTH.stream(), ENTRY.stream(), CourseKeys.ENTRY.stream())
                .flatMap(keys -> keys)
                .toList();
    }
}
