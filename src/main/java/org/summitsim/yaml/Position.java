package org.summitsim.yaml;

import java.util.Comparator;

/** A place in a document: line and column from 1 on, in code points; 0 and 0 are the document as a whole. */
record Position(Document document, int line, int column) {
    static final Comparator<Position> ORDER = Comparator.comparingInt((Position p) -> p.document.order())
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** As a message at {@code from} refers to it; the file is named where it is another one. */
    String brief(Position from) {
        String here = "line " + line + ", column " + column;
        return document.name().equals(from.document.name()) ? here : document.name() + ", " + here;
    }
}
