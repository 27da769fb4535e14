package org.summitsim.yaml;

import java.util.List;
import java.util.Map;

/** The keys by which entries are copied, and those of streams. */
final class CopyKeys {
    private static final Form REPEATED = Form.mapOf(
                    "placeholders", Map.of(), Form.list(Form.text()), "lists of values, or groups")
            .as("map from placeholders to lists of values or groups, with `pairs` of a group, and `every`");

    /** What entries of every section and items of agendas may have. */
    static final List<Key> COPIES = List.of(
            new Key(
                    "like",
                    Form.id("another entry of the section, or another item"),
                    "none",
                    "Copies another one, which the other keys change.",
                    "like: lunch"),
            new Key(
                    "repeat",
                    REPEATED,
                    "once",
                    "Makes one entry per value; `<a>` stands for the value.",
                    "repeat: {pairs: leaders, every: 3m}"));

    static final Key ARRIVALS = new Key(
            "arrivals",
            Form.of(Kind.ARRIVALS),
            "none",
            "Makes it a stream of entities that pass stations.",
            "arrivals: {every: exponential(2m), count: 50, steps: [screening, badge]}");

    static final List<Key> STREAM = List.of(
            new Key(
                    "every",
                    Forms.DRAWN,
                    Key.REQUIRED,
                    "The time from one arrival to the next, the first after `from`.",
                    "every: exponential(12m)"),
            new Key("count", Form.whole(1), Key.REQUIRED, "How many arrivals there are.", "count: 20"),
            new Key("from", Forms.MOMENT, "with the clock", "When the stream begins.", "from: day 1 08:00"),
            new Key(
                    "size",
                    Forms.FACTOR,
                    "1",
                    "How many come with each arrival: whole numbers.",
                    "size: discrete(1=0.5, 2=0.5)"),
            new Key(
                    "steps",
                    Form.list("list of ids of meetings", Form.id("a meeting")),
                    "the meeting itself",
                    "The stations that each entity passes, in order.",
                    "steps: [screening, badge]"),
            new Key("class", Form.text(), "none", "Streams of one class are reported together too.", "class: press"));

    private CopyKeys() {}
}
