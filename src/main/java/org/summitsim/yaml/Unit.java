package org.summitsim.yaml;

import java.util.regex.Pattern;

/** What the figures of a distribution are. */
enum Unit {
    /** Durations, read as minutes. */
    MINUTES {
        @Override
        double read(String text) {
            return Durations.minutes(Durations.parse(text));
        }
    },
    /** Pure numbers. */
    NUMBER {
        @Override
        double read(String text) {
            return number(text);
        }
    };

    private static final Pattern FORM =
            Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{1,15})?|\\.\\d{1,15})([eE][+-]?\\d{1,2})?");

    abstract double read(String text);

    /** The figure of a term that must be one. */
    double figure(Term term) {
        if (!(term instanceof Term.Figure figure)) {
            throw Misread.expected("a figure", term.words());
        }
        return read(figure.words());
    }

    /** A pure number. */
    static double number(String text) {
        String word = text.strip();
        if (!FORM.matcher(word).matches()) {
            throw Misread.expected("a number", text, Slips.number(text));
        }
        return Double.parseDouble(word);
    }
}
