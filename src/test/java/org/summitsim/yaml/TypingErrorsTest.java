package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typing error in any name of a file is answered with the name that was meant. */
class TypingErrorsTest {
    private static final String FILE = """
            summit: 1
            clock: {day-1: 2024-04-10, zone: Europe/Paris}
            run: {sampling: latin-hypercube, dispatch: fifo}
            sources: {office: {title: Press office}}
            groups: {cabinet: [guest, minister], all: [cabinet, host], envoys: [everyone of all except host]}
            places:
              palace: {zone: Europe/Paris}
              hall: {in: palace, walk: 2m}
              garden: {in: palace}
              airport: {}
              tokyo: {}
            people:
              guest: {base: airport, rides: car, may-wait: [host]}
              minister: {base: {start: airport, day 1: palace}}
              host: {order: free}
            resources:
              car: {kind: vehicle, at: airport}
              interpreters: {kind: staff, capacity: 2}
            transfers:
              road: {between: [airport, palace], duration: 10m, uses: [car]}
            drives: {airport: {tokyo: 10m}}
            meetings:
              talks:
                at: {any-of: [hall, garden]}
                people: [host, guest]
                joins: [minister]
                uses: {interpreters: 1}
                start: day 1 10:00
                agenda:
                  trade: {duration: 10m, uses: [interpreters], outcomes: {agreed: 0.5, open: 0.5}}
                  space: {duration: 10m, after: [trade], carry-to: lunch}
                  closing-words: {like: trade, duration: 2m}
                note: {start: office}
              lunch: {at: palace, people: [everyone of cabinet except minister], after: [{of: talks, lag: 5m}], agenda: {meal: {duration: 1h}}}
              photo: {at: palace, people: [all], after: [{any-of: [talks, lunch]}], when: {talks/trade: agreed}, duration: 5m}
              plenary: {at: palace, quorum: {of: all, at-least: 2, else-at: day 1 18:00}, start: day 1 17:00, duration: 5m, people: all}
              speech: {at: palace, people: [host], before: [{people: [minister], by: 5m}], start: day 1 16:00, duration: 5m}
              other: {like: speech, start: day 1 20:00, before: null}
              call-<a>-<b>: {repeat: {pairs: cabinet}, people: [<a>, <b>], duration: 5m}
              check: {duration: 1m}
              gate: {arrivals: {every: 2m, count: 3, steps: [check]}}
              ask: {outcomes: {yes: 0.5, no: 0.5}, rounds: {until: yes, max: 3}, duration: 5m}
            travel:
              flight: {from: airport, to: tokyo, people: [minister], start: day 2 10:00, duration: 1h}
            risks:
              rain: {probability: 0.1, affects: [speech], impact: {add: 10m}, shared: false}
              jam: {probability: 0.1, affects: [road], impact: {multiply: 2}}
            disruptions:
              alarm: {every: exponential(5h), during: 08:00-20:00, seizes: minister, duration: 5m}
            levers:
              hurry: {when: {late: speech, by: 5m}, do: {shorten: lunch, to: 20m}}
              drop: {when: {late: lunch, by: 5m}, do: {skip: photo}}
              faster: {when: {late: lunch, by: 5m}, do: {multiply: transfers, by: 0.8}}
            correlations:
              both: {group: [talks/trade, ask.duration], rho: 0.5}
              some: {group: [speech, photo], matrix: [[1, 0.3], [0.3, 1]]}
            goals:
              home: {of: day_end(1), direction: minimize, target: day 1 21:00}
            variants:
              later: {set: {meetings: {speech: {start: day 1 16:30}}}}
              latest: {based-on: later, set: {meetings: {speech: {duration: 8m}}}}
            """;

    private static String problems(String text) {
        return Texts.formatted(ScenarioReader.read("test.yaml", text, Change.NONE));
    }

