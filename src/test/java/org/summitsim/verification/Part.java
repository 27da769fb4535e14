package org.summitsim.verification;

import java.util.List;

/**
 * What a section of the page is made of.
 *
 * @param text tables, and how to repeat them
 * @param isRight whether everything is as it should be
 * @param figures those of its figures that depend on chance and have an interval
 */
record Part(String text, boolean isRight, List<Figure> figures) {
    static final Part NONE = new Part("", true, List.of());

    /** Figures in a table, and the commands that repeat them. */
    static Part of(List<Figure> figures, List<String> commands) {
        StringBuilder text = new StringBuilder(Figure.HEADER);
        figures.forEach(f -> text.append(f.row()));
        return new Part(
                text + "\n" + repeat(commands),
                figures.stream().allMatch(Figure::agrees),
                figures.stream().filter(Figure::isByChance).toList());
    }

    /** Commands as a reader may type them. */
    static String repeat(List<String> commands) {
        return "To repeat it:\n\n```sh\n" + String.join("\n", commands) + "\n```\n";
    }
}
