package org.summitsim.yaml;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitsim.model.Bases;
import org.summitsim.model.Person;

/** Decodes {@code people}. */
record PeopleSection(Scope scope, Groups groups) {
    private static final String START = "start";
    private static final Pattern DAY = Pattern.compile("day (\\d{1,4})");

    List<Person> decode(Fields scenario) {
        Optional<List<String>> usual = scenario.find("defaults")
                .filter(Cursor::isTable)
                .flatMap(c -> c.entries("defaults").stream()
                        .filter(e -> e.key().equals("may-wait"))
                        .findFirst())
                .flatMap(this::waitsFor);
        return Sections.entries(scenario, "people").stream()
                .map(c -> decode(c.key(), c.fields(Kind.PERSON), usual))
                .toList();
    }

    /** For whom somebody may be kept waiting; nothing: for anybody. */
    private Optional<List<String>> waitsFor(Cursor cursor) {
        if (cursor.node() instanceof Node.Text text && text.value().equals("true")) {
            return Optional.empty();
        }
        if (cursor.node() instanceof Node.Text text && text.value().equals("false")) {
            return Optional.of(List.of());
        }
        if (cursor.isTable()) {
            cursor.expected("true, false or a list of people and groups");
            return Optional.empty();
        }
        return Optional.of(groups.expand(cursor));
    }

    private Person decode(String id, Fields fields, Optional<List<String>> usual) {
        return new Person(
                id,
                new Person.Card(
                        fields.text("name").orElse(id),
                        fields.text("delegation"),
                        fields.text("role"),
                        fields.positive("weight", 1)),
                fields.find("base").map(this::bases).orElse(Bases.NONE),
                fields.find("rides").flatMap(c -> scope.reference(c, Reference.RESOURCE)),
                new Person.Time(
                        fields.find("available").flatMap(scope::hours),
                        fields.find("rest").flatMap(scope::hours),
                        fields.isWord("order", "free"),
                        fields.has("may-wait") ? fields.find("may-wait").flatMap(this::waitsFor) : usual));
    }

    private Bases bases(Cursor cursor) {
        if (!cursor.isTable()) {
            return scope.reference(cursor, Reference.PLACE).map(Bases::of).orElse(Bases.NONE);
        }
        Optional<String> start = Optional.empty();
        NavigableMap<Integer, String> nights = new TreeMap<>();
        for (Cursor field : cursor.entries("a map from days to places")) {
            Optional<String> place = scope.reference(field, Reference.PLACE);
            if (field.key().equals(START)) {
                start = place;
            } else {
                day(field)
                        .ifPresent(day -> place.ifPresent(p -> {
                            if (nights.put(day, p) != null) {
                                field.keyError(
                                        "Expected each night once, received day " + day + " twice", Optional.empty());
                            }
                        }));
            }
        }
        return new Bases(start, nights);
    }

    /** The day of the programme that a key means: {@code day 4} or a date. */
    private Optional<Integer> day(Cursor field) {
        String key = field.key();
        Matcher matcher = DAY.matcher(key);
        if (matcher.matches()) {
            return Optional.of(Integer.parseInt(matcher.group(1)));
        }
        try {
            return Optional.of(scope.moments().day(Moments.date(key)));
        } catch (Misread e) {
            field.keyError(
                    "Expected start, a day such as \"day 4\" or a date, received " + Words.quote(key),
                    field.nearest(key, List.of(START)));
            return Optional.empty();
        }
    }
}
