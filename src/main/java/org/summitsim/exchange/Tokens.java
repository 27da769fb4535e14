package org.summitsim.exchange;

import java.util.ArrayList;
import java.util.List;

/** The words of a text one after the other, however they are spread over lines. */
final class Tokens {
    private static final int SHOWN = 40;

    private final List<String> words = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private int at;

    /** The words of some lines; {@code first} is the number of the first, from 1. */
    Tokens(List<String> text, int first) {
        for (int i = 0; i < text.size(); i++) {
            for (String word : text.get(i).strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                    lines.add(first + i);
                }
            }
        }
    }

    boolean atEnd() {
        return at == words.size();
    }

    /** The line of the next word, of the last one at the end. */
    int line() {
        return lines.isEmpty() ? 1 : lines.get(Math.min(at, lines.size() - 1));
    }

    /** Whether the next word is the first of its line. */
    boolean startsLine() {
        return at == 0 || (!atEnd() && !lines.get(at).equals(lines.get(at - 1)));
    }

    /** The next word as a whole number. */
    int number(String what, int least, int most) throws UnreadableException {
        String range = least == most ? "the number " + least : "a whole number from " + least + " to " + most;
        String expected = what + " (" + range + ")";
        if (atEnd()) {
            throw new UnreadableException(line(), expected, "the end");
        }
        String word = words.get(at);
        try {
            int number = Integer.parseInt(word);
            if (least <= number && number <= most) {
                at++;
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through: a word and a number out of range get the same answer.
        }
        String shown = word.length() > SHOWN ? word.substring(0, SHOWN) + ".." : word;
        throw new UnreadableException(line(), expected, "\"" + shown + "\"");
    }
}
