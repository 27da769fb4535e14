package org.summitsim.yaml;

import java.time.LocalDate;
import java.util.Optional;
import org.summitsim.model.Goal;

/** Figures that measures are held against, as they are written: {@code day 1 18:00}, {@code 5m}, {@code 0.9}, {@code 90 %}. */
public final class TargetText {
    static final String RULE = "a moment, a duration or a share";

    private static final double PERCENT = 100;

    private TargetText() {}

    /**
     * Reads a figure.
     *
     * @param dayOne the date of day 1
     * @throws IllegalArgumentException if it is none
     */
    public static Goal.Target parse(String text, LocalDate dayOne) {
        return parse(text, new Moments(Optional.of(dayOne)));
    }

    /** A moment is known by its colon, a percentage by its sign, a share or number by having no unit. */
    static Goal.Target parse(String text, Moments moments) {
        String word = text.strip();
        if (word.contains(":")) {
            return new Goal.At(moments.parse(word));
        }
        if (word.endsWith("%")) {
            return new Goal.Share(Unit.number(word.substring(0, word.length() - 1)) / PERCENT);
        }
        if (!word.matches("[0-9.]+")) {
            return new Goal.Length(Numbers.length(word));
        }
        double number = Unit.number(word);
        return number > 1 ? new Goal.Amount(number) : new Goal.Share(number);
    }
}
