package org.summitsim.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitsim.model.Moment;
import org.summitsim.report.DifferencePhrases.Form;
import org.summitsim.report.DifferencePhrases.Phrase;
import org.summitsim.yaml.Difference;
import org.summitsim.yaml.Written;

/** What is other about one entry, in lines of words. */
final class DifferenceWords {
    /** What is said of notes: that they differ, and not how. */
    static final String NOTES = "says otherwise where its figures are from";

    private static final int LONGEST = 120;

    private final DifferenceSide before;
    private final DifferenceSide after;
    private final boolean severalDays;

    DifferenceWords(DifferenceSide before, DifferenceSide after, boolean severalDays) {
        this.before = before;
        this.after = after;
        this.severalDays = severalDays;
    }

    /**
     * The lines of a difference.
     *
     * @param kind what has it, as {@link DifferencePhrases} names kinds
     * @param keys the keys that lead to it from there
     */
    List<String> lines(String kind, List<String> keys, Difference difference) {
        String last = keys.isEmpty() ? "" : keys.get(keys.size() - 1);
        Optional<Written> old = difference.before();
        Optional<Written> now = difference.after();
        if (last.equals("note")) {
            return List.of(NOTES);
        }
        if (keys.size() > 1 && keys.get(0).equals("agenda")) {
            return item(keys, difference);
        }
        Optional<DifferencePhrases.Members> members =
                keys.size() < 2 ? DifferencePhrases.members(last) : Optional.empty();
        if (members.isPresent()) {
            return members(members.get(), last, old, now);
        }
        Phrase phrase = known(kind, keys).or(() -> ofMap(kind, keys)).orElseGet(() -> plain(keys));
        return List.of(sentence(phrase, old, now));
    }

    private static Optional<Phrase> known(String kind, List<String> keys) {
        return DifferencePhrases.find(kind, String.join(".", keys));
    }

    private static Phrase plain(List<String> keys) {
        return new Phrase(String.join(" ", keys) + ":", Form.TEXT, "", "none");
    }

    /** Of maps by names: how long a drive takes, where a person is based, what is needed, how it ends, on what it hangs. */
    private Optional<Phrase> ofMap(String kind, List<String> keys) {
        if (kind.equals("person") && keys.size() == 2 && keys.get(0).equals("base")) {
            String when = keys.get(1).equals("start") ? " at the start" : " from " + keys.get(1) + " on";
            return Optional.of(new Phrase("is based at", Form.PLACE, when, ""));
        }
        if (kind.equals("drives") && keys.size() == 2) {
            String way = named("places", keys.get(0)) + " to " + named("places", keys.get(1));
            return Optional.of(new Phrase(way + ":", Form.TEXT, "", "none"));
        }
        if (keys.size() != 2 || !(kind.equals("activity") || kind.equals("transfer"))) {
            return Optional.empty();
        }
        String name = keys.get(1);
        return switch (keys.get(0)) {
            case "uses" ->
                name.equals("any-of")
                        ? Optional.empty()
                        : Optional.of(new Phrase("needs", Form.TEXT, " of " + named("resources", name), "none"));
            case "outcomes" -> Optional.of(new Phrase("ends in " + name + " in", Form.SHARE, " of all cases", "0 %"));
            case "when" ->
                Optional.of(new Phrase("takes place only if " + activity(name) + " is", Form.TEXT, "", "anything"));
            default -> Optional.empty();
        };
    }

    private String named(String section, String id) {
        String name = after.name(section, id);
        return name.equals(id) ? before.name(section, id) : name;
    }

    private String activity(String id) {
        String name = after.activity(id);
        return name.equals(id) ? before.activity(id) : name;
    }

    /** Something of an agenda item, or the item itself. */
    private List<String> item(List<String> keys, Difference difference) {
        String id = keys.get(1);
        DifferenceSide side = difference.after().isPresent() ? after : before;
        Optional<Written> whole = side.writing()
                .tree()
                .find(difference.path().get(0), difference.path().get(1));
        String title = whole.flatMap(w -> w.find("agenda", id, "title"))
                .map(t -> t.text() + " (" + id + ")")
                .orElse(id);
        if (keys.size() == 2) {
            String length = difference
                    .after()
                    .flatMap(w -> w.find("duration"))
                    .map(d -> ", " + d.text())
                    .orElse("");
            return List.of(
                    difference.before().isEmpty()
                            ? "also has " + title + length + " on its agenda"
                            : "no longer has " + title + " on its agenda");
        }
        return lines("activity", keys.subList(2, keys.size()), difference).stream()
                .map(line -> title + " " + line)
                .toList();
    }

