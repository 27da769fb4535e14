package org.summitsim.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Many changes of one scenario, to be played and compared.
 *
 * @param id its name, from the file's
 * @param title what people call it
 * @param scenario the file of the scenario, as the sweep names it: relative to the sweep's own file
 * @param variant the variant of the scenario that is changed; absent: the file as it is
 * @param axes what is changed, at least one
 * @param design which combinations are played
 * @param settings how each point is played
 * @param goals the keys of the measures that are recorded, such as {@code day_end(1)}; empty: the scenario's own goals, without
 *     any the ends of its days and the keeping of its contracts
 */
public record Sweep(
        String id,
        String title,
        String scenario,
        Optional<String> variant,
        List<Axis> axes,
        Design design,
        Settings settings,
        List<String> goals) {
    public Sweep {
        axes = List.copyOf(axes);
        goals = List.copyOf(goals);
        Rule.that(!axes.isEmpty(), "Expected at least one axis, received none");
    }

    /**
     * What is changed.
     *
     * @param id its key, the name of its column
     * @param title what people call it
     * @param paths where in the scenario; several change together
     * @param levels to what
     * @param unit what its numbers are
     * @param origin the moment that is 0 on it, if its numbers are moments
     */
    public record Axis(String id, String title, List<String> paths, Levels levels, Unit unit, Optional<Moment> origin) {
        public Axis {
            paths = List.copyOf(paths);
            Rule.that(!paths.isEmpty(), "Expected at least one path, received none");
            Rule.that(
                    origin.isPresent() == (unit == Unit.MOMENT),
                    "Expected an origin of moments and of nothing else, received otherwise");
        }

        /** An axis of anything but moments. */
        public Axis(String id, String title, List<String> paths, Levels levels, Unit unit) {
            this(id, title, paths, levels, unit, Optional.empty());
        }
    }

    /** What the numbers of an axis are. */
    public enum Unit {
        /** Durations, in minutes. */
        MINUTES,
        /** Plain numbers. */
        NUMBER,
        /** Moments, in minutes since the first of them by the clock on the wall. */
        MOMENT,
        /** Words, which have no number. */
        WORDS
    }

    /** To what an axis is changed. */
    public sealed interface Levels {}

    /** One of several values, each as it would be written in the scenario. */
    public record Values(List<Level> list) implements Levels {
        public Values {
            list = List.copyOf(list);
            Rule.that(!list.isEmpty(), "Expected at least one value, received none");
        }
    }

    /** Any number between two, both included, in the unit of the axis. */
    public record Between(double low, double high) implements Levels {
        public Between {
            Rule.that(low < high, "Expected ascending ends, received " + low + " before " + high);
        }
    }

    /**
     * A number drawn from a distribution, in the unit of the axis.
     *
     * @param levels the number of equally likely parts of which the middles stand for it; 0: it is drawn from anywhere
     */
    public record Drawn(Distribution distribution, int levels) implements Levels {
        public Drawn {
            Rule.that(levels >= 0, "Expected levels of at least 0, received " + levels);
        }
    }

    /**
     * A value of an axis.
     *
     * @param text as it is written in a scenario
     * @param number in the unit of the axis; absent for words
     */
    public record Level(String text, OptionalDouble number) {}

    /**
     * Which combinations are played.
     *
     * @param kind how they are chosen
     * @param points how many, for the kinds that do not say it themselves; else 0
     */
    public record Design(Kind kind, int points) {
        /** How combinations are chosen. */
        public enum Kind {
            /** Every value of each axis with every value of all others. */
            FULL_FACTORIAL,
            /** The scenario as it is, then each value of each axis alone. */
            ONE_AT_A_TIME,
            /** A Latin hypercube over the axes. */
            LATIN_HYPERCUBE,
            /** The first points of the Sobol sequence over the axes. */
            SOBOL;

            /** Its name as users write it. */
            public String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }

            /** The names of all. */
            public static List<String> words() {
                return Arrays.stream(values()).map(Kind::word).toList();
            }
        }
    }

    /**
     * How each point is played; what is absent is as the scenario says.
     *
     * @param replications how often
     * @param precision the half-width at which to stop
     * @param seed the seed of all random numbers, the design's too
     * @param sampling how they are drawn
     */
    public record Settings(
            Optional<Integer> replications,
            Optional<Duration> precision,
            Optional<Long> seed,
            Optional<Sampling> sampling) {}
}
