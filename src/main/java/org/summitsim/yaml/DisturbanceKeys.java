package org.summitsim.yaml;

import static org.summitsim.yaml.Key.REQUIRED;

import java.util.List;

/** The keys of risks and other things that come in between. */
final class DisturbanceKeys {
    static final List<Key> RISK = List.of(
            new Key("title", Form.text(), "the id", "What people call it.", "title: Rain"),
            new Key("probability", Form.number(0, 1), REQUIRED, "How likely it is.", "probability: 0.2"),
            new Key(
                    "affects",
                    Form.list(
                            "list of ids of activities and transfers, or the word `transfers`",
                            Form.id("an activity or transfer")),
                    REQUIRED,
                    "What it disturbs; `transfers` means all of them.",
                    "affects: [parade, transfers]"),
            new Key(
                    "impact",
                    Form.of(Kind.IMPACT),
                    "`cancel`",
                    "What it does to their durations.",
                    "impact: {multiply: 1.5, add: \"triangular(5m, 10m, 30m)\"}"),
            new Key("cancel", Form.truth(), "`false`", "It cancels what it affects.", "cancel: true"),
            new Key(
                    "shared",
                    Form.truth(),
                    "`true`",
                    "All that it affects shares one draw; else each thing has its own.",
                    "shared: false"),
            new Key(
                    "mitigation",
                    Form.of(Kind.MITIGATION),
                    "nothing",
                    "What can be done about it beforehand (`--mitigation`).",
                    "mitigation: {probability: 0.05, cost: 3}"),
            new Key("note", Forms.NOTE, "none", "Where its figures are from.", "note: {probability: estimate}"));

    static final List<Key> MITIGATION = List.of(
            new Key("probability", Form.number(0, 1), "as before", "How likely it then still is.", "probability: 0.05"),
            new Key(
                    "impact",
                    Form.of(Kind.IMPACT),
                    "as before",
                    "What it then does, instead of all that it did.",
                    "impact: {add: 5m}"),
            new Key("cancel", Form.truth(), "as before", "Whether it then still cancels.", "cancel: false"),
            new Key("cost", Form.number(0), "0", "What that costs, in a unit of your choice.", "cost: 3"),
            new Key("note", Forms.NOTE, "none", "Where its figures are from.", "note: {cost: estimate}"));

    static final List<Key> IMPACT = List.of(
            new Key(
                    "multiply",
                    Forms.FACTOR,
                    "1",
                    "How many times as long they take.",
                    "multiply: \"uniform(1.2, 1.6)\""),
            new Key("add", Forms.LAG, "0m", "How much longer they take.", "add: \"triangular(5m, 10m, 30m)\""));

    static final List<Key> DISRUPTION = List.of(
            new Key("title", Form.text(), "the id", "What people call it.", "title: A call from the capital"),
            new Key(
                    "every",
                    Forms.DRAWN,
                    REQUIRED,
                    "The time from one call to the next; it stands still outside `during`.",
                    "every: exponential(3h)"),
            new Key(
                    "during",
                    Forms.HOURS_OPEN,
                    "always",
                    "The hours in which calls come, where what it seizes is.",
                    "during: 08:00-20:00"),
            new Key(
                    "seizes",
                    Form.id("a person, a resource or a place"),
                    REQUIRED,
                    "Whom or what a call takes; of a resource one unit.",
                    "seizes: host"),
            new Key("duration", Forms.DRAWN, REQUIRED, "How long a call takes it.", "duration: \"pert(3m, 5m, 20m)\""),
            new Key(
                    "preempts",
                    Form.truth(),
                    "`false`",
                    "Whether it interrupts a meeting; else it waits for its end.",
                    "preempts: true"),
            new Key(
                    "max-calls",
                    Form.whole(1),
                    "more than ever come",
                    "How many calls there are at the most, up to 10,000.",
                    "max-calls: 20"),
            new Key("note", Forms.NOTE, "none", "Where its figures are from.", "note: {every: estimate}"));

    static final List<Key> LEVER = List.of(
            new Key("title", Form.text(), "the id", "What people call it.", "title: No photograph"),
            new Key(
                    "when",
                    Form.of(Kind.WHEN_LATE),
                    REQUIRED,
                    "When it is pulled, once.",
                    "when: {late: talks, by: 15m}"),
            new Key("do", Form.of(Kind.ACTION), REQUIRED, "What is done then.", "do: {shorten: lunch, to: 30m}"),
            new Key("cost", Form.number(0), "0", "What that costs, in units of your choice.", "cost: 3"));

    static final List<Key> WHEN_LATE = List.of(
            new Key("late", Forms.ACTIVITY, REQUIRED, "What has not started, though it should have.", "late: talks"),
            new Key("by", Forms.DURATION, REQUIRED, "How far past its planned start that is.", "by: 15m"));

    static final List<Key> ACTION = List.of(
            new Key("skip", Forms.ACTIVITY, "see the others", "Takes it out.", "skip: photo"),
            new Key("shorten", Forms.ACTIVITY, "see the others", "Makes it take no more than `to`.", "shorten: lunch"),
            new Key("to", Forms.DURATION, "required with `shorten`", "How long it may take then.", "to: 30m"),
            new Key(
                    "multiply",
                    Form.list(
                            "list of ids of activities and transfers, or the word `transfers`",
                            Form.id("an activity or transfer")),
                    "see the others",
                    "Makes each take `by` times as long.",
                    "multiply: transfers"),
            new Key("by", Form.number(0), "required with `multiply`", "How many times as long.", "by: 0.7"));

    static final List<Key> CORRELATION = List.of(
            new Key(
                    "group",
                    Form.list(
                            "list of random inputs, or of ids of activities and transfers",
                            Form.id("an activity or transfer, or a random input")),
                    REQUIRED,
                    "What moves together: durations of activities, drives along transfers, other inputs.",
                    "group: [talks, dinner.delay, rain.occurs]"),
            new Key(
                    "rho",
                    Form.number(-1, 1),
                    "`matrix`",
                    "The rank correlation of each two of them; below 0 for two only.",
                    "rho: 0.6"),
            new Key(
                    "matrix",
                    new Form(
                            "list of rows of numbers from -1 to 1",
                            Form.ordered(
                                    "type",
                                    "array",
                                    "items",
                                    Form.ordered(
                                            "type",
                                            "array",
                                            "items",
                                            Form.number(-1, 1).schema()))),
                    "`rho`",
                    "The rank correlation of each two of them, row by row.",
                    "matrix: [[1, 0.3], [0.3, 1]]"));

    private DisturbanceKeys() {}
}
