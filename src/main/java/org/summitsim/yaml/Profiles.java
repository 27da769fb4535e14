package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitsim.model.Transfer;

/** Decodes {@code profile}: {@code {7-9: 1.5, 16-19: 1.8}} are factors for the hours 7 and 8, and 16, 17 and 18. */
final class Profiles {
    private static final int HOURS = 24;
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

    private Profiles() {}

    static List<Double> decode(Cursor cursor) {
        List<Double> factors = new ArrayList<>(Transfer.Time.FLAT);
        Set<Integer> taken = new HashSet<>();
        for (Cursor field : cursor.entries("a map from hours to factors such as {7-9: 1.5}")) {
            List<Integer> hours = hours(field);
            if (!Collections.disjoint(taken, hours)) {
                field.keyError(
                        "Expected each hour once, received an hour of " + field.key() + " again", Optional.empty());
            }
            taken.addAll(hours);
            field.read("a number above 0", Numbers::positive).ifPresent(f -> hours.forEach(h -> factors.set(h, f)));
        }
        return factors;
    }

    private static List<Integer> hours(Cursor field) {
        Matcher matcher = FORM.matcher(field.key());
        if (matcher.matches()) {
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from + 1 : Integer.parseInt(matcher.group(2));
            if (from < to && to <= HOURS) {
                List<Integer> hours = new ArrayList<>();
                for (int hour = from; hour < to; hour++) {
                    hours.add(hour);
                }
                return hours;
            }
        }
        field.keyError(
                "Expected an hour or a range of hours within 0-24 such as 7-9, received " + Words.quote(field.key()),
                Optional.empty());
        return List.of();
    }
}
