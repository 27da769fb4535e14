package org.summitsim.analysis;

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
    public SweepFindings {
        failures = List.copyOf(failures);
        goals = List.copyOf(goals);
    }

    /**
     * What they say of a goal. All figures are in the unit of its measure.
     *
     * @param goal the goal
     * @param points how many points have a finite mean of it
     * @param low the least mean of a point
     * @param high the greatest
     * @param halfWidth the mean half-width of a point; NaN if none has one
     * @param best the best point, if any has a figure
     * @param effects what each axis does, in the order of the axes
     * @param pairs what two axes do together, those first that do most beyond what each does
     * @param model a line through all points, if one can be drawn
     */
    public record OfGoal(
            SweepGoal goal,
            long points,
            double low,
            double high,
            double halfWidth,
            Optional<SweepRow> best,
            List<MainEffect> effects,
            List<Pair> pairs,
            Optional<Model> model) {
        public OfGoal {
            effects = List.copyOf(effects);
            pairs = List.copyOf(pairs);
        }

        /** Whether it is different anywhere. */
        public boolean varies() {
            return low < high;
        }
    }

    /**
     * What an axis does to a goal: the mean over all points that have a value of it, whatever else they have.
     *
     * @param axis its place among the axes
     * @param levels by value or group of values, in the order of the axis
     */
    public record MainEffect(int axis, List<Level> levels) {
        public MainEffect {
            levels = List.copyOf(levels);
        }

        /** How far apart its best and its worst level are; 0 with fewer than two. */
        public double spread() {
            double low = levels.stream().mapToDouble(Level::mean).min().orElse(0);
            double high = levels.stream().mapToDouble(Level::mean).max().orElse(0);
            return high - low;
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
     * @param interplay how far a combination is at the most from what both axes by themselves would make of it
     */
    public record Pair(
            int first,
            int second,
            List<String> firstNames,
            List<String> secondNames,
            double[][] means,
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
