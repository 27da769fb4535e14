package org.summitsim.report;

import java.util.List;

/** A handout as a page that needs nothing else and runs nothing. It sees the handout and nothing besides. */
final class HandoutPage {
    private final Html html = new Html();

    private HandoutPage() {}

    /** The page as text. */
    static String of(Handout handout) {
        return new HandoutPage().page(handout);
    }

    private String page(Handout handout) {
        HtmlPage.begin(html, handout.title());
        html.open("header").line().element("h1", handout.title());
        html.element("p", handout.dates(), "class", "what").open("nav").line();
        handout.days().forEach(day -> html.element("a", day.heading(), "href", "#day-" + day.id()));
        html.close().line().close().line();
        if (handout.days().isEmpty()) {
            html.element("p", "There is nothing in the programme.");
        }
        handout.days().forEach(this::day);
        return HtmlPage.end(html);
    }

    private void day(Handout.HandoutDay day) {
        html.open("section", "id", "day-" + day.id(), "class", "day").line();
        html.element("h2", day.heading());
        html.element("p", "Planned times; " + day.clocks() + " where nothing else is said.", "class", "caption");
        html.open("table").open("thead").open("tr").element("th", "Time");
        html.element("th", "What, where, who").close().close().open("tbody").line();
        for (Handout.Entry entry : day.entries()) {
            html.open("tr");
            CardSection.times(html, entry.from(), entry.to());
            what(entry, "", entry.people());
            html.close().line();
        }
        html.close().close().line();
        html.open("details", "class", "cards", "id", "cards-" + day.id());
        html.element("summary", "Cards of " + day.cards().size() + (day.cards().size() == 1 ? " person" : " people"));
        html.element("p", CardSection.PRINTED, "class", "caption");
        html.open("p", "class", "links");
        day.cards().forEach(card -> html.element("a", card.name(), "href", "#" + card.id()));
        html.close().line();
        day.cards().forEach(card -> card(day, card));
        html.close().line().close().line();
    }

    /** A cell that says what an entry is, where, and who comes. */
    private void what(Handout.Entry entry, String before, List<String> people) {
        html.open("td").open("b").text(entry.title()).close();
        html.text(entry.place().isEmpty() ? "" : ", " + entry.place());
        if (!people.isEmpty()) {
            html.element("div", before + String.join(", ", people));
        }
        html.close();
    }

    private void card(Handout.HandoutDay day, Handout.HandoutCard card) {
        html.open("details", "class", "card", "id", card.id());
        html.open("summary").open("b").text(card.name()).close();
        html.text(card.role().isEmpty() ? "" : ", " + card.role()).close().line();
        html.element("p", day.heading() + ". Clocks: " + card.clocks() + ".", "class", "day-of");
        html.open("table").open("thead").open("tr").element("th", "There");
        if (!card.home().isEmpty()) {
            html.element("th", "Home");
        }
        html.element("th", "What").close().close().open("tbody").line();
        for (int k = 0; k < card.entries().size(); k++) {
            Handout.Entry entry = card.entries().get(k);
            html.open("tr", "class", "entry");
            CardSection.times(html, entry.from(), entry.to());
            if (!card.home().isEmpty()) {
                CardSection.times(
                        html, card.home().get(k).from(), card.home().get(k).to());
            }
            what(
                    entry,
                    "With ",
                    List.of(CardSection.listed(entry.people())).stream()
                            .filter(listed -> !listed.isEmpty())
                            .toList());
            html.close().line();
        }
        html.close().close().close().line();
    }
}
