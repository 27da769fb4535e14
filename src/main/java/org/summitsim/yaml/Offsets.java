package org.summitsim.yaml;

/** Turns a number of code points from the start of a text into a line and a column. */
final class Offsets {
    private Offsets() {}

    static Position position(Document document, String text, int offset, int shift) {
        int end = text.offsetByCodePoints(0, Math.max(0, Math.min(offset, text.codePointCount(0, text.length()))));
        String before = text.substring(0, end) + ".";
        int line = (int) before.lines().count();
        String last = before.lines().skip(line - 1L).findFirst().orElse(".");
        int column = last.codePointCount(0, last.length());
        return new Position(document, line, column + (line == 1 ? shift : 0));
    }
}
