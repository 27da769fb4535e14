package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Entry;
import org.summitsim.model.Person;
import org.summitsim.model.Precedence;
import org.summitsim.model.Scenario;

/** Entries that {@code repeat} makes many of. */
class RepeatsTest {
    private static final String CAST = """
            people: {fr: {}, de: {}, us: {}}
            groups: {leaders: [fr, de, us]}
            """;

    @Test
    void thereIsOneEntryPerValue() {
        List<Entry> entries = entries("""
                meetings:
                  call-<who>: {repeat: {who: [fr, de]}, title: A call of <who>, people: [<who>], duration: 5m}
                  statement: {repeat: {who: leaders}, people: [<who>], duration: 5m, after: [call]}
                """);

        assertThat(entries)
                .extracting(
                        Entry::id, e -> e.terms().title(), e -> e.attendance().people())
                .containsExactly(
                        tuple("call-fr", "A call of fr", List.of("fr")),
                        tuple("call-de", "A call of de", List.of("de")),
                        tuple("statement-fr", "statement-fr", List.of("fr")),
                        tuple("statement-de", "statement-de", List.of("de")),
                        tuple("statement-us", "statement-us", List.of("us")));
        assertThat(after(entries.get(4))).containsExactly("call-fr", "call-de");
    }

    @Test
    void severalKeysMakeTheProductAndTheLastChangesFastest() {
        assertThat(entries("meetings: {<x>-meets-<y>: {repeat: {x: [a, b], y: [1, 2, 3]}, duration: <y>0m}}\n"))
                .extracting(Entry::id)
                .containsExactly("a-meets-1", "a-meets-2", "a-meets-3", "b-meets-1", "b-meets-2", "b-meets-3");
    }

    @Test
    void pairsOfAGroupMeetOnce() {
        assertThat(entries("""
                        meetings:
                          bilateral-<a>-<b>: {repeat: {pairs: leaders}, people: [<a>, <b>], duration: 20m}
                        """))
                .extracting(Entry::id, e -> e.attendance().people())
                .containsExactly(
                        tuple("bilateral-fr-de", List.of("fr", "de")),
                        tuple("bilateral-fr-us", List.of("fr", "us")),
                        tuple("bilateral-de-us", List.of("de", "us")));
    }

    @Test
    void everyStaggersAllMomentsOfTheCopies() {
        List<Entry> entries = entries("""
                meetings:
                  arrival: {repeat: {who: leaders, every: 90s}, start: {at: day 1 23:58}, due: 2024-04-11 00:10
                    Asia/Tokyo, duration: 1m}
                """);

        assertThat(entries)
                .extracting(e -> e.timing().start().orElseThrow().at().local().toString())
                .containsExactly("2024-04-10T23:58", "2024-04-10T23:59:30", "2024-04-11T00:01");
        assertThat(entries)
                .extracting(e -> e.timing().due().orElseThrow().local().toString())
                .containsExactly("2024-04-11T00:10", "2024-04-11T00:11:30", "2024-04-11T00:13");
        assertThat(entries.get(1).timing().due().orElseThrow().zone()).isPresent();
    }

    @Test
    void itemsOfAnAgendaAreRepeatedToo() {
        List<Entry> entries = entries("""
                meetings:
                  session-<n>:
                    repeat: {n: [one, two]}
                    people: [leaders]
                    agenda:
                      statement-<who>: {repeat: {who: leaders}, people: [<who>], duration: 3m, note: "<n>: <who>"}
                      debate: {duration: 1h, after: [statement]}
                  dinner: {duration: 1h, after: [session-one/statement]}
                """);

        assertThat(entries).extracting(Entry::id).containsExactly("session-one", "session-two", "dinner");
        List<AgendaItem> items = entries.get(1).agenda().items();
        assertThat(items)
                .extracting(AgendaItem::id)
                .containsExactly(
                        "session-two/statement-fr",
                        "session-two/statement-de",
                        "session-two/statement-us",
                        "session-two/debate");
        assertThat(items.get(0).terms().notes().byKey()).containsEntry("", "two: fr");
        assertThat(items.get(3).timing().after()).hasSize(3);
        assertThat(after(entries.get(2)))
                .containsExactly("session-one/statement-fr", "session-one/statement-de", "session-one/statement-us");
    }

