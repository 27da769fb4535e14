package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.yaml.Term.Argument;
import org.summitsim.yaml.Term.Call;
import org.summitsim.yaml.Term.Figure;

/** Reads {@code name(argument, label=argument, ..)} with nesting of at most {@value #DEEPEST}. */
final class TermParser {
    static final int DEEPEST = 20;

    private final String text;
    private int at;

    private TermParser(String text) {
        this.text = text;
    }

    /**
     * Reads a term.
     *
     * @throws Misread if its parentheses do not close or something follows it
     */
    static Term parse(String text) {
        TermParser parser = new TermParser(text.strip());
        Term term = parser.term(0);
        if (parser.at < parser.text.length()) {
            throw Misread.expected("nothing after the closing parenthesis", parser.text.substring(parser.at));
        }
        return term;
    }

    private Term term(int depth) {
        if (depth > DEEPEST) {
            throw new Misread("Expected at most " + DEEPEST + " distributions inside each other, received more");
        }
        String word = word();
        if (!sees('(')) {
            return new Figure(word);
        }
        at++;
        List<Argument> arguments = new ArrayList<>();
        do {
            arguments.add(argument(depth + 1));
        } while (skips(','));
        if (!skips(')')) {
            throw Misread.expected("a closing parenthesis", text, "it needs quotes, if it stands inside { } or [ ]");
        }
        while (sees(' ')) {
            at++;
        }
        return new Call(word, arguments);
    }

    private Argument argument(int depth) {
        int start = at;
        String label = word();
        if (skips('=')) {
            return new Argument(Optional.of(label), term(depth));
        }
        at = start;
        return new Argument(Optional.empty(), term(depth));
    }

    private String word() {
        int start = at;
        while (at < text.length() && "(),=".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private boolean sees(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean skips(char c) {
        if (sees(c)) {
            at++;
            return true;
        }
        return false;
    }
}
