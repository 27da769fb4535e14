package org.summitsim.experiment;

import org.summitsim.analysis.Analysis;
import org.summitsim.analysis.RunLabel;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.kernel.UniformBlocks;

/**
 * Plays a scenario many times in threads. Stateless.
 *
 * <p>Replication k plays with the numbers of row k of {@link UniformBlocks}, so it is the same whatever the number of
 * replications and of threads; equal plans give equal results.
 */
public final class Runner {
    private Runner() {}

    /**
     * Runs a plan.
     *
     * @param play what is played
     * @param plan how
     * @throws org.summitsim.kernel.TooManyInputsException if the sampling has not so many coordinates as there are inputs
     * @throws RunTooLargeException if there is no room for so many replications
     * @throws IllegalStateException if a replication fails; the message has its number, counted from 1
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it then still is
     */
    public static RunResult run(Play play, RunPlan plan) {
        SamplingPlan sampling = plan.sampling();
        Analysis analysis = Analysis.of(play, sampling);
        UniformBlocks numbers = sampling.blocks(plan.seed(), play.inputs(), play.copulas());
        Room room = new Room(
                play.network().activities().size(),
                analysis.numbersPerReplication(),
                Runtime.getRuntime().maxMemory());
        int most = most(plan.stop(), sampling, room);
        int chunks = (most - 1) / UniformBlocks.SIZE + 1;
        int workers = Math.min(plan.threads(), chunks);
        try (Crew crew = new Crew(workers, () -> new Worker(play, analysis, numbers), plan.progress())) {
            String stopRule = plan.stop()
                    .precision()
                    .map(precision -> atPrecision(crew, analysis, new Looks(precision, most, sampling)))
                    .orElseGet(() -> after(crew, plan, most));
            RunLabel label = new RunLabel(plan.variant(), plan.seed(), stopRule);
            return analysis.result(label, crew.blocks(), crew.recorders());
        }
    }

    /**
     * Numbers that do not fit the sampling are rounded: a fixed number up, a maximum down, but not to nothing. Under a precision
     * as many as there is room for, if that is less than allowed.
     */
    private static int most(Stop stop, SamplingPlan sampling, Room room) {
        int least = sampling.atLeast(1);
        int first = Looks.first(sampling);
        if (stop.precision().isEmpty()) {
            int wanted = sampling.atLeast(stop.replications());
            room.check(wanted, sampling);
            return wanted;
        }
        int wanted = Math.max(least, sampling.atMost(stop.replications()));
        room.check(Math.min(wanted, first), sampling);
        return Math.min(wanted, sampling.atMost(room.most()));
    }

    private static String after(Crew crew, RunPlan plan, int replications) {
        crew.playTo(replications);
        int wanted = plan.stop().replications();
        String rounded = replications == wanted
                ? ""
                : ", " + wanted + " rounded up to " + replications + " ("
                        + plan.sampling().fitting() + ")";
        return "a fixed number of replications" + rounded;
    }

    private static String atPrecision(Crew crew, Analysis analysis, Looks looks) {
        int replications = looks.first();
        while (true) {
            crew.playTo(replications);
            double halfWidth = analysis.halfWidthOfDayEnds(crew.blocks());
            if (looks.isEnough(halfWidth) || replications == looks.most()) {
                return looks.words(halfWidth, replications);
            }
            replications = looks.next(replications);
        }
    }
}