    private String sentence(Phrase phrase, Optional<Written> old, Optional<Written> now) {
        Optional<LocalDate> day = now.flatMap(after::moment).map(m -> m.local().toLocalDate());
        Optional<String> is = now.map(w -> value(phrase.form(), w, after, Optional.empty()));
        Optional<String> was = old.map(w -> value(phrase.form(), w, before, day));
        if (is.isEmpty() && phrase.otherwise().isEmpty()) {
            return phrase.isNot() + " " + was.orElse("") + phrase.behind();
        }
        String first = phrase.is() + " " + is.orElse(phrase.otherwise());
        if (was.isEmpty() && phrase.otherwise().isEmpty()) {
            return first + phrase.behind() + " (new)";
        }
        return first + phrase.behind() + " instead of " + was.orElse(phrase.otherwise());
    }

    private String value(Form form, Written written, DifferenceSide side, Optional<LocalDate> otherDay) {
        String text = text(written);
        return switch (form) {
            case TEXT -> text;
            case PLACE -> side.place(written);
            case RESOURCE -> side.name("resources", text);
            case ACTIVITY -> side.activity(text);
            case SHARE -> share(text);
            case MOMENT, AT ->
                side.moment(written)
                        .map(m -> moment(m, side, form == Form.AT && otherDay.isEmpty(), otherDay))
                        .orElse(text);
        };
    }

    private String moment(Moment moment, DifferenceSide side, boolean preposition, Optional<LocalDate> otherDay) {
        LocalDate date = moment.local().toLocalDate();
        String clock = moment.local().toLocalTime()
                + moment.zone().map(z -> " " + z.getId()).orElse("");
        if (otherDay.map(date::equals).orElse(!severalDays)) {
            return (preposition ? "at " : "") + clock;
        }
        return (preposition ? "on " : "") + "day " + side.writing().day(date) + " at " + clock;
    }

    private static String share(String text) {
        try {
            return new BigDecimal(text).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** A value in one line of sensible length. */
    static String text(Written written) {
        String text = written.entries().isEmpty()
                ? written.items().stream().map(Written::text).collect(Collectors.joining(", "))
                : written.text();
        return Words.cut(text, LONGEST);
    }

    private List<String> members(
            DifferencePhrases.Members phrase, String key, Optional<Written> old, Optional<Written> now) {
        List<Written> gone = new ArrayList<>(old.map(Written::items).orElse(List.of()));
        List<Written> come = new ArrayList<>(now.map(Written::items).orElse(List.of()));
        List<Written> all = List.copyOf(come);
        gone.forEach(come::remove);
        all.forEach(gone::remove);
        List<String> lines = new ArrayList<>();
        if (!come.isEmpty()) {
            lines.add(phrase.more() + names(key, come, after));
        }
        if (!gone.isEmpty()) {
            lines.add(phrase.less() + names(key, gone, before));
        }
        return lines;
    }

    private static String names(String key, List<Written> members, DifferenceSide side) {
        return members.stream()
                .map(w -> switch (key) {
                    case "after" -> predecessor(w, side);
                    case "affects" -> side.activity(text(w));
                    case "tags" -> text(w);
                    default -> side.name("people", text(w));
                })
                .collect(Collectors.joining(", "));
    }

    private static String predecessor(Written entry, DifferenceSide side) {
        String of = entry.find("of")
                .map(w -> side.activity(w.text()))
                .orElseGet(() -> "the first of "
                        + entry.find("any-of").map(Written::items).orElse(List.of()).stream()
                                .map(w -> side.activity(w.text()))
                                .collect(Collectors.joining(", ")));
        String type = entry.find("type")
                .map(Written::text)
                .filter(t -> !t.equals("FS"))
                .map(t -> " (" + t + ")")
                .orElse("");
        return of
                + type
                + entry.find("lag").map(lag -> " and " + lag.text() + " more").orElse("");
    }
}
