package org.summitsim.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitsim.model.Sweep;
import org.summitsim.statistics.LinearModel;

/**
 * What the points of a sweep say together.
 *
 * @param sweep the sweep
 * @param points how many points there are rows of
 * @param failed how many of them could not be played
 * @param failures the first of these
 * @param goals what they say of each goal
 */
public record SweepFindings(Sweep sweep, long points, long failed, List<SweepRow> failures, List<OfGoal> goals) {
    /** Of what the strongest axis does, what is hardly any. */
    private static final double PALE = 0.02;

    public SweepFindings {
        failures = List.copyOf(failures);
        goals = List.copyOf(goals);
    }

    /**
     * What they say of a goal. All figures are in the unit of its measure.
     *
     * @param goal the goal
     * @param points how many points have a finite mean of it
     * @param reaching how many of them reach the target of the goal; 0 if it has none
     * @param low the least mean of a point
     * @param high the greatest
     * @param halfWidth the mean half-width of a point; NaN if none has one
     * @param best the best point, if any has a figure
     * @param peers what is known of the points that are as good
     * @param effects what each axis does, in the order of the axes
     * @param pairs what two axes do together, those first that do most beyond what each does
     * @param model a line through all points, if one can be drawn
     */
    public record OfGoal(
            SweepGoal goal,
            long points,
            long reaching,
            double low,
            double high,
            double halfWidth,
            Optional<SweepRow> best,
            Peers peers,
            List<MainEffect> effects,
            List<Pair> pairs,
            Optional<Model> model) {
        public OfGoal {
            effects = List.copyOf(effects);
            pairs = List.copyOf(pairs);
        }

        /** Whether an axis is known to do something that does not pale beside what another one does. */
        public boolean isTold(MainEffect effect) {
            double most = effects.stream().mapToDouble(MainEffect::size).max().orElse(0);
            return effect.size() > 0 && effect.size() >= PALE * most;
        }

        /** Whether anything is known of what axes do, be it that they do nothing; not so after too few points. */
        public boolean isCompared() {
            return effects.stream()
                    .anyMatch(e -> !e.contrasts().isEmpty() || e.bend().isPresent());
        }

        /** Whether it is different anywhere. */
        public boolean varies() {
            return low < high;
        }
    }

    /**
     * What an axis does to a goal.
     *
     * @param axis its place among the axes
     * @param levels the mean over all points that have a value or one of a group of values, whatever else they have; in the order of
     *     the axis
     * @param contrasts of numbers the last with the first, of words each with the first; none if too few points were played
     * @param bend of numbers the middle with the line between the ends, if there is one and it can be told
     */
    public record MainEffect(int axis, List<Level> levels, List<Contrast> contrasts, Optional<Contrast> bend) {
        public MainEffect {
            levels = List.copyOf(levels);
            contrasts = List.copyOf(contrasts);
        }

        /** The greatest of the contrasts that are known not to be 0. */
        public Optional<Contrast> greatest() {
            return contrasts.stream().filter(Contrast::isKnown).max(Comparator.comparingDouble(c -> Math.abs(c.by())));
        }

        /** The bend, if it is known not to be 0. */
        public Optional<Contrast> knownBend() {
            return bend.filter(Contrast::isKnown);
        }

        /** How much it is known to do: the greater of both; 0 if nothing is known. */
        public double size() {
            return Math.max(size(greatest()), size(knownBend()));
        }

        private static double size(Optional<Contrast> of) {
            return of.map(c -> Math.abs(c.by())).orElse(0.0);
        }
    }

    /**
     * A comparison that was fixed before looking.
     *
     * @param from a value of an axis
     * @param to another one; of a bend, both are the middle or the ends
     * @param by how much more the goal is
     * @param halfWidth half the width of an interval of that which holds for all comparisons of a sweep at once at 95 %; NaN where there
     *     is none
     */
    public record Contrast(String from, String to, double by, double halfWidth) {
        /** Whether it is known not to be 0; where there is no interval, it is taken for what it is. */
        public boolean isKnown() {
            return Double.isNaN(halfWidth) ? by != 0 : Math.abs(by) > halfWidth;
        }
    }

    /**
     * The points that are as good as the best, as far as the sweep can tell.
     *
     * @param number how many there are, with the best; 0 if nobody looked
     * @param shared for each axis the value that all of them have, if they have one
     */
    public record Peers(long number, List<Optional<String>> shared) {
        /** Nobody looked. */
        static final Peers NONE = new Peers(0, List.of());

        public Peers {
            shared = List.copyOf(shared);
        }
    }

    /**
     * The points with a value, or one of a group of values, of an axis.
     *
     * @param name the value
     * @param position where it lies, in the unit of the axis; NaN of words
     * @param points how many of them have a figure
     * @param mean the mean of their means
     * @param halfWidth half the width of its 95 % interval; NaN if there is none
     */
    public record Level(String name, double position, long points, double mean, double halfWidth) {}

    /**
     * What two axes do together.
     *
     * @param first an axis, by its place
     * @param second another one behind it
     * @param firstNames the groups of the first
     * @param secondNames the groups of the second
     * @param means the mean of each combination; NaN where no point has it
     * @param counts how many points there are of each combination
     * @param interplay how far a combination is at the most known to be from what both axes by themselves would make of it; 0 if none is
     */
    public record Pair(
            int first,
            int second,
            List<String> firstNames,
            List<String> secondNames,
            double[][] means,
            long[][] counts,
            double interplay) {
        public Pair {
            firstNames = List.copyOf(firstNames);
            secondNames = List.copyOf(secondNames);
        }
    }

    /**
     * A line through all points.
     *
     * @param terms what each slope of it is of
     * @param fit the slopes, in the unit of the goal for each unit of the axis
     */
    public record Model(List<Term> terms, LinearModel.Fit fit) {
        public Model {
            terms = List.copyOf(terms);
        }
    }

    /**
     * What explains.
     *
     * @param axis an axis, by its place
     * @param level of an axis of words the value that is told from its first; absent: the axis is one of numbers
     */
    public record Term(int axis, Optional<String> level) {}
}
