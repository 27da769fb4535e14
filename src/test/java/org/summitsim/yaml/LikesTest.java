package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.model.Entry;
import org.summitsim.model.Work;

/** Entries that copy others by {@code like}. */
class LikesTest {
    private static final String CAST = "people: {guest: {}, host: {}, aide: {}}\n";

    @Test
    void anEntryHasWhatTheOtherHasAndOverridesIt() {
        List<Entry> entries = entries("""
                meetings:
                  second: {like: first, start: day 2 10:00, people: {add: [aide]}, priority: ~}
                  first:
                    title: Talks
                    people: [guest, host]
                    start: {at: day 1 10:00, delay: 4m}
                    priority: 1
                    agenda: {defence: {duration: 20m}, space: {duration: 10m}}
                  third: {like: second, title: Last talks, agenda: {space: ~, trade: {like: defence, priority: 2}}}
                  fourth: {agenda: {defence: {like: first/defence}, closing-word: {duration: 5m}}}
                """);

        assertThat(entries).extracting(Entry::id).containsExactly("second", "first", "third", "fourth");
        Entry second = entries.get(0);
        assertThat(second.attendance().people()).containsExactly("guest", "host", "aide");
        assertThat(second.terms().title()).isEqualTo("Talks");
        assertThat(second.terms().priority()).isEmpty();
        assertThat(second.timing().start().orElseThrow().at().local()).hasToString("2024-04-11T10:00");
        assertThat(items(entries.get(2))).containsExactly("third/defence", "third/trade");
        assertThat(entries.get(2).agenda().items().get(1).work()).isEqualTo(Work.ofMinutes(20));
        assertThat(entries.get(2).timing().start().orElseThrow().at().local()).hasToString("2024-04-11T10:00");
        assertThat(entries.get(3).agenda().items().get(0).work()).isEqualTo(Work.ofMinutes(20));
    }

    @Test
    void everySectionOfEntriesHasIt() {
        var scenario = Texts.scenario("""
                places: {hall: {capacity: 2}, room: {like: hall, in: hall}, hotel: {}}
                people: {a: {base: hotel, rides: car}, b: {like: a, base: hall}}
                resources: {car: {kind: vehicle, at: hotel}, bus: {like: car, capacity: 3}}
                transfers: {out: {from: hotel, to: hall, duration: 5m}, back: {like: out, from: hall, to: hotel}}
                travel: {go: {from: hotel, to: hall, duration: 1h}, return: {like: go, from: hall, to: hotel}}
                risks:
                  rain: {probability: 0.2, affects: [go], impact: {add: 5m}}
                  snow: {like: rain, impact: {multiply: 2}}
                """);

        assertThat(scenario.cast().places().get(1).capacity()).hasValue(2);
        assertThat(scenario.cast().people().get(1).rides()).contains("car");
        assertThat(scenario.cast().resources().get(1).deployment().at()).contains("hotel");
        assertThat(scenario.cast().transfers()).hasSize(2);
        assertThat(scenario.programme().entries()).hasSize(2);
        assertThat(scenario.programme().risks().get(1).impact().add()).isPresent();
    }

    @Test
    void aChangeOfTheOriginalReachesItsCopies() {
        String text = CAST + "meetings: {a: {duration: 20m}, b: {like: a}, c: {like: a, duration: 5m}}\n";

        assertThat(works(text, "meetings.a.duration=30m")).containsExactly(30.0, 30.0, 5.0);
        assertThat(works(text, "meetings.b.duration=30m")).containsExactly(20.0, 30.0, 5.0);
        assertThat(works(text, "meetings.d={like: c}")).containsExactly(20.0, 20.0, 5.0, 5.0);
        assertThat(works(text, "meetings.c.duration=null")).containsExactly(20.0, 20.0, 20.0);
    }

    @Test
    void whatIsWrongWithAnInheritedValueIsShownOnceWhereItIsWritten() {
        assertThat(Texts.read(CAST + "meetings:\n  a: {people: [gest], duration: 5m}\n  b: {like: a}\n")
                        .problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.path()).containsExactly("meetings", "a", "people", "0");
                    assertThat(p.line()).isEqualTo(5);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: {like: b}, b: {like: c}, c: {like: b} | b.like: Expected entries that do not copy each other in a"
                        + " circle, received b -> c -> b",
                "a: {like: a} | a.like: Expected entries that do not copy each other in a circle, received a -> a",
                "talks: {like: talk, duration: 1m} | talks.like: Expected an entry of meetings to copy, received talk",
                "a: {like: [b], duration: 1m} | a.like: Expected the id of another entry, received a list",
                "a: {agenda: {i: {like: j, duration: 1m}}} | a.agenda.i.like: Expected an entry of this agenda, or"
                        + " entry/item, to copy, received j"
            })
    void whatCannotBeCopiedIsRefused(String meetings, String problem) {
        assertThat(Texts.problems("meetings: {" + meetings + "}\n")).contains("meetings." + problem);
    }

    @Test
    void aLongChainIsNoTroubleAndCopiesWithoutEndAreRefused() {
        String chain = IntStream.range(0, 2000)
                .mapToObj(i -> "  m" + i + ": {like: m" + (i + 1) + "}\n")
                .collect(Collectors.joining());
        String large = IntStream.range(0, 3000).mapToObj(i -> "x-" + i + ": 1").collect(Collectors.joining(", "));
        String copies = IntStream.range(0, 3000)
                .mapToObj(i -> "  m" + i + ": {like: large}\n")
                .collect(Collectors.joining());

        assertThat(Texts.problems("meetings:\n" + chain + "  m2000: {duration: 1m}\n"))
                .isEmpty();
        assertThat(Texts.problems("meetings:\n  large: {" + large + ", duration: 1m}\n" + copies))
                .containsExactly(": Expected copies (like, repeat) of at most 3000000 values in all, received more");
    }

    private static List<Entry> entries(String text) {
        return Texts.scenario(CAST + text).programme().entries();
    }

    private static List<String> items(Entry entry) {
        return entry.agenda().items().stream().map(i -> i.id()).toList();
    }

    private static List<Double> works(String text, String patch) {
        return Texts.scenario(text, patch).programme().entries().stream()
                .map(e -> ((org.summitsim.model.Distribution.Constant)
                                e.agenda().work().orElseThrow().duration())
                        .value())
                .toList();
    }
}
