package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code summit diff}: each sentence, the order, what is the same in other words, and wrong input. */
class DiffCommandTest {
    private static final String PLAN = """
            summit: 1
            title: A visit
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            run: {replications: 100, seed: 1}
            defaults: {tolerance: 5m, margin: 10m}
            sources: {office: {title: Press office}}
            groups: {hosts: [host, aide]}
            places:
              hotel: {name: Grand Hotel}
              palace: {name: Palace, open: 07:00-23:30}
              museum: {}
              garden: {name: Rose Garden, in: palace, walk: 3m, capacity: 1, setup: 15m}
            people:
              host: {name: The host, base: palace, rest: 23:00-07:00}
              guest: {name: The guest, base: hotel, rides: car}
              aide: {base: palace}
            resources:
              car: {kind: vehicle, at: hotel, turnaround: 2m}
              interpreters: {kind: staff, capacity: 4}
            transfers:
              way: {between: [hotel, palace], duration: 10m, margin: 5m}
            meetings:
              talks:
                title: Talks
                at: palace
                people: [host, guest]
                joins: [aide]
                uses: {interpreters: 1}
                start: day 1 10:00
                due: day 1 11:30
                slot: 1h
                agenda:
                  defence: {title: On defence, duration: 20m, outcomes: {agreed: 0.8, open: 0.2}}
                  trade: {duration: 20m}
                note: {start: office}
              press-conference:
                title: Press conference
                at: palace
                people: [host]
                after: [talks]
                start: day 1 13:30
                duration: 25m
                contract: {within: 5m, probability: 0.8}
                tags: [public]
              dinner: {people: [hosts], start: {at: day 1 19:00, delay: 5m}, duration: 90m, priority: 2, weight: 3}
              drafting: {people: [aide], when: {defence: open}, after: [talks], earliest: day 1 12:00, duration: 1h}
              walk: {people: [guest], start: day 1 07:00, duration: about(20m)}
              stroll: {people: [guest], start: day 1 08:00, duration: about(20m)}
            risks:
              rain: {title: Rain, probability: 0.1, affects: [dinner], impact: {add: 10m}}
            disruptions:
              call: {every: exponential(3h), seizes: host, duration: 5m}
            levers:
              no-trade: {when: {late: talks, by: 10m}, do: {shorten: dinner, to: 1h}, cost: 1}
            correlations:
              traffic: {group: [walk, stroll], rho: 0.5}
            goals:
              home: {of: day_end(1), target: day 1 21:00}
            variants:
              early:
                title: Half an hour earlier
                set: {meetings: {press-conference: {start: day 1 13:05}}}
              early-and-alone: {based-on: early, set: {meetings: {talks: {joins: null}}}}
            """;

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void write() throws IOException {
        plan = Files.writeString(folder.resolve("plan.yaml"), PLAN);
    }