    @Test
    void twentyDelegationsHaveEachTheirOwn() {
        Scenario scenario = Texts.scenario("""
                x-delegations: &all [fr, de]
                places: {palace: {}, hotel-<d>: {repeat: {d: *all}}}
                people:
                  leader-<d>: {repeat: {d: *all}, delegation: <d>, base: hotel-<d>, rides: motorcade-<d>}
                resources:
                  motorcade-<d>: {repeat: {d: *all}, kind: vehicle, at: hotel-<d>}
                  interpreter: {repeat: {d: *all}, kind: staff}
                transfers:
                  way-<d>: {repeat: {d: *all}, between: [hotel-<d>, palace], duration: 5m}
                meetings:
                  photo: {at: palace, people: [leader], uses: [interpreter], start: day 1 10:00, duration: 5m}
                  talks: {people: [everyone of leader except leader-fr], uses: {interpreter: 1}, duration: 5m}
                risks: {rain: {probability: 0.5, affects: [way, photo], impact: {add: 1m}}}
                """);

        assertThat(scenario.cast().people()).extracting(Person::id).containsExactly("leader-fr", "leader-de");
        assertThat(scenario.cast().people().get(1).bases().start()).contains("hotel-de");
        Entry photo = scenario.programme().entries().get(0);
        assertThat(photo.attendance().people()).containsExactly("leader-fr", "leader-de");
        assertThat(photo.attendance().uses()).containsOnlyKeys("interpreter-fr", "interpreter-de");
        assertThat(scenario.programme().entries().get(1).attendance().people()).containsExactly("leader-de");
        assertThat(scenario.programme().risks().get(0).affects()).containsExactly("way-fr", "way-de", "photo");
        assertThat(scenario.cast().groups()).containsKey("leader");
    }

    @Test
    void whatWaitsForARepeatedEntryWaitsForAllItsCopiesInTheSameWay() {
        List<Entry> entries = entries("""
                meetings:
                  call: {repeat: {who: [fr, de]}, duration: 5m}
                  lunch: {duration: 1h, after: {of: call, type: SS, lag: 5m}}
                """);

        assertThat(entries.get(2).timing().after())
                .extracting(Precedence::of, Precedence::type)
                .containsExactly(tuple("call-fr", Precedence.Type.SS), tuple("call-de", Precedence.Type.SS));
    }

    @Test
    void anEntryOfThatNameIsMeantBeforeTheCopies() {
        List<Entry> entries = entries("""
                meetings:
                  call: {duration: 5m}
                  call-<who>: {repeat: {who: [fr, de]}, duration: 5m}
                  lunch: {duration: 1h, after: call}
                """);

        assertThat(after(entries.get(3))).containsExactly("call");
    }

    @Test
    void likeCopiesARepeatWithTheRest() {
        assertThat(entries("""
                        meetings:
                          call-<who>: {repeat: {who: [fr, de]}, duration: 5m}
                          visit-<who>: {like: call-<who>, duration: 1h}
                          once: {like: call-<who>, repeat: ~}
                        """))
                .extracting(Entry::id)
                .containsExactly("call-fr", "call-de", "visit-fr", "visit-de", "once");
    }

