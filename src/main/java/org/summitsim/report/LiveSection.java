package org.summitsim.report;

import org.summitsim.analysis.Day;

/**
 * What the page's scripts fill, and what they fill it from. Without scripts it is not shown: the static charts and tables that follow
 * say the same.
 */
final class LiveSection {
    /** With more activities there would be more rows than a browser draws and more data than a reader wants to load. */
    private static final int MOST_ACTIVITIES = 5000;

    private final Programme programme;
    private final Gallery gallery;

    LiveSection(Programme programme, Gallery gallery) {
        this.programme = programme;
        this.gallery = gallery;
    }

    /** Whether a programme is small enough for a page that has scripts. */
    static boolean isFor(Programme programme) {
        return programme.run().network().activities().size() <= MOST_ACTIVITIES;
    }

    void write(Html html) {
        boolean drawn = programme.run().days().stream().map(Day::id).anyMatch(id -> gallery.has("schedule-day-" + id));
        section(html, "live-schedule", "Schedule", drawn);
        section(html, "live-curves", "How sure by when", drawn);
        if (!programme.shown().isEmpty()) {
            section(html, "live-replay", "Watch it happen", true);
        }
        html.open("script", "type", "application/json", "id", "page-data")
                .raw(PageData.of(programme))
                .close()
                .line();
    }

    /** A section to be filled; on paper static charts stand for it where there are any. */
    private static void section(Html html, String id, String heading, boolean drawn) {
        html.open("section", "id", id, "class", drawn ? "live-part drawn" : "live-part", "hidden", "hidden")
                .line();
        html.element("h2", heading).close().line();
    }
}
