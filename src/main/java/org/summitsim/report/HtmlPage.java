package org.summitsim.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What all pages have in common: one look, and that they need nothing else. Most run nothing; a live page runs its own scripts, which
 * are named by their hashes, and no other.
 */
final class HtmlPage {
    private static final List<String> STYLES = List.of("report.css");
    private static final List<String> LIVE_STYLES = List.of("report.css", "page/live.css", "page/live-print.css");

    private HtmlPage() {}

    /** Begins a page, up to what it is about. */
    static void begin(Html html, String title) {
        begin(html, title, STYLES, List.of());
    }

    /** Ends a page and gives it as text. */
    static String end(Html html) {
        return html.close().close().close().line().toString();
    }

    /** Begins a page that has scripts. */
    static void beginLive(Html html, String title) {
        begin(html, title, LIVE_STYLES, PageScripts.list());
    }

    /** Ends a page that has scripts and gives it as text. */
    static String endLive(Html html) {
        html.close().line();
        PageScripts.list()
                .forEach(script -> html.open("script").raw(script).close().line());
        return html.close().close().line().toString();
    }

    private static void begin(Html html, String title, List<String> styles, List<String> scripts) {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line();
        String style = styles.stream().map(PageScripts::text).collect(Collectors.joining());
        html.open("head").line().raw("<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(style, scripts) + "\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", title);
        html.open("style").raw(style).close().line().close().line();
        html.open("body").line().open("main").line();
    }

    private static String policy(String style, List<String> scripts) {
        String run = scripts.isEmpty()
                ? ""
                : "script-src " + scripts.stream().map(PageScripts::hash).collect(Collectors.joining(" ")) + "; ";
        return "default-src 'none'; " + run + "style-src " + PageScripts.hash(style)
                + "; base-uri 'none'; form-action 'none'";
    }
}
