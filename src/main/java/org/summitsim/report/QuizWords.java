package org.summitsim.report;

import java.util.Locale;
import java.util.OptionalInt;

/** How a quiz talks, in lines of a certain width. */
public final class QuizWords {
    private static final String INDENT = "   ";

    private final int width;

    private QuizWords(int width) {
        this.width = width;
    }

    /** Words in lines so many characters wide. */
    public static QuizWords of(int width) {
        return new QuizWords(width);
    }

    /** A question with its answers, the number-th of so many. */
    public String ask(Question question, int number, int count) {
        StringBuilder text = new StringBuilder("Question " + number + " of " + count + "\n");
        Words.wrap(question.text(), width).forEach(line -> text.append(line).append('\n'));
        for (String fact : question.facts()) {
            String first = " - ";
            for (String line : Words.wrap(fact, width - INDENT.length())) {
                text.append(first).append(line).append('\n');
                first = INDENT;
            }
        }
        for (int k = 0; k < question.options().size(); k++) {
            String first = letter(k) + ") ";
            for (String line : Words.wrap(question.options().get(k), width - INDENT.length())) {
                text.append(first).append(line).append('\n');
                first = INDENT;
            }
        }
        return text.toString();
    }

    /** Which answer somebody means: a letter, in any case, with or without a bracket; or its number. */
    public static OptionalInt choice(Question question, String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[).]$", "");
        for (int k = 0; k < question.options().size(); k++) {
            if (word.equals(letter(k)) || word.equals(String.valueOf(k + 1))) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    /** What is said to something that is no answer. */
    public static String again(Question question, String typed) {
        return "Expected a letter from a to " + letter(question.options().size() - 1) + ", or q to stop, received \""
                + Words.cut(typed.strip(), 40) + "\"";
    }

    /** What is said to an answer. */
    public String reveal(Question question, int chosen) {
        String verdict = chosen == question.answer()
                ? "Right: "
                : "Wrong. Right is " + letter(question.answer()) + ") "
                        + question.options().get(question.answer()) + ". ";
        return String.join("\n", Words.wrap(verdict + question.explanation(), width)) + "\n";
    }

    /** How it went. */
    public static String score(int right, int answered, int asked) {
        String text =
                "Score: " + right + " of " + answered + (answered < asked ? " answered, " + asked + " in all" : "");
        return text + ".";
    }

    private static String letter(int k) {
        return String.valueOf((char) ('a' + k));
    }
}
