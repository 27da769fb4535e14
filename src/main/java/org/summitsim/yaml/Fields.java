package org.summitsim.yaml;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.summitsim.yaml.Node.Table;

/** A map with fixed keys, and readers for the simple ones among its values. */
final class Fields {
    /** What follows the first word of something that may be a key with its value. */
    private static final Pattern FIRST_WORD = Pattern.compile("[:{\\[ ].*", Pattern.DOTALL);

    private final Cursor cursor;
    private final Kind kind;
    private final Map<String, Cursor> known = new LinkedHashMap<>();
    private boolean incomplete;

    private Fields(Cursor cursor, Kind kind) {
        this.cursor = cursor;
        this.kind = kind;
    }

    /** The fields of a node; what is unknown or not built yet is reported. */
    static Fields of(Cursor cursor, Kind kind) {
        Fields fields = new Fields(cursor, kind);
        if (cursor.node() instanceof Table) {
            cursor.entries(kind.noun()).forEach(fields::sort);
        } else {
            cursor.error(
                    "Expected " + kind.noun() + " as a map, received "
                            + cursor.node().describe(),
                    Nested.example(kind, cursor.key())
                            .or(() -> cursor.isNull() ? Optional.of(cursor.key() + ": {}") : Optional.empty()));
            fields.incomplete = true;
        }
        return fields;
    }

    private void sort(Cursor field) {
        String key = field.key();
        if (Kind.EXPANDED.contains(key) && kind.keys().contains(key)) {
            field.keyError(
                    "Expected " + key + " in an entry that is written, received it in a change of a copy",
                    Optional.empty());
        } else if (kind.keys().contains(key)) {
            known.put(key, field);
        } else if (!key.startsWith("x-")) {
            incomplete = true;
            String misplaced = kind.elsewhere().get(key);
            if (misplaced != null) {
                field.keyError(misplaced, Optional.empty());
                return;
            }
            field.keyError("Expected a key of " + kind.noun() + ", received " + Words.quote(key), near(field));
        }
    }

    private Optional<String> near(Cursor field) {
        String word = FIRST_WORD.matcher(field.key()).replaceFirst("");
        if (!word.equals(field.key()) && kind.keys().contains(word)) {
            return Optional.of(word + ": with a space before its value");
        }
        Optional<String> near = Synonyms.find(kind, field.key()).or(() -> field.nearest(field.key(), kind.keys()));
        if (near.isEmpty()) {
            near = Nested.home(kind, field.key());
        }
        boolean comma = field.isNull() && cursor.node() instanceof Table table && table.flow();
        return near.isEmpty() && comma ? Optional.of("put what holds the comma before it in quotes") : near;
    }

    Cursor cursor() {
        return cursor;
    }

    /** Whether keys were refused, so that it says nothing if others are missing. */
    boolean isIncomplete() {
        return incomplete;
    }

    boolean has(String key) {
        return known.containsKey(key);
    }

    /** The value of a key, if it is there. */
    Optional<Cursor> find(String key) {
        return Optional.ofNullable(known.get(key));
    }

    /** All known keys that are there. */
    List<Cursor> all() {
        return List.copyOf(known.values());
    }

    /** Those of the keys that are there, in the order of the file. */
    List<Cursor> inOrder(String... keys) {
        List<String> wanted = List.of(keys);
        return known.values().stream().filter(c -> wanted.contains(c.key())).toList();
    }

    /** The value of a key that must be there; that it is missing is reported, once the other keys are in order. */
    Optional<Cursor> require(String key) {
        Cursor found = known.get(key);
        if (found == null && !incomplete) {
            cursor.keyError("Expected the key " + key + " in " + kind.noun() + ", received none", Optional.empty());
        }
        return Optional.ofNullable(found);
    }

    Optional<String> text(String key) {
        return find(key).flatMap(c -> c.text("text"));
    }

    /** A whole number of at least {@code least}. */
    OptionalInt integer(String key, int least) {
        Optional<Integer> read = find(key).flatMap(c -> c.read("a whole number", w -> Numbers.integer(w, least)));
        return read.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** A number between two limits, both included. */
    Optional<Double> number(String key, double low, double high) {
        return find(key).flatMap(c -> c.read("a number", w -> Numbers.between(w, low, high)));
    }

    /** A number above 0. */
    double positive(String key, double otherwise) {
        return find(key).flatMap(c -> c.read("a number", Numbers::positive)).orElse(otherwise);
    }

    /** Yes or no. */
    boolean truth(String key, boolean otherwise) {
        return find(key).flatMap(c -> c.read("true or false", Numbers::truth)).orElse(otherwise);
    }

    /** A fixed duration of at least 0. */
    Optional<Duration> duration(String key) {
        return find(key).flatMap(c -> c.read("a duration such as 45m", Numbers::length));
    }

    Duration duration(String key, Duration otherwise) {
        return duration(key).orElse(otherwise);
    }

    /** Whether a key that says yes or no says {@code true}. */
    boolean flag(String key) {
        return find(key)
                .flatMap(c -> c.choice("true or false", List.of("true", "false")))
                .filter("true"::equals)
                .isPresent();
    }

    /** A word of which only one is known. */
    boolean isWord(String key, String word) {
        Optional<String> read = find(key).flatMap(c -> c.read("the word " + word, w -> Numbers.word(w, word)));
        return read.isPresent();
    }
}
