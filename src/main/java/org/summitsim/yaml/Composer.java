package org.summitsim.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Sequence;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/**
 * Makes a tree of the events of one document. What would cost memory or stack without end stops it at once: nesting deeper
 * than {@value #DEEPEST}, and aliases beyond the limits of {@link Anchors}. Tags, merge keys and keys given twice are
 * problems too, but the rest is read all the same.
 */
final class Composer {
    static final int DEEPEST = 100;

    private final Iterator<Event> events;
    private final Marks marks;
    private final Problems problems;
    private final Anchors anchors = new Anchors();
    private final Deque<String> path = new ArrayDeque<>();

    Composer(Iterator<Event> events, Marks marks, Problems problems) {
        this.events = events;
        this.marks = marks;
        this.problems = problems;
    }

    /** The only document of the stream; empty if it has none. */
    Optional<Node> document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        Node root = node(events.next());
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new Halt(marks.at(after), "Expected one document, received another one after it");
        }
        return Optional.of(root);
    }

    private Node node(Event event) {
        Position at = marks.at(event);
        if (event instanceof AliasEvent alias) {
            return anchors.use(alias.getAlias().getValue(), at);
        }
        anchors.count();
        Optional<String> anchor = ((NodeEvent) event).getAnchor().map(a -> a.getValue());
        int before = anchors.size();
        anchor.ifPresent(anchors::open);
        Node made = fresh(event, at);
        anchor.ifPresent(name -> anchors.close(name, made, anchors.size() - before + 1));
        return made;
    }

    private Node fresh(Event event, Position at) {
        if (event instanceof ScalarEvent scalar) {
            refuse(scalar.getTag(), at);
            return new Text(at, scalar.getValue(), scalar.isPlain());
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        refuse(start.getTag(), at);
        if (path.size() >= DEEPEST) {
            throw new Halt(at, "Expected at most " + DEEPEST + " levels of nesting, received more");
        }
        return start instanceof MappingStartEvent ? table(at, start.isFlow()) : sequence(at, start.isFlow());
    }

    private void refuse(Optional<String> tag, Position at) {
        tag.ifPresent(t -> problem(at, "Expected a value without a tag, received the tag " + Words.quote(t)));
    }

    private Node sequence(Position at, boolean flow) {
        List<Node> items = new ArrayList<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
            path.addLast(String.valueOf(items.size()));
            items.add(node(e));
            path.removeLast();
        }
        return new Sequence(at, flow ? new QuoteSlip(this::slip).mendItems(items) : items);
    }

    private Node table(Position at, boolean flow) {
        List<Pair> pairs = new ArrayList<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
            pairs.add(pair(e));
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Pair pair : flow ? new QuoteSlip(this::slip).mendPairs(pairs) : pairs) {
            put(fields, pair);
        }
        return new Table(at, flow, fields);
    }

    private Pair pair(Event keyEvent) {
        Position at = marks.at(keyEvent);
        path.addLast("?");
        Node key = node(keyEvent);
        path.removeLast();
        if (!(key instanceof Text text)) {
            throw new Halt(at, "Expected a word as a key, received " + key.describe());
        }
        path.addLast(text.value());
        Node value = node(events.next());
        path.removeLast();
        return new Pair(text, at, value);
    }

    private void put(Map<String, Field> fields, Pair pair) {
        String key = pair.key().value();
        Field first = fields.get(key);
        path.addLast(key);
        if (key.equals("<<") && pair.key().plain()) {
            problem(pair.at(), "Expected no merge key, received <<");
        } else if (first != null) {
            problem(
                    pair.at(),
                    "Expected each key once, received " + Words.quote(key) + " again (first in "
                            + first.keyAt().brief(pair.at()) + ")");
        } else {
            fields.put(key, new Field(pair.at(), pair.value()));
        }
        path.removeLast();
    }

    private void slip(Position at, String meant) {
        problems.error(
                at,
                List.copyOf(path),
                "Expected a closing parenthesis before the comma: inside { } and [ ] the comma ends the value",
                Optional.of("put it in quotes: \"" + Words.quote(meant) + '"'));
    }

    private void problem(Position at, String message) {
        problems.error(at, List.copyOf(path), message, Optional.empty());
    }

    /** A key and its value as they came. */
    record Pair(Text key, Position at, Node value) {}
}
