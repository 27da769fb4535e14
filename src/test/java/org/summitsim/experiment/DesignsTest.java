package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitsim.model.Distribution;
import org.summitsim.model.Moment;
import org.summitsim.model.Sweep;
import org.summitsim.model.Sweep.Axis;
import org.summitsim.model.Sweep.Design;
import org.summitsim.model.Sweep.Design.Kind;
import org.summitsim.model.Sweep.Level;
import org.summitsim.model.Sweep.Unit;

class DesignsTest {
    private static final Axis TALKS =
            new Axis("talks", "Talks", List.of("meetings.talks.duration"), values("20m", "30m", "40m"), Unit.MINUTES);
    private static final Axis UNITS = new Axis("units", "Units", List.of("a.b", "a.c"), values("1", "2"), Unit.NUMBER);

    private static Sweep.Values values(String... texts) {
        return new Sweep.Values(Stream.of(texts)
                .map(t -> new Level(t, OptionalDouble.of(Double.parseDouble(t.replace("m", "")))))
                .toList());
    }

    private static Axis durations(String id, Sweep.Levels levels) {
        return new Axis(id, id, List.of(id), levels, Unit.MINUTES);
    }

    private static Points points(Kind kind, int size, Axis... axes) {
        Sweep.Settings settings =
                new Sweep.Settings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return Designs.of(
                new Sweep(
                        "s",
                        "S",
                        "plan.yaml",
                        Optional.empty(),
                        List.of(axes),
                        new Design(kind, size),
                        settings,
                        List.of()),
                7);
    }

    private static List<List<String>> all(Points points) {
        return LongStream.range(0, points.size())
                .mapToObj(n -> points.point(n).values())
                .toList();
    }

    private static List<String> column(Points points, int axis) {
        return all(points).stream().map(v -> v.get(axis)).toList();
    }

    private static Map<String, Long> counts(List<String> column) {
        return column.stream().collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    }

    @Test
    void aFullFactorialHasEveryCombinationAndTheLastAxisMovesFastest() {
        Points points = points(Kind.FULL_FACTORIAL, 0, TALKS, UNITS);

        assertThat(all(points))
                .containsExactly(
                        List.of("20m", "1"),
                        List.of("20m", "2"),
                        List.of("30m", "1"),
                        List.of("30m", "2"),
                        List.of("40m", "1"),
                        List.of("40m", "2"));
        assertThat(points.point(3))
                .isEqualTo(new Point(3, List.of("30m", "2"), List.of("meetings.talks.duration=30m", "a.b=2", "a.c=2")));
    }

    @Test
    void oneAtATimeBeginsWithTheScenarioAsItIs() {
        Points points = points(Kind.ONE_AT_A_TIME, 0, TALKS, UNITS);

        assertThat(all(points))
                .containsExactly(
                        List.of("", ""),
                        List.of("20m", ""),
                        List.of("30m", ""),
                        List.of("40m", ""),
                        List.of("", "1"),
                        List.of("", "2"));
        assertThat(points.point(0).changes()).isEmpty();
        assertThat(points.point(5).changes()).containsExactly("a.b=2", "a.c=2");
    }

    @Test
    void aLatinHypercubePlaysEveryValueEquallyOften() {
        Points points = points(Kind.LATIN_HYPERCUBE, 60, TALKS, UNITS);

        assertThat(counts(column(points, 0))).isEqualTo(Map.of("20m", 20L, "30m", 20L, "40m", 20L));
        assertThat(counts(column(points, 1))).isEqualTo(Map.of("1", 30L, "2", 30L));
    }

    @Test
    void aLatinHypercubeHasOneValueInEachPartOfARange() {
        int size = 200;
        List<String> column = column(points(Kind.LATIN_HYPERCUBE, size, durations("x", new Sweep.Between(10, 30))), 0);
        List<Integer> parts = column.stream()
                .map(t -> (int) ((Double.parseDouble(t.replace("m", "")) - 10) / 20 * size))
                .sorted()
                .toList();

        assertThat(parts).hasSize(size).doesNotHaveDuplicates();
        assertThat(column).allMatch(t -> t.matches("\\d+(\\.\\d{1,2})?m"));
    }

    @Test
    void aLatinHypercubeHasOneValueInEachEquallyLikelyPartOfADistribution() {
        int size = 50;
        Sweep.Drawn drawn = new Sweep.Drawn(new Distribution.Triangular(10, 15, 30), 0);
        List<Integer> parts = column(points(Kind.LATIN_HYPERCUBE, size, durations("x", drawn)), 0).stream()
                .map(t -> (int) (size * triangular(Double.parseDouble(t.replace("m", "")))))
                .sorted()
                .toList();

        assertThat(parts).hasSize(size).doesNotHaveDuplicates();
    }

    /** The distribution function of triangular(10, 15, 30). */
    private static double triangular(double x) {
        return x <= 15 ? (x - 10) * (x - 10) / 100 : 1 - (30 - x) * (30 - x) / 300;
    }

    @Test
    void aPowerOfTwoOfSobolPointsPlaysValuesEquallyOftenAndEveryPairOfThem() {
        Axis four = durations("four", values("1m", "2m", "3m", "4m"));
        Points points = points(Kind.SOBOL, 64, four, UNITS);
        List<String> pairs = all(points).stream().map(v -> String.join("/", v)).toList();

        assertThat(counts(pairs).values()).hasSize(8).containsOnly(8L);
    }

    @Test
    void theLevelsOfADistributionAreTheMiddlesOfItsParts() {
        Sweep.Drawn drawn = new Sweep.Drawn(new Distribution.Uniform(10, 20), 5);

        assertThat(column(points(Kind.FULL_FACTORIAL, 0, durations("x", drawn)), 0))
                .containsExactly("11m", "13m", "15m", "17m", "19m");
    }

    @Test
    void momentsAreWrittenToTheSecond() {
        Moment noon = Moment.of(LocalDateTime.of(2024, 4, 10, 12, 0));
        Axis start = new Axis(
                "start", "Start", List.of("m.start"), new Sweep.Between(0, 30), Unit.MOMENT, Optional.of(noon));

        assertThat(new ArrayList<>(column(points(Kind.SOBOL, 4, start), 0)))
                .containsExactly(
                        "2024-04-10 12:03:45", "2024-04-10 12:18:45", "2024-04-10 12:26:15", "2024-04-10 12:11:15");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void equalSweepsHaveEqualPointsInAnyOrder(Kind kind) {
        Points one = points(kind, 32, TALKS, UNITS);
        Points other = points(kind, 32, TALKS, UNITS);
        long last = one.size() - 1;

        assertThat(other.point(last)).isEqualTo(one.point(last));
        assertThat(all(other)).isEqualTo(all(one));
        assertThatThrownBy(() -> one.point(last + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.point(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
