package org.summitsim.yaml;

import static org.summitsim.yaml.Key.REQUIRED;

import java.util.List;
import java.util.Map;
import org.summitsim.model.Course;

/** The keys that say whether an entry takes place, how it may end, and how often it is gone through. */
final class CourseKeys {
    private static final Form ONE_OR_SEVERAL = Form.list("an outcome, or a list of outcomes", Form.text());

    static final Key OUTCOMES = new Key(
            "outcomes",
            Form.mapOf("outcomes", Form.id(), Form.number(0, 1), "their probabilities, which sum to 1"),
            "none",
            "The ways in which it may end, with their probabilities.",
            "outcomes: {agreed: 0.8, open: 0.2}");

    static final List<Key> ENTRY = List.of(
            new Key(
                    "when",
                    Form.mapOf("ids of meetings, legs and items", Map.of(), ONE_OR_SEVERAL, "one outcome or several"),
                    "it takes place",
                    "What must have come out of others, all of it, for it to take place.",
                    "when: {defence: [open, not-discussed]}"),
            new Key(
                    "rounds",
                    Form.of(Kind.ROUNDS),
                    "one round",
                    "It is gone through again until it ends well enough.",
                    "rounds: {until: agreed, max: 3}"));

    static final List<Key> ROUNDS = List.of(
            new Key(
                    "until",
                    ONE_OR_SEVERAL,
                    REQUIRED,
                    "After which outcomes there is no further round.",
                    "until: agreed"),
            new Key(
                    "max",
                    Form.whole(1),
                    REQUIRED,
                    "How many rounds there are at the most, " + Course.Rounds.MOST + " or fewer.",
                    "max: 3"));

    private CourseKeys() {}
}
