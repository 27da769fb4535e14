package org.summitsim.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitsim.analysis.Matter;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Measures;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.analysis.Verdict;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Aim;
import org.summitsim.experiment.Entrant;
import org.summitsim.model.Goal;
import picocli.CommandLine.Option;

/** By what variants are compared, and from where on differences matter. */
final class AimOptions {
    /** By what they are compared where nobody says. */
    private static final Set<String> USUAL = Set.of("day_end", "p_contract", "p_joint", "cost");

    @Option(
            names = "--goal",
            paramLabel = "MEASURE",
            description = {
                "Compare by this: a goal of the file or any measure, such as 'day_end(1)'. May be repeated. Default: the"
                        + " goals of the file, else the ends of days, the contracts and the cost."
            })
    private List<String> goals = new ArrayList<>();

    @Option(
            names = "--indifference",
            paramLabel = "SIZE",
            converter = Indifference.Converter.class,
            description = {
                "Up to where a difference does not matter: of times a duration such as 5m, of shares such as 2%%. May be"
                        + " repeated. Default: 1m and 1%%."
            })
    private List<Indifference> indifferences = new ArrayList<>();

    /** Fails where an indifference is said of something that none of the aims is: it would be dropped without a word. */
    void checkIndifference(List<Aim> aims, List<Entrant> entrants) {
        Map<String, Measure> measures = measures(entrants);
        boolean times = indifferences.isEmpty();
        boolean shares = indifferences.isEmpty();
        for (Aim aim : aims) {
            Measure.Unit unit = Optional.ofNullable(measures.get(aim.measure()))
                    .map(Measure::unit)
                    .orElse(Measure.Unit.COUNT);
            times |= unit == Measure.Unit.MOMENT || unit == Measure.Unit.MINUTES;
            shares |= unit == Measure.Unit.SHARE;
        }
        for (Indifference one : indifferences) {
            if (one.ofTimes() ? !times : !shares) {
                String told = aims.stream().map(Aim::measure).limit(3).collect(Collectors.joining(", "));
                throw Failure.wrongInput(
                        "Expected an indifference in the unit of what is compared (" + told + "), received "
                                + (one.ofTimes()
                                        ? "a duration, but none of it is a time"
                                        : "a share, but none of it is a share")
                                + (one.ofTimes()
                                        ? shares ? "\n  Maybe --indifference 1%" : ""
                                        : times ? "\n  Maybe --indifference 1m" : ""));
            }
        }
    }

    /** Which differences do not matter. */
    Matter matter() {
        return Indifference.matter(indifferences);
    }

    /** The one to select by: the only one, else of those of the file the first of the weightiest. */
    Aim only(List<Aim> aims, Play base) {
        List<Goal> ofFile = base.network().scenario().programme().aims().goals();
        if (goals.size() > 1 || (goals.isEmpty() && ofFile.isEmpty())) {
            throw Failure.wrongInput("Expected one goal to select by, received "
                    + (goals.isEmpty() ? "none" : goals.size()) + "\n  Maybe --goal '"
                    + (goals.isEmpty() ? "day_end(1)" : goals.get(0)) + "'");
        }
        return ofFile.stream()
                .filter(g -> goals.isEmpty())
                .max(Comparator.comparingDouble(Goal::weight))
                .flatMap(g ->
                        aims.stream().filter(a -> a.measure().equals(g.of())).findFirst())
                .orElse(aims.get(0));
    }

    /** The aims, each once; fails with all that are not measured of any of the entrants. */
    List<Aim> aims(List<Entrant> entrants) {
        Map<String, Measure> measures = measures(entrants);
        List<Goal> ofFile =
                entrants.get(0).play().network().scenario().programme().aims().goals();
        if (!goals.isEmpty()) {
            return typed(measures, ofFile);
        }
        List<Aim> aims = ofFile.stream().map(goal -> aim(goal, measures)).toList();
        return aims.isEmpty() ? usual(entrants) : aims.stream().distinct().toList();
    }

    /** By what they are compared where neither the command line nor the file says. */
    static List<Aim> usual(List<Entrant> entrants) {
        return measures(entrants).values().stream()
                .filter(m -> USUAL.contains(m.name()))
                .map(AimOptions::aim)
                .toList();
    }

    private static Map<String, Measure> measures(List<Entrant> entrants) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (Entrant entrant : entrants) {
            PlannedMeasures.of(entrant.play()).list().forEach(m -> measures.putIfAbsent(m.key(), m));
        }
        return measures;
    }

    private List<Aim> typed(Map<String, Measure> measures, List<Goal> ofFile) {
        MeasureNames names = new MeasureNames(Measures.of(new ArrayList<>(measures.values())), ofFile);
        List<Aim> aims = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String goal : goals) {
            String key = goal.replaceAll("\\s", "");
            names.find(key)
                    .map(m -> names.goal(key).map(g -> aim(g, measures)).orElse(aim(m)))
                    .ifPresentOrElse(aims::add, () -> problems.add(unknown(goal, names)));
        }
        if (!problems.isEmpty()) {
            throw Failure.wrongInput(String.join("\n", problems));
        }
        return aims.stream().distinct().toList();
    }

    private static String unknown(String goal, MeasureNames names) {
        List<String> parts = List.of(goal.split("\\s*,\\s*"));
        boolean all =
                parts.size() > 1 && parts.stream().allMatch(p -> names.find(p).isPresent());
        return all
                ? MeasureNames.RULE + "\"" + goal + "\"\n  Maybe --goal '" + String.join("' --goal '", parts) + "'"
                : names.unknown(goal);
    }

    private static Aim aim(Measure measure) {
        return new Aim(measure.key(), Verdict.usual(measure));
    }

    /** What a goal of the file is about was found to be measured when the file was read. */
    private static Aim aim(Goal goal, Map<String, Measure> measures) {
        Optional<Measure> measure = Optional.ofNullable(measures.get(goal.of()));
        return new Aim(
                goal.of(), goal.direction().orElse(measure.map(Verdict::usual).orElse(Goal.Direction.MINIMIZE)));
    }
}
