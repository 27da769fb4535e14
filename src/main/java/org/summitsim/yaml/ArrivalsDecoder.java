package org.summitsim.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.summitsim.model.Arrivals;
import org.summitsim.model.Distribution;
import org.summitsim.model.Entry;
import org.summitsim.model.Meeting;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Sequence;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/** Decodes {@code arrivals}, and refuses what makes no sense at a stream or at one of its stations. */
final class ArrivalsDecoder {
    private static final Set<String> STATION =
            Set.of("title", "at", "uses", "duration", "planned", "overtime", "priority", "weight", "tags", "note");
    private static final Set<String> STREAM =
            Set.of("title", "arrivals", "due", "tolerance", "priority", "weight", "tags", "note");
    private static final long MOST = Integer.MAX_VALUE;

    private final Scope scope;
    private final Set<String> stations;

    ArrivalsDecoder(Scope scope) {
        this.scope = scope;
        stations = scope.names().stations();
    }

    /** The ids of the meetings that a file names as stations. */
    static Set<String> stations(Table root) {
        Set<String> ids = new LinkedHashSet<>();
        for (Field meeting :
                Sections.table(root, "meetings").orElse(Sections.NONE).fields().values()) {
            Field steps = Sections.table(meeting.value(), "arrivals")
                    .orElse(Sections.NONE)
                    .fields()
                    .get("steps");
            List<Node> named = steps == null
                    ? List.of()
                    : steps.value() instanceof Sequence list ? list.items() : List.of(steps.value());
            for (Node step : named) {
                if (step instanceof Text text) {
                    ids.add(text.value());
                }
            }
        }
        return ids;
    }

    /** Whether an entry is a station or a stream. */
    boolean concerns(Fields entry) {
        return entry.has("arrivals") || stations.contains(entry.cursor().key());
    }

    /** Whether all work of a stream is done at other meetings. */
    boolean hasSteps(Fields entry) {
        return entry.find("arrivals")
                .map(c -> Assignment.fieldsOf(c.node()).containsKey("steps"))
                .orElse(false);
    }

    /** Reports keys that a stream or station cannot have. */
    void check(Fields entry) {
        boolean stream = entry.has("arrivals");
        boolean station = stations.contains(entry.cursor().key());
        if (stream && station) {
            entry.find("arrivals")
                    .ifPresent(c -> c.keyError(
                            "Expected a station of other streams without arrivals of its own, received both",
                            Optional.empty()));
        }
        for (Cursor key : entry.all()) {
            if (key.isChoice()) {
                key.error("Expected one place and fixed resources at a station, received a choice", Optional.empty());
            }
            boolean known = stream
                    ? STREAM.contains(key.key()) || (!hasSteps(entry) && STATION.contains(key.key()))
                    : STATION.contains(key.key());
            if (!known) {
                key.keyError(
                        "Expected no " + key.key() + " at a " + (stream ? "stream" : "station") + ", received "
                                + key.key(),
                        hint(key.key(), stream));
            }
        }
    }

    private Optional<String> hint(String key, boolean stream) {
        if (key.equals("people") || key.equals("joins")) {
            return Optional.of("uses: a resource of kind staff that serves");
        }
        if (stream && (key.equals("start") || key.equals("earliest"))) {
            return Optional.of("arrivals: {from: ..}");
        }
        boolean work = STATION.contains(key);
        return stream && work ? Optional.of(key + " at its stations") : Optional.empty();
    }

    Optional<Arrivals> decode(Fields entry) {
        Optional<Fields> fields = entry.find("arrivals").map(c -> c.fields(Kind.ARRIVALS));
        return fields.flatMap(f -> decode(entry, f));
    }

    private Optional<Arrivals> decode(Fields entry, Fields fields) {
        Optional<Distribution> every = fields.require("every").flatMap(scope::length);
        fields.require("count");
        OptionalInt count = fields.integer("count", 1);
        Optional<Distribution> size = fields.find("size").flatMap(this::size);
        List<String> steps = fields.find("steps").map(c -> steps(entry, c)).orElse(List.of());
        Optional<String> label = fields.find("class").flatMap(this::label);
        if (every.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Arrivals(
                every.get(), count.getAsInt(), fields.find("from").flatMap(scope::moment), size, steps, label));
    }

    private Optional<String> label(Cursor cursor) {
        Optional<String> word = cursor.text("a word");
        word.ifPresent(w -> {
            if (!Words.isKebab(w)) {
                cursor.expected("a class of small letters, digits and single hyphens");
            } else if (scope.names().activities().contains(w)) {
                cursor.expected("a class whose name is that of no entry");
            }
        });
        return word;
    }

    private Optional<Distribution> size(Cursor cursor) {
        return cursor.read("a whole number or discrete(..)", text -> {
            Distribution read = new Distributions(Unit.NUMBER, scope.defaults().spread()).parse(text);
            boolean whole = values(read).allMatch(v -> v >= 1 && v <= MOST && v == Math.rint(v));
            if (!whole || values(read).findAny().isEmpty()) {
                throw Misread.expected("whole numbers of at least 1", text, "discrete(1=0.5, 2=0.5)");
            }
            return read;
        });
    }

    private static DoubleStream values(Distribution distribution) {
        if (distribution instanceof Distribution.Constant constant) {
            return DoubleStream.of(constant.value());
        }
        return distribution instanceof Distribution.Discrete discrete
                ? discrete.values().stream().mapToDouble(d -> d)
                : DoubleStream.empty();
    }

    private List<String> steps(Fields entry, Cursor cursor) {
        Set<String> steps = new LinkedHashSet<>();
        for (Cursor item : cursor.items("a list of meetings")) {
            Optional<String> step = scope.reference(item, Reference.MEETING);
            if (step.filter(s -> s.equals(entry.cursor().key())).isPresent()) {
                item.error("Expected another meeting as a station, received the stream itself");
            } else if (step.isPresent() && !steps.add(step.get())) {
                item.error("Expected each station once, received " + Words.quote(step.get()) + " twice");
            }
        }
        return List.copyOf(steps);
    }

    /** Reports at the first stream with which there are more entities than there may be. */
    static void checkNumber(Fields scenario, List<Entry> entries, long copies, long most) {
        long sum = copies;
        for (Entry entry : entries) {
            Optional<Arrivals> arrivals = entry instanceof Meeting m ? m.arrivals() : Optional.empty();
            double largest = arrivals.flatMap(Arrivals::size)
                    .map(d -> values(d).max().orElse(1))
                    .orElse(1.0);
            sum += arrivals.map(a -> (long) Math.min(MOST, a.count() * largest)).orElse(0L);
            if (sum > most) {
                String message =
                        "Expected at most " + most + " copies and entities in all (run.max-entities), received " + sum
                                + " with those of " + entry.id();
                Sections.entries(scenario, "meetings").stream()
                        .filter(c -> c.key().equals(entry.id()))
                        .forEach(c -> c.keyError(message, Optional.empty()));
                return;
            }
        }
    }
}
