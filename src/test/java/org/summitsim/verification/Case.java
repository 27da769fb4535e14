package org.summitsim.verification;

import java.util.List;

/**
 * A run of a scenario, and what theory says of it.
 *
 * @param title what it is about, for the names of tests
 * @param words of the command {@code summit run}: the file first, then options
 * @param isQuick whether it is played with every build
 * @param expected what is known
 */
record Case(String title, List<String> words, boolean isQuick, List<Expected> expected) {
    private static final String FOLDER = "scenarios/verification/";

    /** One that is played with every build. */
    static Case quick(String title, String words, Expected... expected) {
        return new Case(title, List.of((FOLDER + words).split(" ")), true, List.of(expected));
    }

    /** One that takes longer. */
    static Case slow(String title, String words, Expected... expected) {
        return new Case(title, List.of((FOLDER + words).split(" ")), false, List.of(expected));
    }

    /** The figures of a run. */
    List<Figure> figures(Verified run) {
        return expected.stream().map(e -> e.figure(run, where(e.measure()))).toList();
    }

    /** How to name a measure of this run on the page. */
    private String where(String measure) {
        String file = words.get(0);
        String name = file.substring(FOLDER.length(), file.length() - ".yaml".length());
        String changed = words.size() == 1 ? "" : ", `" + words.get(words.size() - 1) + "`";
        return "`%s` of [%s](../%s)%s".formatted(measure, name, file, changed);
    }

    /** The command line that repeats it. */
    String command() {
        return "summit run " + String.join(" ", words);
    }

    @Override
    public String toString() {
        return title;
    }
}
