package org.summitsim.yaml;

import static org.summitsim.yaml.Key.REQUIRED;

import java.util.List;
import java.util.Map;

/** The keys of goals and variants. */
final class AimKeys {
    private static final Form TARGET = Form.either(
            Forms.MOMENT.as("moment"),
            Forms.DURATION.as("duration"),
            Form.pattern("percentage", "\\d+(\\.\\d+)? ?%"),
            Form.number(0).as("share from 0 to 1, or number, as the measure has it"));

    static final List<Key> GOAL = List.of(
            new Key(
                    "of",
                    Form.text().as("a measure, as `summary.json` names it"),
                    REQUIRED,
                    "What is measured.",
                    "of: day_end(1)"),
            new Key(
                    "direction",
                    Form.words("minimize", "maximize"),
                    "`maximize` for chances of keeping a promise, coverage and use, else `minimize`",
                    "What is better.",
                    "direction: minimize"),
            new Key("target", TARGET, "none", "The figure to reach on average.", "target: day 1 18:00"),
            new Key("weight", Form.positive(), "1", "How much it counts against other goals.", "weight: 2"));

    static final List<Key> VARIANT = List.of(
            new Key("title", Form.text(), "the id", "What people call it.", "title: Half an hour more"),
            new Key(
                    "based-on",
                    Form.id("a variant"),
                    "the file as it is",
                    "The variant that it changes further.",
                    "based-on: small"),
            new Key(
                    "set",
                    new Form("map of what is other", Map.of("type", "object")),
                    REQUIRED,
                    "What is other: maps merge, `null` deletes, the rest replaces.",
                    "set: {meetings: {lunch: {start: day 1 12:45}}}"));

    private AimKeys() {}
}
