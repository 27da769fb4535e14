package org.summitsim.report;

import java.util.List;

/** A table of a page. Columns whose name begins with {@code >} hold figures, set flush right. */
final class HtmlTable {
    private final Html html;
    private final List<String> columns;

    /** Begins a table, with a caption unless that is empty, that scrolls by itself where it is wider than the page. */
    HtmlTable(Html html, String caption, List<String> columns) {
        this.html = html;
        this.columns = List.copyOf(columns);
        if (!caption.isEmpty()) {
            html.element("p", caption, "class", "caption");
        }
        html.open("div", "class", "wide").open("table").line();
        html.open("thead").open("tr");
        for (String column : columns) {
            boolean figure = column.startsWith(">");
            html.open("th", "scope", "col", "class", figure ? "figure" : "words");
            html.text(Words.opening(figure ? column.substring(1) : column)).close();
        }
        html.close().close().line().open("tbody").line();
    }

    /**
     * Adds a row.
     *
     * @param kind the row's class: {@code risk}, {@code part} or {@code plain}
     */
    void row(String kind, List<String> fields) {
        html.open("tr", "class", kind);
        for (int c = 0; c < fields.size(); c++) {
            html.open("td", "class", columns.get(c).startsWith(">") ? "figure" : "words");
            html.text(fields.get(c)).close();
        }
        html.close().line();
    }

    /** Ends the table. */
    void end() {
        html.close().close().close().line();
    }
}
