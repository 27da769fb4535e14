package org.summitsim.yaml;

import java.util.List;

/**
 * A text with a name: the scenario file or one patch of the command line.
 *
 * @param name what a message calls it
 * @param order where its problems come among those of other documents
 * @param lines its lines without their ends
 */
record Document(String name, int order, List<String> lines) {
    static Document of(String name, int order, String text) {
        return new Document(name, order, text.lines().toList());
    }

    /** The line with a number from 1 on; empty where there is none. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    Position start() {
        return new Position(this, 1, 1);
    }

    /** The document as a whole, for what is wrong with no line of it in particular. */
    Position whole() {
        return new Position(this, 0, 0);
    }
}