    private String against(String other) throws IOException {
        Path file = Files.writeString(folder.resolve("other.yaml"), other);
        Said said = Said.by("diff", plan.toString(), file.toString());
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.err()).isEmpty();
        return said.out();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: A visit | title: The visit | The scenario | is called The visit instead of A visit",
                "replications: 100 | replications: 200 | The scenario | is played 200 times instead of 100",
                "seed: 1 | seed: 2 | The scenario | is played with seed 2 instead of 1",
                "tolerance: 5m | tolerance: 10m | The scenario | lets starts be late by 10m instead of 5m",
                "margin: 10m | margin: 5m | The scenario | has ways with a margin of 5m instead of 10m",
                "day-1: 2026-06-01 | day-1: 2026-06-08 | The scenario | has its first day on 2026-06-08 instead of 2026-06-01",
                "replications: 100 | dispatch: fifo, replications: 100 | The scenario | run dispatch: fifo instead of none",
                "title: Press office | title: The office | The office (office) | title: The office instead of Press office",
                "[host, aide] | [host, guest] | hosts | also has The guest~  no longer has aide",
                "name: Grand Hotel | name: Hotel | Hotel (hotel) | is called Hotel instead of Grand Hotel",
                "open: 07:00-23:30 | open: 08:00-23:30 | Palace (palace) | is open 08:00-23:30 instead of 07:00-23:30",
                "walk: 3m | walk: 4m | Rose Garden (garden) | is reached on foot in 4m instead of 3m",
                "capacity: 1, | capacity: 2, | Rose Garden (garden) | holds 2 at once instead of 1",
                "setup: 15m | cleanup: 15m | Rose Garden (garden) | is set up for 0m instead of 15m~  is cleared for 15m instead of 0m",
                "base: palace, rest | base: hotel, rest | The host (host) | is based at Grand Hotel instead of Palace",
                "base: hotel, rides | base: {start: palace, day 1: hotel}, rides | The guest (guest) |"
                        + " is based at Palace (start), Grand Hotel (day 1) instead of Grand Hotel",
                "rest: 23:00-07:00 | available: 06:00-23:00 | The host (host) | no longer rests 23:00-07:00~  is available 06:00-23:00 instead of always",
                "rides: car | role: President | The guest (guest) | no longer rides car~  has the role President (new)",
                "turnaround: 2m | turnaround: 5m | car | turns round in 5m instead of 2m",
                "at: hotel, turn | at: palace, turn | car | stands at Palace instead of Grand Hotel",
                "capacity: 4 | capacity: 5 | interpreters | has 5 in all instead of 4",
                "duration: 10m, margin: 5m | duration: 12m | way | takes 12m instead of 10m~  no longer has a margin of 5m",
                "title: Talks | title: The talks | The talks (talks) | is called The talks instead of Talks",
                "joins: [aide] | joins: [] | Talks (talks) | may no longer be joined by aide",
                "people: [host]` | people: [host, guest]` | Press conference (press-conference) | also with The guest",
                "uses: {interpreters: 1} | uses: {interpreters: 2} | Talks (talks) | needs 2 of interpreters instead of 1",
                "uses: {interpreters: 1} | uses: {car: 1} | Talks (talks) | needs none of interpreters instead of 1~  needs 1 of car instead of none",
                "start: day 1 13:30 | start: day 1 13:00 | Press conference (press-conference) | starts at 13:00 instead of 13:30",
                "start: day 1 13:30 | start: day 1 13:30 Europe/London | Press conference (press-conference) | starts at 13:30 Europe/London instead of 13:30",
                "start: {at: day 1 19:00, delay: 5m} | earliest: day 1 19:00 | dinner | starts as soon as it can instead of at 19:00~"
                        + "  is no longer put off by 5m~  starts no earlier than 19:00 (new)",
                "start: day 1 13:30 | start: day 2 13:30 | Press conference (press-conference) | starts on day 2 at 13:30 instead of day 1 at 13:30",
                "delay: 5m | delay: 15m | dinner | is put off by 15m instead of 5m",
                "due: day 1 11:30 | due: day 1 12:30 | Talks (talks) | is due at 12:30 instead of 11:30",
                "due: day 1 11:30 | tolerance: 3m | Talks (talks) | is no longer due at 11:30~  may start late by 3m (new)",
                "slot: 1h | slot: 50m | Talks (talks) | has a slot of 50m instead of 1h",
                "slot: 1h | discipline: triage, slot: 1h | Talks (talks) | is held to its slot by triage instead of extend",
                "duration: 25m | duration: triangular(20m, 25m, 40m) | Press conference (press-conference) | takes triangular(20m, 25m, 40m) instead of 25m",
                "duration: 25m | planned: 20m, duration: 25m | Press conference (press-conference) | is planned to take 20m (new)",
                "within: 5m, probability: 0.8 | within: 10m, probability: 0.9 | Press conference (press-conference) |"
                        + " promises to start within 10m instead of 5m~  is to keep its contract in 90 % of all cases instead of 80 %",
                "tags: [public] | tags: [public, news] | Press conference (press-conference) | also tagged news",
                "tags: [public] | latest: day 1 14:00 | Press conference (press-conference) | no longer tagged public~  starts no later than 14:00 (new)",
                "after: [talks]` | after: [{of: talks, lag: 10m}, walk]` | Press conference (press-conference) | also waits for Talks and 10m more, walk~  no longer waits for Talks",
                "at: palace` | at: garden` | Press conference (press-conference) | is at Rose Garden instead of Palace",
                "at: palace` | at: {any-of: [garden, palace]}` | Press conference (press-conference) | is at one of Rose Garden, Palace instead of Palace",
                "priority: 2, weight: 3 | priority: 1, weight: 1 | dinner | has priority 1 instead of 2~  counts 1 instead of 3",
                "when: {defence: open} | when: {defence: agreed} | drafting | takes place only if defence is agreed instead of open",
                "title: On defence, duration: 20m | title: On defence, duration: 25m | Talks (talks) | On defence (defence) takes 25m instead of 20m",
                "{agreed: 0.8, open: 0.2} | {agreed: 0.7, open: 0.3} | Talks (talks) | On defence (defence) ends in agreed in 70 % of all cases instead of 80 %~"
                        + "  On defence (defence) ends in open in 30 % of all cases instead of 20 %",
                "trade: {duration: 20m} | culture: {duration: 15m} | Talks (talks) | no longer has trade on its agenda~  also has culture, 15m on its agenda",
                "note: {start: office} | note: {start: estimate} | Talks (talks) | says otherwise where its figures are from",
                "slot: 1h | slot: 1h, slot-end: planned | Talks (talks) | has its slot counted from its start as planned instead of actual",
                "probability: 0.1, affects | probability: 0.105, affects | Rain (rain) | comes true in 10.5 % of all cases instead of 10 %",
                "affects: [dinner] | affects: [dinner, talks] | Rain (rain) | also affects Talks",
                "impact: {add: 10m} | impact: {multiply: 2} | Rain (rain) | no longer adds 10m~  multiplies by 2 (new)",
                "every: exponential(3h) | every: exponential(2h) | call | comes every exponential(2h) instead of exponential(3h)",
                "by: 10m | by: 20m | no-trade | is pulled when that is late by 20m instead of 10m",
                "late: talks | late: dinner | no-trade | is pulled for dinner instead of Talks",
                "cost: 1 | cost: 2 | no-trade | costs 2 instead of 1",
                "to: 1h}, cost | to: 75m}, cost | no-trade | do to: 75m instead of 1h",
                "rho: 0.5 | rho: 0.6 | traffic | has a correlation of 0.6 instead of 0.5",
                "target: day 1 21:00 | target: day 1 22:00 | home | is to reach day 1 22:00 instead of day 1 21:00",
                "title: Half an hour earlier | title: Earlier | Earlier (early) | title: Earlier instead of Half an hour earlier",
            })
    void everySentenceIsSaidOfItsEntry(String old, String now, String who, String sentences) throws IOException {
        boolean ofPress = old.endsWith("`");
        String from = old.replace("`", "");
        String to = now.replace("`", "");
        int at = ofPress ? PLAN.indexOf(from, PLAN.indexOf("press-conference")) : PLAN.indexOf(from);
        assertThat(at).as(from).isPositive();
        String indented = to.replaceFirst("^(discipline: triage|planned: 20m|slot: 1h), ", "$1\n    ");
        String changed = PLAN.substring(0, at) + indented + PLAN.substring(at + from.length());

        assertThat(against(changed)).isEqualTo(who + "\n  " + sentences.replace("~", "\n") + "\n");
    }

    @Test
    void whatMeansTheSameIsTheSame() throws IOException {
        String same = PLAN.replace("duration: 90m", "duration: 1h30m")
                .replace("uses: {interpreters: 1}", "uses: [interpreters]")
                .replace("[host, guest]", "[guest, host]")
                .replace("start: day 1 10:00", "start: {at: 2026-06-01T10:00}")
                .replace("after: [talks]", "after: {of: talks}".replace("{of: talks}", "[{of: talks}]"))
                .replace("joins: [aide]", "joins: aide")
                .replace("probability: 0.1,", "probability: 0.10,")
                .replace("capacity: 1,", "x-note: mine, capacity: 1,");

        assertThat(against(same)).isEqualTo("No differences.\n");
    }

    @Test
    void whatComesAndGoesIsToldInALine() throws IOException {
        String other = PLAN.replace(
                        "  dinner: {",
                        "  photo: {at: garden, people: [host], start: day 1 15:00, duration: 10m}\n  call-home:"
                                + " {people: [guest], duration: 20m}\n  dinner: {")
                .replace(
                        "  drafting: {people: [aide], when: {defence: open}, after: [talks], earliest: day 1 12:00, duration: 1h}\n",
                        "")
                .replace("  aide: {base: palace}", "  aide: {base: palace}\n  cook: {name: The cook, base: palace}")
                .replace("  rain: {", "  snow: {probability: 0.05, affects: [dinner], impact: {add: 1h}}\n  rain: {");

        assertThat(against(other)).isEqualTo("""
                Added person: The cook (cook), base: palace
                Added: photo, 15:00 to 15:10 at Rose Garden
                Left out: drafting
                Added: call-home, 20 min
                Added risk: snow, probability: 0.05, affects: dinner, impact: {add: 1h}
                """);
    }

    @Test
    void theProgrammeComesInTheOrderOfPlannedStarts() throws IOException {
        String other = PLAN.replace("start: {at: day 1 19:00, delay: 5m}", "start: day 1 09:00")
                .replace("start: day 1 13:30", "start: day 1 13:40")
                .replace("start: day 1 10:00", "start: day 1 10:10");

        assertThat(against(other)).isEqualTo("""
                dinner
                  starts at 09:00 instead of 19:00
                  is no longer put off by 5m
                Talks (talks)
                  starts at 10:10 instead of 10:00
                Press conference (press-conference)
                  starts at 13:40 instead of 13:30
                """);
    }

    @Test
    void ofSeveralDaysTheDayIsNamed() throws IOException {
        String twoDays = PLAN.replace(
                "dinner: {people: [hosts], start: {at: day 1 19:00",
                "dinner: {people: [hosts], start: {at: day 2 19:00");
        Files.writeString(plan, twoDays);
        String other = twoDays.replace("start: day 1 13:30", "start: day 1 13:00")
                .replace("due: day 1 11:30", "due: day 1 12:00")
                .replace("earliest: day 1 12:00", "earliest: day 2 12:00")
                .replace("  dinner: {", "  photo: {people: [guest], start: day 2 23:55, duration: 10m}\n  dinner: {");

        assertThat(against(other)).isEqualTo("""
                Talks (talks)
                  is due on day 1 at 12:00 instead of 11:30
                Press conference (press-conference)
                  starts on day 1 at 13:00 instead of 13:30
                Added: photo, day 2, 23:55 to day 3, 00:05
                drafting
                  starts no earlier than day 2 at 12:00 instead of day 1 at 12:00
                """);
    }

    @Test
    void copiesThatChangeAlikeAreToldOnce() throws IOException {
        String copies = """
                summit: 1
                clock: {day-1: 2026-06-01, zone: Europe/Paris}
                people: {"p-<n>": {repeat: {n: [1, 2, 3, 4, 5]}}}
                groups: {leaders: [p-1, p-2, p-3, p-4, p-5]}
                meetings:
                  bilateral-<a>-<b>:
                    repeat: {pairs: leaders}
                    title: Bilateral of <a> and <b>
                    people: [<a>, <b>]
                    duration: 20m
                """;
        Files.writeString(plan, copies);

        assertThat(against(copies.replace("duration: 20m", "duration: 25m"))).isEqualTo("""
                In all 10 of bilateral
                  takes 25m instead of 20m
                """);
        assertThat(against(copies.replace("Bilateral of", "Talks of"))).isEqualTo("""
                Talks of p-1 and p-2 (bilateral-p-1-p-2)
                  is called Talks of p-1 and p-2 instead of Bilateral of p-1 and p-2
                Talks of p-1 and p-3 (bilateral-p-1-p-3)
                  is called Talks of p-1 and p-3 instead of Bilateral of p-1 and p-3
                  and likewise, with values of their own, 8 more of bilateral
                """);
        assertThat(against(copies.replace("4, 5]}}}", "4]}}}").replace(", p-5]", "]")))
                .isEqualTo("""
                Left out person: p-5
                leaders
                  no longer has p-5
                Left out: 4 of bilateral, such as Bilateral of p-1 and p-5 (bilateral-p-1-p-5)
                """);
    }

    @Test
    void aNightElsewhereIsTold() throws IOException {
        String nights = PLAN.replace("base: hotel, rides", "base: {start: palace, day 1: hotel}, rides");
        Files.writeString(plan, nights);

        assertThat(against(nights.replace("{start: palace, day 1: hotel}", "{start: hotel, day 1: palace}")))
                .isEqualTo("""
                        The guest (guest)
                          is based at Grand Hotel at the start instead of Palace
                          is based at Palace from day 1 on instead of Grand Hotel
                        """);
    }

    @Test
    void aTableOfDrivesIsToldByItsWays() throws IOException {
        String drives = PLAN.replace("transfers:", "drives: {hotel: {museum: 12m}}\ntransfers:");
        Files.writeString(plan, drives);

        assertThat(against(drives.replace("museum: 12m", "museum: 14m")))
                .isEqualTo("The table of drives\n  Grand Hotel to museum: 14m instead of 12m\n");
    }

    @Test
    void aVariantIsComparedWithTheFileAndWithAnother() {
        String early = "Press conference (press-conference)\n  starts at 13:05 instead of 13:30\n";
        String alone = "Talks (talks)\n  may no longer be joined by aide\n";

        assertThat(Said.by("diff", plan.toString(), "early").out()).isEqualTo(early);
        assertThat(Said.by("diff", plan.toString(), "base", "early").out()).isEqualTo(early);
        assertThat(Said.by("diff", plan.toString(), "early-and-alone").out()).isEqualTo(alone + early);
        assertThat(Said.by("diff", plan.toString(), "early", "early-and-alone").out())
                .isEqualTo(alone);
        assertThat(Said.by("diff", plan.toString(), "early", "base").out())
                .isEqualTo("Press conference (press-conference)\n  starts at 13:30 instead of 13:05\n");
        assertThat(Said.by("diff", plan.toString(), "base").out()).isEqualTo("No differences.\n");
        assertThat(Said.by("diff", plan.toString(), "early", "early").out()).isEqualTo("No differences.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "erly | plan.yaml, received \"erly\" | Maybe early",
                "something-else | plan.yaml, received \"something-else\" | Maybe early, ",
                "plna.yaml | Expected the name of a scenario file, received a name that no file has | plan.yaml",
                "early early early | Expected nothing more for summit diff, received \"early\" |  Try: summit diff --help",
            })
    void wrongInputIsExplained(String others, String message, String hint) {
        String[] words = ("diff " + plan + " " + others.replace("plna", folder + "/plna")).split(" ");
        Said said = Said.by(words);

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(message, hint);
    }

    @Test
    void aFileThatIsWrongIsRefusedWithAllThatIsWrong() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), PLAN.replace("duration: 25m", "duration: 25"));
        Said said = Said.by("diff", plan.toString(), broken.toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("broken.yaml:", "write 25m");
    }

    @Test
    void aChangeOnTheCommandLineIsTold() {
        String first = "scenarios/examples/first.yaml";
        String variants = "scenarios/examples/goals-and-variants.yaml";

        assertThat(Said.by("diff", first, "--set", "meetings.lunch.duration=50m")
                        .out())
                .isEqualTo("lunch\n  takes 50m instead of about(1h)\n");
        assertThat(Said.by("diff", variants, "early-talks", "early-talks", "--set", "meetings.signing.duration=17m")
                        .all())
                .contains("takes 17m instead of");
        assertThat(Said.by("diff", first).err()).contains("or --set PATH=VALUE, received none");
        assertThat(Said.by("diff", first).exitCode()).isEqualTo(2);
    }
}