    @Test
    void withoutATypingErrorNothingIsWrong() {
        assertThat(problems(FILE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zone: Europe/Paris} | zone: Europe/Pariss} | Europe/Paris",
                "zone: Europe/Paris} | zone: Paris} | Europe/Paris",
                "zone: Europe/Paris} | zone: new york} | America/New_York",
                "dispatch: fifo | dispatch: FIFO | fifo",
                "in: palace, walk | in: Palace, walk | palace",
                "latin-hypercube | latin-hypercubes | latin-hypercube",
                "dispatch: fifo | dispatch: fiffo | fifo",
                "cabinet: [guest, | cabinet: [gest, | guest",
                "[cabinet, host] | [cabinett, host] | cabinet",
                "of all except host | of al except host | all",
                "of all except host | of all except hots | host",
                "in: palace, walk | in: palce, walk | palace",
                "base: airport, rides | base: airprot, rides | airport",
                "rides: car | rides: carr | car",
                "may-wait: [host] | may-wait: [hots] | host",
                "start: airport, day | start: airprot, day | airport",
                "start: airport, day | strat: airport, day | start",
                "day 1: palace} | day 1: place} | palace",
                "kind: vehicle | kind: vehicel | vehicle",
                "vehicle, at: airport | vehicle, at: aiport | airport",
                "[airport, palace] | [airport, palacee] | palace",
                "uses: [car] | uses: [cra] | car",
                "drives: {airport: | drives: {airpot: | airport",
                "{tokyo: 10m} | {tokio: 10m} | tokyo",
                "[hall, garden] | [hall, gardne] | garden",
                "[host, guest] | [host, guets] | guest",
                "joins: [minister] | joins: [ministr] | minister",
                "{interpreters: 1} | {interpreter: 1} | interpreters",
                "uses: [interpreters] | uses: [interpretrs] | interpreters",
                "after: [trade] | after: [trad] | trade",
                "carry-to: lunch | carry-to: lunhc | lunch",
                "like: trade | like: trde | trade",
                "note: {start: office} | note: {strat: office} | start",
                "everyone of cabinet | everyone of cabinett | cabinet",
                "cabinet except minister | cabinet except ministre | minister",
                "everyone of cabinet | everyon of cabinet | everyone of cabinet",
                "{of: talks, lag | {of: taks, lag | talks",
                "[talks, lunch]} | [talks, lnuch]} | lunch",
                "{talks/trade: | {talks/trad: | talks/trade",
                "agreed}, dur | agred}, dur | agreed",
                "quorum: {of: all | quorum: {of: al | all",
                "[{people: [minister] | [{people: [minster] | minister",
                "like: speech | like: speach | speech",
                "pairs: cabinet | pairs: cabinett | cabinet",
                "pairs: cabinet | pairs: everyone of cabinett | cabinet",
                "pairs: cabinet | pars: cabinet | pairs",
                "[<a>, <b>] | [<a>, <bb>] | <b>",
                "call-<a>-<b> | call-<a>-<bb> | <b>",
                "steps: [check] | steps: [chek] | check",
                "until: yes | until: yess | yes",
                "from: airport | from: airprt | airport",
                "to: tokyo | to: tokio | tokyo",
                "affects: [speech] | affects: [speach] | speech",
                "affects: [road] | affects: [raod] | road",
                "shared: false | shared: fales | false",
                "seizes: minister | seizes: minster | minister",
                "late: speech | late: spech | speech",
                "shorten: lunch | shorten: lunc | lunch",
                "skip: photo | skip: phto | photo",
                "skip: photo | skp: photo | skip",
                "multiply: transfers | multiply: transfer | transfers",
                "[talks/trade, ask | [talks/trad, ask | talks/trade",
                "affects: [road] | affects: [transfer] | transfers",
                "photo], matrix | poto.duration], matrix | photo.duration",
                "[speech, photo], matrix | [speech, poto], matrix | photo",
                "direction: minimize | direction: minimise | minimize",
                "based-on: later | based-on: latr | later",
                "{speech: {duration | {speach: {duration | meetings.speech",
                "speech: {start | speec: {start | meetings.speech",
            })
    void isAnsweredWithTheNameThatWasMeant(String right, String wrong, String hint) {
        assertThat(FILE).contains(right);
        String text = FILE.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertThat(problems(text)).contains("\n  Maybe " + hint);
    }

    @Test
    void thatASlotIsMissingIsNotToldWhereItIsMistyped() {
        assertThat(Texts.problems("meetings: {talks: {slott: 1h, discipline: triage, agenda: {a: {duration: 5m}}}}\n"))
                .containsExactly("meetings.talks.slott: Expected a key of a meeting, received slott");
    }

    @Test
    void aKeyInAVariantIsAnsweredWhenTheVariantIsRead() {
        String text = FILE.replace("{speech: {duration: 8m}}", "{speech: {duratoin: 8m}}");

        assertThat(Texts.formatted(ScenarioReader.read("test.yaml", text, Change.to("latest"))))
                .contains("In variant latest: Expected a key of a meeting, received duratoin", "\n  Maybe duration");
    }

    @ParameterizedTest
    @CsvSource({
        "launch, lunch, true",
        "lunhc, lunch, true",
        "working-lunhc, working-lunch, true",
        "arrival-ceremny, arrival-ceremony, true",
        "lunch, lunch, false",
        "lunch-2, lunch, false",
        "car-2, car-1, false",
        "session-fr, session-de, false",
        "monday-talks, sunday-talks, false",
        "dinner, lunch, false",
    })
    void aNewEntryIsDoubtedOnlyIfItsIdIsASlipAway(String id, String there, boolean slip) {
        String text = "meetings:\n  " + there + ": {duration: 1h}\nvariants:\n  x: {set: {meetings: {" + id
                + ": {duration: 2h}}}}\n";
        Reading reading = ScenarioReader.read("test.yaml", Texts.HEAD + text, Change.NONE);

        assertThat(Nearest.isSlip(id, there)).isEqualTo(slip);
        assertThat(reading.scenario()).isPresent();
        assertThat(Texts.formatted(reading).contains("a new entry with a name of its own"))
                .isEqualTo(slip);
    }
}
