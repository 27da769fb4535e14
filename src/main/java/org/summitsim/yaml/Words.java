package org.summitsim.yaml;

import java.util.Locale;
import java.util.regex.Pattern;

/** Small helpers for what messages say. */
final class Words {
    private static final int LONGEST = 60;
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Words() {}

    /** A received value, short and without characters that could trouble a terminal. */
    static String quote(String value) {
        return shorten(value, LONGEST);
    }

    /** The same with more room, for what must be named whole. */
    static String shorten(String value, int longest) {
        String cut = value.length() > longest ? value.substring(0, longest) + "..." : value;
        return printable(cut).replace('\t', ' ');
    }

    /** The text with control characters replaced; tabs stay. */
    static String printable(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints()
                .map(c -> c != '\t' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
                        ? '\uFFFD'
                        : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The last step of a path. */
    static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    static boolean isKebab(String id) {
        return id.length() <= 200 && KEBAB.matcher(id).matches();
    }

    /** The nearest thing to {@code name} that is kebab-case; possibly empty. */
    static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
