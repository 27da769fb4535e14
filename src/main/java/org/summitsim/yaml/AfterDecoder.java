package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.summitsim.model.Precedence;

/**
 * Decodes {@code after} and other references to what happens. An agenda item is named in full ({@code bilateral/defence}) or
 * by its key where that is unique; inside a meeting its own items come first.
 */
record AfterDecoder(Scope scope) {
    private static final List<String> TYPES =
            Arrays.stream(Precedence.Type.values()).map(Enum::name).toList();

    /**
     * What an activity waits for.
     *
     * @param self its id
     * @param home the meeting or leg in which it is an item, if it is one
     */
    List<Precedence> decode(Optional<Cursor> cursor, String self, Optional<String> home) {
        List<Precedence> after = new ArrayList<>();
        Set<Precedence> seen = new LinkedHashSet<>();
        int choices = 0;
        for (Cursor item : cursor.map(AfterDecoder::items).orElse(List.of())) {
            boolean choice = item.isChoice();
            List<Precedence> read = choice ? anyOf(item, self, home, choices++) : one(item, self, home);
            for (Precedence p : read) {
                if (seen.add(new Precedence(p.of(), p.type(), Optional.empty(), p.choice()))) {
                    after.add(p);
                } else {
                    item.error("Expected each entry once, received " + Words.quote(p.of()) + " again");
                }
            }
        }
        return after;
    }

    private static List<Cursor> items(Cursor cursor) {
        return cursor.isTable() ? List.of(cursor) : cursor.items("a list of ids");
    }

    private List<Precedence> one(Cursor item, String self, Optional<String> home) {
        if (!item.isTable()) {
            return waitedFor(item, self, home).map(Precedence::after).stream().toList();
        }
        Fields fields = item.fields(Kind.PRECEDENCE);
        Optional<String> of = fields.require("of").flatMap(c -> waitedFor(c, self, home));
        Precedence.Type type = fields.find("type").flatMap(AfterDecoder::type).orElse(Precedence.Type.FS);
        var lag = fields.find("lag").flatMap(scope::lag);
        return of.map(id -> new Precedence(id, type, lag)).stream().toList();
    }

    /** Several of which the first suffices. */
    private List<Precedence> anyOf(Cursor item, String self, Optional<String> home, int choice) {
        Fields fields = item.fields(Kind.PRECEDENCE);
        fields.find("of").ifPresent(c -> c.keyError("Expected either of or any-of, received both", Optional.empty()));
        Precedence.Type type = fields.find("type").flatMap(AfterDecoder::type).orElse(Precedence.Type.FS);
        var lag = fields.find("lag").flatMap(scope::lag);
        List<Cursor> members =
                fields.find("any-of").map(c -> c.items("a list of ids")).orElse(List.of());
        return members.stream()
                .flatMap(c -> waitedFor(c, self, home).stream())
                .map(id -> new Precedence(id, type, lag, OptionalInt.of(choice)))
                .toList();
    }

    private Optional<String> waitedFor(Cursor cursor, String self, Optional<String> home) {
        return happening(cursor, home).filter(id -> {
            if (scope.names().stations().contains(id)) {
                cursor.error(
                        "Expected something that happens, received " + Words.quote(id) + ", which is a station",
                        Optional.of("the stream that passes it"));
                return false;
            }
            boolean other = !id.equals(self) && !id.equals(home.orElse(""));
            if (!other) {
                cursor.error("Expected something else to wait for, received "
                        + (id.equals(self) ? "itself" : "the entry that it belongs to"));
            }
            return other;
        });
    }

    private static Optional<Precedence.Type> type(Cursor cursor) {
        return cursor.text("a type of precedence").flatMap(word -> {
            if (TYPES.contains(word)) {
                return Optional.of(Precedence.Type.valueOf(word));
            }
            cursor.expected("one of " + String.join(", ", TYPES));
            return Optional.empty();
        });
    }

    /** The full id of the meeting, leg, item or phase that is named. */
    Optional<String> happening(Cursor cursor, Optional<String> home) {
        return happening(cursor, home, Set.of());
    }

    /** The same where other names are known too, one of which may have been meant. */
    Optional<String> happening(Cursor cursor, Optional<String> home, Set<String> others) {
        Optional<String> text = cursor.text("the id of a meeting, a leg or an agenda item");
        return text.flatMap(name -> {
            Optional<String> known = find(cursor, name, home);
            if (known.isEmpty() && scope.names().itemsWithKey(name).size() < 2) {
                Scope.dangling(
                        cursor,
                        "a meeting, a leg or an agenda item",
                        name,
                        cursor.nearest(name, scope.names().happenings()).or(() -> cursor.nearest(name, others)));
            }
            return known;
        });
    }

    /** The same without a word if there is none of that name; that several items have it is reported. */
    Optional<String> find(Cursor cursor, String name, Optional<String> home) {
        Optional<String> own =
                home.map(h -> h + "/" + name).filter(scope.names().items()::contains);
        if (own.isPresent()) {
            return own;
        }
        if (scope.names().activities().contains(name) || scope.names().items().contains(name)) {
            return Optional.of(name);
        }
        List<String> items = scope.names().itemsWithKey(name);
        if (items.size() > 1) {
            cursor.error(
                    "Expected an item of one agenda only, received " + Words.quote(name) + ", which stands in "
                            + items.size(),
                    Optional.of(String.join(" or ", items.subList(0, 2))));
        }
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }
}
