package org.summitsim.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What people who do not know the language yet would call its keys, and which key of the place they are at fits. */
final class Synonyms {
    /** Keys of the language, the likeliest first, each with the words that are written for it elsewhere. */
    private static final List<String> WORDS = List.of(
            "planned: planned-duration expected-duration nominal-duration expected planned-length",
            "duration: length takes lasts minutes dur time-needed travel-time distance service",
            "at: place location room venue where site hall",
            "in: building inside part-of",
            "start: begin begins starts start-time starts-at time from-time date",
            "due: end ends end-time finish deadline until ends-at",
            "people: attendees participants delegates who guests members persons person present invitees attendance",
            "rides: vehicle car vehicles cars",
            "uses: vehicle vehicles car cars resource resources needs equipment staff interpreters",
            "after: depends-on requires dependencies depends follows predecessors predecessor needs-first",
            "probability: prob chance likelihood odds",
            "title: name heading label description summary",
            "name: title label heading",
            "base: home hotel residence",
            "delegation: country nation",
            "role: function position job",
            "capacity: count quantity number amount units size seats how-many",
            "count: number quantity amount how-many",
            "kind: type category",
            "zone: timezone time-zone tz",
            "day-1: date first-day start-date",
            "agenda: items topics points parts phases",
            "impact: effect consequence",
            "within: tolerance margin",
            "priority: importance rank",
            "of: measure metric",
            "target: goal threshold limit",
            "set: changes overrides change",
            "based-on: parent base extends from",
            "like: extends copy template",
            "transfers: travel-times travel-time routes roads trips ways distances",
            "travel: flights flight journeys legs trains",
            "meetings: events activities sessions appointments programme program schedule meeting",
            "places: rooms locations venues place location venue sites",
            "resources: vehicles cars vehicle equipment staff",
            "replications: runs simulations iterations repetitions",
            "seed: random-seed",
            "axes: parameters factors variables",
            "scenario: file base-scenario");

    private static final Map<String, List<String>> KEYS = keys();

    private Synonyms() {}

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new HashMap<>();
        for (String line : WORDS) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 2).split(" ", -1)) {
                keys.merge(word, List.of(line.substring(0, colon)), Synonyms::both);
            }
        }
        return keys;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The key that somebody means by a word in an entry of a kind, or where in it that key stands: {@code run: {seed: ..}}. */
    static Optional<String> find(Kind kind, String word) {
        if (kind == Kind.MEETING && (word.equals("from") || word.equals("to"))) {
            return Optional.of("at: a meeting is at one place; what goes from one to another is a leg, below travel");
        }
        if (kind == Kind.LEG && word.equals("between")) {
            return Optional.of(
                    "transfers: ways that people take as the day runs are there; a leg goes from one place to another");
        }
        List<String> meant = KEYS.getOrDefault(word.toLowerCase(Locale.ROOT).replace('_', '-'), List.of());
        return meant.stream()
                .filter(kind.keys()::contains)
                .findFirst()
                .or(() -> meant.stream()
                        .flatMap(key -> Nested.home(kind, key).stream())
                        .findFirst());
    }
}
