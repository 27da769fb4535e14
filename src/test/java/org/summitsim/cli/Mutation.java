package org.summitsim.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils a scenario as people, editors and bad copies do. The seed is the recipe. */
final class Mutation {
    private static final String SIGNS = "{}[]():,-\"'|>&*!%@#?=<~/ \n\t0aZ\u00e9\ud83d\ude00\u0000\u2028";
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "2",
            "24",
            "60",
            "100000",
            "999999999",
            "99999999999999999999",
            "0.0001",
            "1e300",
            "NaN",
            "");

    private final Random random;
    private final List<String> files;

    private Mutation(long seed, List<String> files) {
        random = new Random(seed);
        this.files = files;
    }

    /** One of some texts, spoilt in one to three ways. */
    static String of(long seed, List<String> files) {
        return new Mutation(seed, files).spoilt();
    }

    private String spoilt() {
        String text = any(files);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            text = once(text);
        }
        return text;
    }

    private String once(String text) {
        return switch (random.nextInt(11)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> splice(text);
            case 2 -> sign(text);
            case 3, 4 -> replace(text, NUMBER, any(NUMBERS));
            case 5, 6 -> replace(text, ID, id(text));
            default -> lines(text);
        };
    }

    private String splice(String text) {
        String other = any(files);
        int cut = text.indexOf('\n', random.nextInt(text.length() + 1));
        int from = other.indexOf('\n', random.nextInt(other.length()));
        return text.substring(0, Math.max(0, cut)) + other.substring(Math.max(0, from));
    }

    private String sign(String text) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(4));
        int sign = random.nextInt(SIGNS.length());
        return text.substring(0, at) + SIGNS.charAt(sign) + text.substring(to);
    }

    private String replace(String text, Pattern what, String by) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = any(found);
        return text.substring(0, one.start()) + by + text.substring(one.end());
    }

    private String id(String text) {
        List<String> ids = ID.matcher(text).results().map(MatchResult::group).toList();
        return ids.isEmpty() ? "x" : any(ids);
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, lines.get(at));
            case 2 -> lines.set(at, lines.set(other, lines.get(at)));
            case 3 -> lines.set(at, " ".repeat(1 + random.nextInt(3)) + lines.get(at));
            default -> lines.set(at, lines.get(at).replaceFirst("^ {1,2}", ""));
        }
        return String.join("\n", lines);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
