package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.model.Problem;

/** How problems are shown and where. */
class MessagesTest {
    private static final String LUNCH = """
            people: {guest: {}, host: {}}
            places: {hotel: {}, palace: {}}
            drives: {hotel: {palace: 4m}}
            meetings:
              lunch:
                people: [gest, host]
                start: day 1 12:15
                duration: 45
            """;

    @Test
    void aProblemShowsItsPlaceItsLineAndWhatToTry() {
        assertThat(Texts.formatted(Texts.read(LUNCH))).isEqualTo("""
                        test.yaml:8:14: error: Expected a person or a group that the file has, received gest
                          at meetings.lunch.people.0
                              people: [gest, host]
                                       ^
                          Maybe guest
                        test.yaml:10:15: error: Expected a duration with its unit (write 45m), received 45
                          at meetings.lunch.duration
                              duration: 45
                                        ^""");
    }

    @Test
    void aProblemFoundLaterIsLocatedAsDeepAsItsPathLeads() {
        Reading reading = Texts.read(LUNCH);

        assertThat(place(reading, "meetings", "lunch", "start")).isEqualTo("test.yaml:9:12");
        assertThat(place(reading, "meetings", "lunch", "due")).isEqualTo("test.yaml:7:3");
        assertThat(place(reading, "meetings", "lunch", "people", "1")).isEqualTo("test.yaml:8:20");
        assertThat(place(reading, "transfers", "hotel--palace")).isEqualTo("test.yaml:5:26");
        assertThat(place(reading, "elsewhere")).isEqualTo("test.yaml:1:1");
    }

    @Test
    void aProblemFoundLaterInAPatchIsLocatedThere() {
        Reading reading = Texts.read(LUNCH, "meetings.lunch.start=day 1 12:45");

        LocatedProblem problem = reading.locate(Problem.warning(List.of("meetings", "lunch", "start"), "Too late")
                .withHint("start earlier"));

        assertThat(problem.format()).isEqualTo("""
                --set:1:22: warning: Too late
                  at meetings.lunch.start
                  meetings.lunch.start=day 1 12:45
                                       ^
                  Maybe start earlier""");
        assertThat(problem.isError()).isFalse();
    }

    @Test
    void allProblemsOfAFileAreReportedAtOnce() {
        assertThat(Texts.problems("""
                run: {replications: 0, seeds: 4}
                places: {a: {capacity: none, walk: 5m}, b: {in: c}}
                meetings:
                  x: {}
                  y: {duration: 5m, agenda: {z: {duration: 1m}}}
                  Z_z: {duration: 5m}
                """))
                .containsExactly(
                        "run.replications: Expected a whole number of at least 1, received 0",
                        "run.seeds: Expected a key of run, received seeds",
                        "places.a.capacity: Expected a whole number, received none",
                        "places.a.walk: Expected walk in a room only, received it in a place that is in no other",
                        "places.b.in: Expected a place that the file has, received c",
                        "meetings.x: Expected either a duration or an agenda, received neither",
                        "meetings.y.duration: Expected either a duration or an agenda, received both",
                        "meetings.Z_z: Expected an id of small letters, digits and single hyphens, received Z_z");
    }

    @Test
    void theNearestNameIsSuggested() {
        assertThat(Nearest.find("meeting", List.of("people", "meetings", "travel")))
                .contains("meetings");
        assertThat(Nearest.find("opne", List.of("name", "open"))).contains("open");
        assertThat(Nearest.find("quite-different", List.of("name", "open"))).isEmpty();
    }

    private static String place(Reading reading, String... path) {
        LocatedProblem at = reading.locate(Problem.error(List.of(path), "x"));
        return at.file() + ":" + at.line() + ":" + at.column();
    }
}
