package org.summitsim.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Verdict;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Playing;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.Replay;
import org.summitsim.experiment.RunPlan;
import org.summitsim.model.Goal;
import org.summitsim.model.Settings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which replication of which run is looked at. */
final class ReplicationOptions {
    private static final String USUAL_GOAL = "lateness_total";

    @Mixin
    private final PlayOptions play = new PlayOptions();

    @Option(
            names = "--replication",
            paramLabel = "K",
            converter = Wanted.Converter.class,
            completionCandidates = Wanted.Converter.class,
            description = {
                "Which one: a number from 1, or worst, median or best by the measure of --goal, for which all are played."
                        + " Default: 1."
            })
    private Wanted wanted = new Wanted(1, Optional.empty());

    @Option(
            names = "--goal",
            paramLabel = "MEASURE",
            description =
                    "By what it is the worst, median or best: a goal of the file or any measure, such as 'day_end(1)'."
                            + " Default: " + USUAL_GOAL + ", all late starts added up.")
    private Optional<String> goal = Optional.empty();

    /** A number, or a rank. */
    record Wanted(int number, Optional<Replay.Rank> rank) {
        /** Reads one. */
        static final class Converter implements ITypeConverter<Wanted>, Iterable<String> {
            private static final List<String> WORDS = Arrays.stream(Replay.Rank.values())
                    .map(r -> r.name().toLowerCase(Locale.ROOT))
                    .toList();

            @Override
            public Wanted convert(String text) {
                int rank = WORDS.indexOf(text);
                if (rank >= 0) {
                    return new Wanted(0, Optional.of(Replay.Rank.values()[rank]));
                }
                try {
                    int number = Integer.parseInt(text);
                    if (number >= 1) {
                        return new Wanted(number, Optional.empty());
                    }
                } catch (NumberFormatException e) {
                    // Falls through: a word and a number below 1 get the same answer.
                }
                throw new TypeConversionException(
                        "Expected a whole number from 1, or worst, median or best, received \"" + text + "\"");
            }

            @Override
            public Iterator<String> iterator() {
                return WORDS.iterator();
            }
        }
    }

    /**
     * A replication that was played again.
     *
     * @param play what was played
     * @param plan how the run that it is of is played
     * @param number which one, from 1
     * @param title which one, in words
     * @param trace what happened
     */
    record Chosen(Play play, RunPlan plan, int number, String title, Trace trace) {}

    /** Plays it; fails in words where the file or the options are wrong. */
    Chosen choose(Terminal terminal, Path file) {
        if (play.mitigation() == Mitigation.BOTH) {
            throw Failure.wrongInput("Expected --mitigation on or off for one replication, received both");
        }
        Play base = Programme.read(file, play.change()).orFail();
        boolean mitigated = play.mitigation() == Mitigation.ON;
        Play playable = mitigated ? PlayOptions.mitigated(base) : base;
        return Attempt.play(terminal, false, bar -> choose(playable, plan(playable, mitigated, bar)));
    }

    private RunPlan plan(Play playable, boolean mitigated, Progress bar) {
        Settings settings = playable.network().scenario().settings();
        return mitigated ? play.mitigatedPlan(settings, bar) : play.plan(settings, bar);
    }

    private Chosen choose(Play playable, RunPlan plan) {
        if (wanted.rank().isPresent()) {
            return ranked(playable, plan, wanted.rank().get());
        }
        if (goal.isPresent()) {
            throw Failure.wrongInput(
                    "Expected --goal together with --replication worst, median or best, received it with "
                            + wanted.number() + "\n  Maybe --replication worst");
        }
        int last = Replay.last(plan);
        if (wanted.number() > last) {
            throw Failure.wrongInput("Expected a replication from 1 to " + last + ", as many as the run has, received "
                    + wanted.number() + "\n  Maybe with --replications " + wanted.number());
        }
        return chosen(playable, plan, wanted.number(), "Replication " + wanted.number());
    }

    private static Chosen chosen(Play playable, RunPlan plan, int number, String title) {
        String how = " of variant " + plan.variant() + ", seed " + plan.seed() + ", "
                + plan.sampling().name() + " sampling";
        return new Chosen(
                playable, plan, number, title + how, Trace.of(playable, Replay.numbers(playable, plan, number)));
    }

    private Chosen ranked(Play playable, RunPlan plan, Replay.Rank rank) {
        Measure measure = measure(playable);
        Goal.Direction direction = playable.network().scenario().programme().aims().goals().stream()
                .filter(g -> g.of().equals(measure.key()))
                .findFirst()
                .flatMap(Goal::direction)
                .orElse(Verdict.usual(measure));
        var numbers = plan.sampling().blocks(plan.seed(), playable.inputs(), playable.copulas());
        try (Playing playing = Playing.of(playable, plan, numbers)) {
            playing.playOut();
            double[] values =
                    playing.samples().find(measure.key()).orElseThrow().values();
            int number = rank.of(values, direction)
                    .orElseThrow(() -> Failure.wrongInput("Expected a measure that a replication has, received \""
                            + measure.key() + "\", which has no figure in any"));
            String title = "Replication " + number + ", the " + rank.name().toLowerCase(Locale.ROOT) + " of "
                    + values.length + " by " + measure.key() + ",";
            return chosen(playable, plan, number, title);
        }
    }

    private Measure measure(Play playable) {
        String typed = goal.orElse(USUAL_GOAL).replaceAll("\\s", "");
        MeasureNames names = MeasureNames.of(playable);
        return names.find(typed).orElseThrow(() -> Failure.wrongInput(names.unknown(typed)));
    }
}
