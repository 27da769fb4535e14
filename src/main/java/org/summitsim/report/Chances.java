package org.summitsim.report;

/** Chances as people say them: "8 times in 10". */
final class Chances {
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final double NEARLY = 0.95;

    private Chances() {}

    /**
     * A chance in words: tenths in the middle, hundredths near the ends, and never certain where it is not.
     *
     * @param chance 0 to 1; NaN gives "not known"
     */
    static String words(double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            return "not known";
        }
        if (chance == 0 || chance == 1) {
            return chance == 1 ? "every time" : "never";
        }
        if (chance > 1 - NEARLY && chance < NEARLY) {
            long tenths = Math.round(chance * TEN);
            return tenths == 1 ? "once in 10" : tenths + " times in 10";
        }
        long hundredths = Math.round(chance * HUNDRED);
        if (hundredths == HUNDRED) {
            return "over 99 times in 100";
        }
        return hundredths == 0
                ? "less than once in 100"
                : hundredths == 1 ? "once in 100" : hundredths + " times in 100";
    }
}
