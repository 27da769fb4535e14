package org.summitsim.property;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Scenarios made up from a seed that are mostly about moving: bases by day, cars of several kinds at several places, some
 * never sent empty, transfers with vehicles and profiles of their own, walks, joins, entries without a planned start, and
 * legs in the middle of the programme. The seed is the recipe of a failure.
 */
final class RandomJourneys {
    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();
    private final int places;
    private final int people;
    private final int meetings;

    private RandomJourneys(long seed) {
        random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
        places = 3 + random.nextInt(3);
        people = 2 + random.nextInt(5);
        meetings = 4 + random.nextInt(12);
    }

    static String of(long seed) {
        return new RandomJourneys(seed).write();
    }

    private String write() {
        line("summit: 1\ntitle: Made up\nclock: {day-1: 2024-04-10, zone: America/New_York}\nrun: {replications: 20}");
        line("places:");
        for (int p = 0; p < places; p++) {
            line("  place-%d: {%s}", p, chance(0.15) ? "open: 06:00-23:00" : "name: P" + p);
            line("  room-%d: {in: place-%d, walk: %dm, capacity: 2}", p, p, random.nextInt(12));
        }
        people();
        resources();
        transfers();
        line("meetings:");
        for (int m = 0; m < meetings; m++) {
            meeting(m);
        }
        legs();
        if (chance(0.5)) {
            line(
                    "risks:\n  storm: {probability: 0.4, affects: [transfers], impact: {multiply: \"triangular(1, 1.5, 3)\"}}");
        }
        return text.toString();
    }

    private void people() {
        line("people:");
        for (int p = 0; p < people; p++) {
            String base = chance(0.15)
                    ? ""
                    : chance(0.5)
                            ? "base: place-" + random.nextInt(places)
                            : String.format(
                                    Locale.ROOT,
                                    "base: {start: place-%d, day 1: %s, day 3: %s}",
                                    random.nextInt(places),
                                    somewhere(),
                                    somewhere());
            String rides =
                    List.of("", "rides: car", "rides: van", "rides: cabs").get(random.nextInt(4));
            String free = chance(0.1) ? "order: free" : "";
            line("  person-%d: {%s}", p, join(base, rides, free));
        }
    }

    private void resources() {
        line("resources:");
        line(
                "  car: {kind: vehicle, at: place-0, capacity: %d, turnaround: %dm%s}",
                1 + random.nextInt(3), random.nextInt(15), chance(0.2) ? ", reposition: none" : "");
        line(
                "  van: {kind: vehicle, at: place-1, capacity: %d%s}",
                1 + random.nextInt(2), chance(0.3) ? ", available: 06:00-23:30" : "");
        line("  cabs: {kind: vehicle, capacity: 2, turnaround: %dm}", random.nextInt(10));
        line("  plane: {kind: aircraft, at: place-%d, turnaround: %dm}", random.nextInt(places), random.nextInt(40));
    }

    private void transfers() {
        line("transfers:");
        for (int a = 0; a < places; a++) {
            for (int b = a + 1; b < places; b++) {
                int mode = 5 + random.nextInt(40);
                if (chance(0.9)) {
                    line(
                            "  way-%d-%d: {between: [place-%d, place-%d], duration: \"triangular(%dm, %dm, %dm)\", margin: %dm%s%s}",
                            a,
                            b,
                            a,
                            b,
                            mode - 3,
                            mode,
                            3 * mode,
                            random.nextInt(15),
                            chance(0.3) ? ", profile: {7-9: 1.5, 16-19: 1.8}" : "",
                            chance(0.4) ? chance(0.5) ? ", uses: {van: 1}" : ", uses: {cabs: 1}" : "");
                }
            }
        }
    }

    private void meeting(int m) {
        String start = "";
        if (chance(0.6)) {
            int minute = 60 * 7 + 5 * random.nextInt(14 * 12);
            start = String.format(
                    Locale.ROOT, "start: day %d %02d:%02d", 1 + random.nextInt(4), minute / 60, minute % 60);
        }
        int mode = 5 + random.nextInt(90);
        StringBuilder needed = new StringBuilder();
        StringBuilder joining = new StringBuilder();
        for (int p = 0; p < people; p++) {
            if (chance(0.35)) {
                needed.append(needed.isEmpty() ? "" : ", ").append("person-").append(p);
            } else if (chance(0.3)) {
                joining.append(joining.isEmpty() ? "" : ", ").append("person-").append(p);
            }
        }
        String after = m > 0 && chance(0.4)
                ? "after: [{of: meeting-" + random.nextInt(m) + ", lag: " + (chance(0.5) ? "0m" : "20m") + "}]"
                : "";
        line(
                "  meeting-%d: {%s}",
                m,
                join(
                        chance(0.95) ? "at: " + somewhere() : "",
                        "people: [" + needed + "]",
                        "joins: [" + joining + "]",
                        start,
                        after,
                        chance(0.1) ? "uses: {car: 1}" : "",
                        chance(0.15) ? "priority: " + (1 + random.nextInt(3)) : "",
                        chance(0.3) ? "duration: " + mode + "m" : "duration: \"exponential(" + mode + "m)\""));
    }

    private void legs() {
        int count = random.nextInt(3);
        if (count == 0) {
            return;
        }
        line("travel:");
        for (int k = 0; k < count; k++) {
            int from = random.nextInt(places);
            line(
                    "  leg-%d: {from: place-%d, to: place-%d, people: [person-%d], joins: [person-%d], start: day %d %02d:30, %s"
                            + "duration: \"pert(1h, 2h, 4h)\"}",
                    k,
                    from,
                    (from + 1) % places,
                    0,
                    1,
                    2 + k,
                    8 + random.nextInt(10),
                    chance(0.5) ? "uses: {plane: 1}, " : "");
        }
    }

    private String somewhere() {
        return (chance(0.6) ? "place-" : "room-") + random.nextInt(places);
    }

    private static String join(String... keys) {
        return String.join(
                ", ",
                IntStream.range(0, keys.length)
                        .mapToObj(i -> keys[i])
                        .filter(k -> !k.isEmpty())
                        .toList());
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private void line(String format, Object... arguments) {
        text.append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments))
                .append('\n');
    }
}
