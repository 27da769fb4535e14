package org.summitsim.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Scenarios made up from a seed, as text: places with rooms, people with bases and cars, meetings with and without planned
 * starts, agendas, legs, dependencies of all types, hours, risks. The seed is the recipe of a failure.
 */
final class RandomScenarios {
    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();
    private final int places;
    private final int people;
    private final int meetings;
    private final List<String> ids = new ArrayList<>();

    private RandomScenarios(long seed) {
        random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
        places = 2 + random.nextInt(3);
        people = 2 + random.nextInt(5);
        meetings = 3 + random.nextInt(12);
    }

    static String of(long seed) {
        return new RandomScenarios(seed).write();
    }

    private String write() {
        line("summit: 1\ntitle: Made up\nclock: {day-1: 2024-04-10, zone: America/New_York}\nrun: {replications: 20}");
        writePlaces();
        writePeople();
        writeTransfers();
        line("meetings:");
        for (int m = 0; m < meetings; m++) {
            meeting(m);
        }
        if (chance(0.4)) {
            line("travel:");
            leg();
        }
        if (chance(0.5)) {
            line("risks:");
            line("  storm: {probability: 0.4, affects: [transfers], impact: {multiply: \"triangular(1, 1.5, 3)\"}}");
            line("  talk: {probability: 0.5, affects: [%s], impact: {add: \"uniform(1m, 40m)\"}}", ids.get(0));
        }
        return text.toString();
    }

    private void writePlaces() {
        line("places:");
        for (int p = 0; p < places; p++) {
            line("  place-%d: {%s}", p, chance(0.25) ? "open: 06:00-23:00" : "name: P" + p);
            line(
                    "  room-%d: {in: place-%d, walk: %dm, capacity: %d%s%s}",
                    p,
                    p,
                    random.nextInt(5),
                    1 + random.nextInt(2),
                    chance(0.4) ? ", setup: " + (5 + random.nextInt(30)) + "m" : "",
                    chance(0.4) ? ", cleanup: " + (5 + random.nextInt(20)) + "m" : "");
        }
    }

    private void writePeople() {
        line("people:");
        for (int p = 0; p < people; p++) {
            line(
                    "  person-%d: {base: place-%d%s%s%s%s}",
                    p,
                    random.nextInt(places),
                    chance(0.5) ? ", rides: car" : chance(0.4) ? ", rides: cabs" : "",
                    chance(0.3) ? ", rest: 23:00-06:00" : "",
                    chance(0.15) ? ", order: free" : "",
                    chance(0.15) ? ", available: 07:00-22:00" : "");
        }
        line("resources:");
        line(
                "  car: {kind: vehicle, at: place-0, capacity: %d, turnaround: %dm}",
                1 + random.nextInt(3), random.nextInt(8));
        line("  cabs: {kind: vehicle, capacity: 2, turnaround: %dm}", random.nextInt(5));
        line("  staff: {kind: staff, capacity: %d, turnaround: %dm}", 2 + random.nextInt(2), random.nextInt(6));
    }

    private void writeTransfers() {
        line("transfers:");
        for (int a = 0; a < places; a++) {
            for (int b = a + 1; b < places; b++) {
                int mode = 5 + random.nextInt(30);
                line(
                        "  way-%d-%d: {between: [place-%d, place-%d], duration: \"triangular(%dm, %dm, %dm)\", margin: %dm}",
                        a, b, a, b, mode - 3, mode, 3 * mode, random.nextInt(15));
            }
        }
    }

    private void meeting(int m) {
        String id = "meeting-" + m;
        StringBuilder keys = new StringBuilder();
        if (chance(0.9)) {
            keys.append(", at: ").append(somewhere());
        }
        keys.append(", people: ").append(some(people, 0.4, "person-"));
        if (chance(0.6)) {
            int minute = 60 * 7 + 5 * random.nextInt(12 * 12);
            keys.append(String.format(
                    Locale.ROOT, ", start: day %d %02d:%02d", 1 + random.nextInt(2), minute / 60, minute % 60));
        }
        if (chance(0.4) && !ids.isEmpty()) {
            keys.append(", after: [").append(dependency()).append("]");
        }
        if (chance(0.3)) {
            keys.append(", uses: {staff: 1}");
        }
        if (chance(0.2)) {
            keys.append(", priority: ").append(1 + random.nextInt(3));
        }
        if (chance(0.3)) {
            keys.append(", opening: 3m, closing: 2m, agenda: {one: {duration: \"uniform(5m, 20m)\"},"
                    + " two: {duration: \"exponential(10m)\", uses: {staff: 1}}}");
        } else {
            keys.append(", duration: ").append(duration());
        }
        line("  %s: {%s}", id, keys.substring(2));
        ids.add(id);
    }

    private void leg() {
        line("  flight: {from: place-0, to: place-1, people: [person-0], start: day 3 09:00,"
                + " agenda: {boarding: {duration: 10m}, flight: {duration: \"pert(1h, 2h, 4h)\"}}}");
    }

    private String dependency() {
        String of = ids.get(random.nextInt(ids.size()));
        String type = List.of("FS", "FS", "SS", "FF", "SF").get(random.nextInt(5));
        String lag = List.of("0m", "10m", "-5m", "\"uniform(-10m, 20m)\"").get(random.nextInt(4));
        return "{of: " + of + ", type: " + type + ", lag: " + lag + "}";
    }

    private String duration() {
        int mode = 5 + random.nextInt(80);
        return switch (random.nextInt(5)) {
            case 0 -> "0m";
            case 1 -> mode + "m";
            case 2 -> "\"exponential(" + mode + "m)\"";
            case 3 -> "about(" + mode + "m)";
            default -> "\"normal(" + mode + "m, " + mode / 2 + "m)\"";
        };
    }

    private String somewhere() {
        return (chance(0.5) ? "place-" : "room-") + random.nextInt(places);
    }

    private String some(int n, double probability, String prefix) {
        List<String> chosen = IntStream.range(0, n)
                .filter(i -> chance(probability))
                .mapToObj(i -> prefix + i)
                .toList();
        return "[" + String.join(", ", chosen) + "]";
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private void line(String format, Object... arguments) {
        text.append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments))
                .append('\n');
    }
}
