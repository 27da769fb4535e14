package org.summitsim.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The known name nearest to one that was mistyped. */
public final class Nearest {
    private static final int LONGEST = 60;
    private static final int SHORT_WORD = 4;
    private static final int LONG_WORD = 8;

    private Nearest() {}

    /** The first of the nearest names, if it differs in no more than a third of its letters (at least one), whatever their case. */
    public static Optional<String> find(String name, Collection<String> known) {
        String lower = name.toLowerCase(Locale.ROOT);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int allowed = Math.max(1, Math.max(name.length(), candidate.length()) / 3);
            if (tooFar(name, candidate, Math.min(allowed, least - 1))) {
                continue;
            }
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
            if (distance <= allowed && distance < least) {
                best = candidate;
                least = distance;
            }
        }
        return least == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
    }

    /**
     * Whether two ids differ as by typing errors: they have equally many words, and those that differ have at least four letters, and
     * differ by one slip or, from eight letters on, by two. So {@code launch} may be {@code lunch}, but {@code car-2} is not {@code
     * car-1}, and {@code session-fr} not {@code session-de}.
     */
    static boolean isSlip(String id, String other) {
        String[] words = id.split("-");
        String[] others = other.split("-");
        if (words.length != others.length || id.equals(other)) {
            return false;
        }
        return IntStream.range(0, words.length).allMatch(k -> isSlipOfWord(words[k], others[k]));
    }

    private static boolean isSlipOfWord(String a, String b) {
        int letters = Math.min(a.length(), b.length());
        int allowed = letters >= LONG_WORD ? 2 : 1;
        return a.equals(b) || (letters >= SHORT_WORD && !tooFar(a, b, allowed) && distance(a, b) <= allowed);
    }

    private static boolean tooFar(String a, String b, int allowed) {
        return a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) > allowed;
    }

    /** Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
