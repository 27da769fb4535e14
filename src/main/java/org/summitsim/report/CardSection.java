package org.summitsim.report;

import java.util.List;
import org.summitsim.analysis.Day;
import org.summitsim.network.TimeLine;

/** The cards of a day's people, folded away until they are asked for; on paper a page each. */
final class CardSection {
    static final String PRINTED = "Cards that are open are printed, a page each; if none is open, all of this day are.";

    /** As many companions are named. */
    private static final int NAMED = 6;
    /** A card with more lines is set in small type, so that it fits a page. */
    private static final int DENSE = 16;

    private final Day day;
    private final List<Card> cards;
    private final Words words;

    CardSection(Programme programme, Day day) {
        this.day = day;
        cards = programme
                .run()
                .itineraries()
                .map(ways -> new Cards(programme, ways).of(day))
                .orElse(List.of());
        words = new Words(programme.run().network().time());
    }

    void write(Html html) {
        if (cards.isEmpty()) {
            return;
        }
        html.open("details", "class", "cards", "id", "cards-" + day.id());
        html.element("summary", "Cards of " + cards.size() + (cards.size() == 1 ? " person" : " people"));
        html.element("p", PRINTED, "class", "caption");
        html.open("p", "class", "links");
        for (Card card : cards) {
            html.element("a", PersonWords.of(card.person()), "href", "#" + card.id());
        }
        html.close().line();
        cards.forEach(card -> write(html, card));
        html.close().line();
    }

    private void write(Html html, Card card) {
        boolean dense = card.lines().size() > DENSE;
        html.open("details", "class", dense ? "card dense" : "card", "id", card.id());
        String role = PersonWords.role(card.person());
        html.open("summary").open("b").text(PersonWords.of(card.person())).close();
        html.text(role.isEmpty() ? "" : ", " + role);
        html.close().line();
        boolean two = twoClocks(card);
        long moment = card.lines().get(0).from().micros();
        String home = two ? ", and at home " + words.zone(card.home(), moment) : "";
        html.element(
                "p",
                "Day " + day.number() + ", " + Words.date(day.date()) + ". Clocks: " + words.zone(card.zone(), moment)
                        + home + ".",
                "class",
                "day-of");
        html.open("table").open("thead").open("tr");
        html.open("th").text("There").close();
        if (two) {
            html.open("th").text("Home").close();
        }
        html.open("th").text("What").close().close().close().open("tbody").line();
        card.lines().forEach(line -> write(html, card, line, two));
        html.close().close().close().line();
    }

    /** Whether the clocks at home show another time at any moment of the card. */
    private boolean twoClocks(Card card) {
        return card.lines().stream()
                .flatMap(line -> List.of(line.from(), line.to()).stream())
                .filter(stamp -> stamp.micros() != TimeLine.NONE)
                .anyMatch(stamp -> !words.utc(card.home(), (double) stamp.micros())
                        .equals(words.utc(stamp.zone(), (double) stamp.micros())));
    }

    private void write(Html html, Card card, Card.Line line, boolean two) {
        html.open("tr", "class", (line.isWay() ? "way" : "entry") + (line.isAtRisk() ? " late" : ""));
        times(html, here(card, line.from()), here(card, line.to()));
        if (two) {
            times(html, there(card, line.from()), there(card, line.to()));
        }
        html.open("td");
        if (line.isWay()) {
            html.text(line.what() + (line.car().isEmpty() ? "" : ", " + line.car()));
        } else {
            html.open("b").text(line.what()).close().text(line.place().isEmpty() ? "" : ", " + line.place());
        }
        if (!line.companions().isEmpty()) {
            html.element("div", "With " + listed(line.companions()));
        }
        line.leaveBy().ifPresent(by -> html.element("div", by, "class", line.isTooLate() ? "by late" : "by"));
        if (!line.sure().isEmpty()) {
            html.element("div", line.sure(), "class", "sure");
        }
        html.close().close().line();
    }

    /** A cell with a beginning and an end. */
    static void times(Html html, String from, String to) {
        html.open("td", "class", "figure").text(from);
        if (!to.isEmpty()) {
            html.text(" \u2013").raw("<br>").text(to);
        }
        html.close();
    }

    /** A moment where it is, with the offset where that is not the card's. */
    private String here(Card card, Card.Stamp stamp) {
        if (stamp.micros() == TimeLine.NONE) {
            return "";
        }
        double moment = (double) stamp.micros();
        String utc = words.utc(stamp.zone(), moment);
        return words.clock(moment, stamp.zone(), day.date())
                + (utc.equals(words.utc(card.zone(), moment)) ? "" : " " + utc);
    }

    private String there(Card card, Card.Stamp stamp) {
        return stamp.micros() == TimeLine.NONE ? "" : words.clock((double) stamp.micros(), card.home(), day.date());
    }

    /** Names, of many the first. */
    static String listed(List<String> names) {
        return names.size() <= NAMED + 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
