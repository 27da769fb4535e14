package org.summitsim.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML in the making. All text and all values of attributes are escaped; only {@link #raw} is not. */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int k = 0; k + 1 < attributes.length; k += 2) {
            out.append(' ')
                    .append(attributes[k])
                    .append("=\"")
                    .append(escape(attributes[k + 1]))
                    .append('"');
        }
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        out.append("</").append(open.pop()).append(">");
        return this;
    }

    /** Ends the line, so that the page can be read as text. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** Adds text. */
    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Adds an element that holds nothing but text, and ends the line. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close().line();
    }

    /** Adds what is HTML already and safe. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
