package org.summitsim.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Scenarios made up from a seed that use the whole language: people who may not be kept waiting, doors, quorums, choices, agendas
 * under every discipline, outcomes, conditions, rounds, risks with mitigation, disruptions, levers, correlations, copies, streams.
 * Many are refused for a reason; most can be played, and none gets stuck: what items use, no meeting has, so that nobody holds
 * what another waits for while he waits for more. The seed is the recipe of a failure.
 */
final class RandomLanguage {
    private final RandomGenerator random;
    private final RandomGenerator manners;
    private final StringBuilder text = new StringBuilder();
    private final int people;
    private final int meetings;
    private final List<String> planned = new ArrayList<>();
    private final List<String> flexible = new ArrayList<>();
    private final List<String> agendas = new ArrayList<>();
    private final List<String> deciding = new ArrayList<>();
    private final boolean interpreted;
    private final List<Boolean> hasAgenda;
    private final List<String> durations = new ArrayList<>();
    private final boolean unrelated;

    private RandomLanguage(long seed, boolean unrelated) {
        random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed + 1_000_003);
        manners = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed + 2_000_003);
        this.unrelated = unrelated;
        people = 3 + random.nextInt(4);
        interpreted = random.nextInt(3) == 0;
        meetings = 4 + random.nextInt(8);
        hasAgenda = IntStream.range(0, meetings).mapToObj(m -> chance(0.45)).toList();
    }

    static String of(long seed) {
        return new RandomLanguage(seed, false).write();
    }

    /** The same with one more entry that has nothing to do with the others. */
    static String withSomethingUnrelated(long seed) {
        return new RandomLanguage(seed, true).write();
    }

    private String write() {
        line("summit: 1\ntitle: Made up\nclock: {day-1: 2024-04-10, zone: America/New_York}");
        line(
                "run: {replications: 20, dispatch: %s}",
                one("priority", "priority", "lft", "lst", "mts", "grpw", "grpw-all", "spt", "fifo"));
        line("defaults: {consecutive-factor: 1.8}");
        cast();
        line("meetings:");
        if (unrelated) {
            line("  unrelated: {duration: \"uniform(5m, 6m)\", start: day 1 00:01}");
        }
        for (int m = 0; m < meetings; m++) {
            meeting(m);
        }
        if (chance(0.3)) {
            stream();
        }
        if (chance(0.3)) {
            copies();
        }
        if (chance(0.4)) {
            line("travel:");
            line("  flight: {from: far, to: near, people: [person-0], start: day 3 09:00,"
                    + " agenda: {boarding: {duration: 10m}, air: {duration: \"pert(1h, 2h, 4h)\"}}}");
        }
        disturbance();
        return text.toString();
    }

    private void cast() {
        line("groups: {all: [%s]}", names(people));
        line("places:");
        line("  near: {%s}", one("open: 05:00-23:59", "name: Near", "open: [Mon-Fri 05:00-23:59, Sat 08:00-12:00]"));
        line("  far: {name: Far}");
        for (int r = 0; r < 3; r++) {
            line(
                    "  room-%d: {in: near, walk: %dm, capacity: 1%s}",
                    r, random.nextInt(4), chance(0.3) ? ", setup: 10m, cleanup: 5m" : "");
        }
        line("people:");
        line("  crew: {base: near}");
        for (int p = 0; p < people; p++) {
            line(
                    "  person-%d: {base: %s, rides: car%s%s%s}",
                    p,
                    one("near", "near", "far"),
                    chance(0.1) ? ", order: free" : "",
                    chance(0.2) ? ", rest: 23:00-06:00" : "",
                    mayWait(p));
        }
        line("resources:");
        line("  car: {kind: vehicle, at: near, capacity: 2, turnaround: 3m}");
        line("  team-a: {kind: staff, capacity: 1}");
        line("  team-b: {kind: staff, capacity: 2, turnaround: 4m}");
        line("  team-c: {kind: staff, capacity: 1}");
        line("  team-d: {kind: staff, capacity: 1, turnaround: 2m}");
        line("transfers:");
        line("  way: {between: [near, far], duration: \"triangular(8m, 12m, 40m)\", margin: 5m}");
    }

    private String mayWait(int p) {
        int other = manners.nextInt(people);
        return switch (manners.nextInt(10)) {
            case 0 -> ", may-wait: false";
            case 1 -> other == p ? "" : ", may-wait: [person-" + other + "]";
            default -> "";
        };
    }

    private void meeting(int m) {
        String id = "meeting-" + m;
        boolean hasStart = chance(0.65);
        int minute = 7 * 60 + 75 * m + random.nextInt(40);
        List<String> keys = new ArrayList<>();
        boolean isSomewhere = place(keys);
        attendance(keys, minute, hasStart, isSomewhere);
        timing(keys, minute, hasStart);
        course(keys, id);
        content(keys, m, hasStart);
        line("  %s: {%s}", id, String.join(", ", keys));
        (hasStart ? planned : flexible).add(id);
    }

    private boolean place(List<String> keys) {
        String at =
                one("near", "far", "room-0", "room-1", "{any-of: [room-0, room-1]}", "{any-of: [room-2, room-0]}", "");
        if (!at.isEmpty()) {
            keys.add("at: " + at);
        }
        return !at.isEmpty() && !at.startsWith("{");
    }

    private void attendance(List<String> keys, int minute, boolean hasStart, boolean isSomewhere) {
        List<String> some = IntStream.range(0, people)
                .filter(i -> chance(0.4))
                .mapToObj(i -> "person-" + i)
                .toList();
        if (chance(0.15)) {
            String least = "quorum: {of: all, at-least: " + (1 + random.nextInt(people));
            keys.add("people: " + some.subList(0, Math.min(1, some.size())));
            keys.add(least + (chance(0.7) ? ", else-at: " + moment(minute + 20 + random.nextInt(60)) : "") + "}");
        } else {
            keys.add("people: " + some);
            String other = "person-" + random.nextInt(people);
            if (chance(0.2) && !some.contains(other)) {
                keys.add("joins: [" + other + "]");
            }
        }
        if (chance(0.35)) {
            keys.add("uses: "
                    + one(
                            "{team-a: 1}",
                            "[team-b]",
                            "{any-of: [team-a, team-b]}",
                            "{team-b: 1, any-of: [team-a, team-c]}"));
        }
        if (hasStart && isSomewhere && chance(0.15)) {
            String who = one("crew", "crew", "person-" + random.nextInt(people));
            keys.add("before: [{people: [" + who + "], by: 20m, for: 10m, holds: " + chance(0.5) + "}]");
        }
    }

    private void timing(List<String> keys, int minute, boolean hasStart) {
        if (hasStart) {
            keys.add(
                    chance(0.3)
                            ? "start: {at: " + moment(minute) + ", delay: \"exponential(6m)\"}"
                            : "start: " + moment(minute));
            if (chance(0.2)) {
                keys.add("contract: {within: 10m, probability: 0.8}");
            }
        } else if (chance(0.2)) {
            keys.add("may-delay-next: true");
        }
        if (chance(0.2)) {
            String latest = moment(minute + 10 + random.nextInt(90));
            keys.add("latest: " + (chance(0.5) ? latest : "{at: " + latest + ", if-late: wait, cost: 2}"));
        } else if (chance(0.12)) {
            keys.add("window: " + clock(minute - 20) + "-" + clock(minute + 20 + random.nextInt(100)));
        }
        List<String> before = new ArrayList<>(planned);
        before.addAll(flexible);
        if (!before.isEmpty() && chance(0.4)) {
            String a = before.get(random.nextInt(before.size()));
            String b = before.get(random.nextInt(before.size()));
            keys.add("after: [" + (a.equals(b) || chance(0.5) ? a : "{any-of: [" + a + ", " + b + "], lag: 3m}") + "]");
        }
    }

    private void course(List<String> keys, String id) {
        if (chance(0.35)) {
            keys.add("outcomes: {yes: 0.6, no: 0.4}");
            if (chance(0.4)) {
                keys.add("rounds: {until: yes, max: " + (2 + random.nextInt(2)) + "}");
            }
            deciding.add(id);
        }
        if (chance(0.12) && !agendas.isEmpty()) {
            String item = agendas.get(random.nextInt(agendas.size())) + "-" + random.nextInt(2);
            keys.add("when: {" + item + ": " + one("done", "open", "[open, not-discussed]", "held") + "}");
        } else if (chance(0.2) && !deciding.isEmpty() && !deciding.equals(List.of(id))) {
            String other = deciding.get(random.nextInt(deciding.size()));
            if (!other.equals(id)) {
                keys.add("when: {" + other + ": " + one("yes", "no", "[no, missed]", "held") + "}");
            }
        }
    }

    private void content(List<String> keys, int m, boolean hasStart) {
        String id = "meeting-" + m;
        if (interpreted && chance(0.5)) {
            keys.add("interpretation: " + one("consecutive", "simultaneous", "none"));
        }
        if (!hasAgenda.get(m)) {
            keys.add("duration: " + duration());
            durations.add(id + ".duration");
            return;
        }
        String discipline = one("extend", "hard-stop", "triage", "triage");
        keys.add("slot: " + (20 + random.nextInt(50)) + "m, discipline: " + discipline);
        if (hasStart && chance(0.3)) {
            keys.add("slot-end: planned");
        }
        if (chance(0.4)) {
            keys.add("opening: 3m, closing: 2m");
        }
        String carry = carryTo(m, keys);
        String items = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> item(id, i, i == 0 ? "" : carry))
                .collect(Collectors.joining(", "));
        keys.add("agenda: {" + items + "}");
        agendas.add(id);
    }

    /** A later meeting with an agenda, if one may be named and there is one. */
    private String carryTo(int m, List<String> keys) {
        int other = m + 1 + random.nextInt(4);
        boolean goes = other < meetings && hasAgenda.get(other);
        return goes && keys.stream().noneMatch(k -> k.startsWith("rounds")) ? "meeting-" + other : "";
    }

    private String item(String id, int i, String carry) {
        return id + "-" + i + ": {duration: \"pert(4m, 9m, 30m)\", priority: " + (1 + random.nextInt(3))
                + (i > 0 && chance(0.2) ? ", must: true" : chance(0.4) ? ", min: 3m" : "")
                + (carry.isEmpty() ? "" : ", carry-to: " + carry)
                + (i <= 1 ? ", outcomes: {done: 0.5, open: 0.5}" : "")
                + (chance(0.2) ? ", uses: {team-d: 1}" : "")
                + "}";
    }

    private void stream() {
        line("  gate: {uses: {team-b: 1}, duration: \"exponential(2m)\"}");
        line("  desk: {uses: {team-a: 1}, duration: \"exponential(1m)\"}");
        line(
                "  crowd: {arrivals: {every: \"exponential(4m)\", count: %d, from: day 1 08:00%s, steps: [gate, desk]}}",
                3 + random.nextInt(15), chance(0.5) ? ", size: \"discrete(1=0.5, 2=0.5)\"" : "");
    }

    private void copies() {
        line(
                "  talk-<k>: {repeat: {k: [1, 2, 3], every: 10m}, people: [person-0], start: day 2 09:00, duration: about(8m)}");
        line("  later-<k>: {like: talk-<k>, repeat: {k: [4, 5]}, start: day 2 11:00}");
        line("  pair-<a>-<b>: {repeat: {pairs: all}, people: [<a>, <b>], earliest: day 2 12:00, duration: 10m}");
    }

    private void disturbance() {
        line("risks:");
        line("  storm: {probability: 0.4, affects: [transfers], impact: {multiply: \"triangular(1, 1.5, 3)\"}}");
        line(
                "  talk: {probability: 0.5, affects: [meeting-0, meeting-1], shared: %s, impact: {add: \"uniform(1m, 40m)\"},"
                        + " mitigation: {probability: 0.1, cost: 2}}",
                chance(0.5));
        if (chance(0.3)) {
            line("  off: {probability: 0.3, affects: [meeting-2], cancel: true}");
        }
        if (chance(0.4)) {
            line("disruptions:");
            line(
                    "  call: {every: \"exponential(2h)\", during: 07:00-22:00, seizes: %s, duration: \"uniform(2m, 15m)\","
                            + " preempts: %s}",
                    one("person-0", "person-1", "team-a", "room-0"), chance(0.5));
        }
        if (chance(0.4) && !planned.isEmpty()) {
            String watched = planned.get(random.nextInt(planned.size()));
            String other = "meeting-" + random.nextInt(meetings);
            line("levers:");
            line(
                    "  pull: {when: {late: %s, by: 5m}, do: %s, cost: 1}",
                    watched,
                    one("{skip: " + other + "}", "{shorten: " + other + ", to: 4m}", "{multiply: transfers, by: 0.8}"));
        }
        if (chance(0.4) && durations.size() > 2) {
            line("correlations:");
            line("  moods: {group: [%s, %s, %s], rho: 0.5}", durations.get(0), durations.get(1), durations.get(2));
        }
    }

    private String duration() {
        int mode = 5 + random.nextInt(50);
        return one(
                "\"uniform(1m, " + mode + "m)\"",
                "\"exponential(" + mode + "m)\"",
                "about(" + mode + "m)",
                "\"normal(" + mode + "m, " + mode / 2 + "m)\"");
    }

    private static String moment(int minute) {
        return "day 1 " + clock(minute);
    }

    private static String clock(int minute) {
        int inside = Math.min(minute, 23 * 60 + 55);
        return String.format(Locale.ROOT, "%02d:%02d", inside / 60, inside % 60);
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "person-" + i).collect(Collectors.joining(", "));
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private void line(String format, Object... arguments) {
        text.append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments))
                .append('\n');
    }
}