    @Test
    void aChangeIsOfTheEntryAsWrittenOrOfOneCopy() {
        String text =
                CAST + "meetings: {call-<a>-<b>: {repeat: {pairs: leaders}, people: [<a>, <b>], duration: 20m}}\n";

        assertThat(works(text, "meetings.call-<a>-<b>.duration=30m")).containsExactly("30.0", "30.0", "30.0");
        assertThat(works(text, "meetings.call-fr-us.duration=30m")).containsExactly("20.0", "30.0", "20.0");
        assertThat(works(text, "meetings.call-fr-us=null")).containsExactly("20.0", "20.0");
        assertThat(works(text, "groups.leaders={remove: [us]}")).containsExactly("20.0");
        assertThat(Texts.read(text, "meetings.call-fr-uk.duration=30m").problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.message())
                            .isEqualTo("Expected a path that the file has, received meetings.call-fr-uk");
                    assertThat(p.hint()).contains("meetings.call-fr-us.duration");
                });
        assertThat(Texts.problems(text, "meetings.call-fr-us.repeat={x: [a]}"))
                .containsExactly(
                        "meetings.call-fr-us.repeat: Expected repeat in an entry that is written, received it in"
                                + " a change of a copy");
    }

    @Test
    void aVariantChangesWhatIsWrittenAndSingleCopies() {
        String text = CAST + """
                meetings: {call-<a>-<b>: {repeat: {pairs: leaders}, duration: 20m}}
                variants:
                  longer: {set: {meetings: {call-<a>-<b>: {duration: 30m}, call-fr-us: {duration: 50m}}}}
                  shorter: {based-on: longer, set: {meetings: {call-de-us: {duration: 5m}}}}
                """;
        Change shorter = new Change(Optional.of("shorter"), List.of());

        assertThat(ScenarioReader.read("test.yaml", Texts.HEAD + text, shorter)
                        .scenario()
                        .orElseThrow()
                        .programme()
                        .entries())
                .extracting(e -> e.agenda().work().orElseThrow().duration())
                .extracting(String::valueOf)
                .containsExactly("Constant[value=30.0]", "Constant[value=50.0]", "Constant[value=5.0]");
        assertThat(Texts.problems(text)).isEmpty();
    }

    @Test
    void aProblemShowsTheLineOfTheEntryAndNamesTheFirstCopy() {
        assertThat(Texts.read(CAST + """
                        meetings:
                          call-<a>-<b>: {repeat: {pairs: leaders}, duration: 20}
                        """).problems()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(6);
            assertThat(p.path()).containsExactly("meetings", "call-fr-de", "duration");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: {repeat: fr} | a.repeat: Expected a map such as {delegation: [fr, de]} or {pairs: leaders}, received"
                        + " fr",
                "a: {repeat: {}} | a.repeat: Expected values such as {delegation: [fr, de]}, received none",
                "a: {repeat: {every: 3m}} | a.repeat: Expected values such as {delegation: [fr, de]}, received none",
                "a: {repeat: {x: []}} | a.repeat.x: Expected at least one value, received an empty list",
                "a: {repeat: {x: [b, b]}} | a.repeat.x.1: Expected values that differ, of at most 200 characters,"
                        + " received b",
                "a: {repeat: {x: [[b]]}} | a.repeat.x.0: Expected a value, received a list",
                "a: {repeat: {x: leader}} | a.repeat.x: Expected a list of values or a group, received leader",
                "a: {repeat: {Who: [b]}} | a.repeat.Who: Expected the name of a placeholder (small letters, digits and"
                        + " single hyphens), received Who",
                "a: {repeat: {pairs: [b]}} | a.repeat.pairs: Expected at least two to make pairs of, received 1",
                "a: {repeat: {x: [b, c], every: 3m}, duration: 1m} | a.repeat: Expected every where there is a planned"
                        + " start (or earliest), received it without one",
                "a: {repeat: {x: [b], every: 3}, start: day 1 10:00, duration: 1m} | a.repeat.every: Expected a duration"
                        + " with its unit (write 3m), received 3",
                "a-<x>: {repeat: {x: [b], y: [c, d]}, duration: 1m} | a-<x>.repeat: Expected a key that holds every"
                        + " placeholder, received one that makes a-b twice",
                "a-<x>: {repeat: {y: [c]}, duration: 1m} | a-<x>-c: Expected a placeholder that repeat gives a value,"
                        + " received a-<x>-c",
                "a-b: {duration: 1m}, a: {repeat: {x: [b]}, duration: 1m} | a-b: Expected an id of its own, received a-b,"
                        + " which repeat gives as well (in line 5, column 12)"
            })
    void whatCannotBeRepeatedIsRefused(String meetings, String problem) {
        assertThat(Texts.problems(CAST + "meetings: {" + meetings + "}\n")).containsExactly("meetings." + problem);
    }

    @Test
    void tooManyCopiesAreRefusedAtOnce() {
        String values = IntStream.range(0, 500).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
        String many = "meetings: {m: {repeat: {x: [" + values + "], y: [" + values + "]}, duration: 1m}}\n";
        String large = "meetings: {m: {repeat: {x: [" + values + "]}, note: \"" + "<x>".repeat(50_000)
                + "\", duration: 1m}}\n";
        Instant before = Instant.now();

        assertThat(Texts.problems(many))
                .containsExactly(": Expected at most 100000 copies and entities in all (run.max-entities), received"
                        + " 250000 with those of m");
        assertThat(Texts.problems("run: {max-entities: 2}\nmeetings: {m: {repeat: {x: [a, b, c]}, duration: 1m}}\n"))
                .containsExactly(": Expected at most 2 copies and entities in all (run.max-entities), received 3 with"
                        + " those of m");
        assertThat(Texts.problems(large))
                .containsExactly(": Expected copies (like, repeat) of at most 3000000 values in all, received more");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    private static List<Entry> entries(String text) {
        return Texts.scenario(CAST + text).programme().entries();
    }

    private static List<String> after(Entry entry) {
        return entry.timing().after().stream().map(Precedence::of).toList();
    }

    private static List<String> works(String text, String patch) {
        return Texts.scenario(text, patch).programme().entries().stream()
                .map(e -> ((org.summitsim.model.Distribution.Constant)
                                e.agenda().work().orElseThrow().duration())
                        .value())
                .map(String::valueOf)
                .toList();
    }
}
