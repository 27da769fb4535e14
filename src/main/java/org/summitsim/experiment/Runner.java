package org.summitsim.experiment;

import java.time.Duration;
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
     * @throws RunTooLargeException if there is no room for so many replications
     * @throws IllegalStateException if a replication fails; the message has its number, counted from 1
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it then still is
     */
    public static RunResult run(Play play, RunPlan plan) {
        Analysis analysis = Analysis.of(play.network(), play.player().baseline());
        SamplingPlan sampling = SamplingPlan.random();
        UniformBlocks numbers = sampling.blocks(plan.seed(), play.inputs());
        Room room = new Room(
                play.network().activities().size(),
                analysis.numbersPerReplication(),
                Runtime.getRuntime().maxMemory());
        int most = most(plan.stop(), room);
        int chunks = (most - 1) / UniformBlocks.SIZE + 1;
        int workers = Math.min(plan.threads(), chunks);
        try (Crew crew = new Crew(workers, () -> new Worker(play, analysis, numbers), plan.progress())) {
            String stopRule = plan.stop()
                    .precision()
                    .map(precision -> atPrecision(crew, analysis, precision, most))
                    .orElseGet(() -> after(crew, most));
            RunLabel label = new RunLabel(plan.variant(), plan.seed(), sampling.name(), stopRule);
            return analysis.result(label, crew.blocks(), crew.recorders());
        }
    }

    /** Under a precision as many as there is room for, if that is less than allowed. */
    private static int most(Stop stop, Room room) {
        int wanted = stop.replications();
        if (stop.precision().isPresent() && wanted > Looks.FIRST) {
            room.check(Looks.FIRST);
            return Math.min(wanted, room.most());
        }
        room.check(wanted);
        return wanted;
    }

    private static String after(Crew crew, int replications) {
        crew.playTo(replications);
        return "a fixed number of replications";
    }

    private static String atPrecision(Crew crew, Analysis analysis, Duration precision, int most) {
        Looks looks = new Looks(precision, most);
        int replications = Looks.first(most);
        while (true) {
            crew.playTo(replications);
            double halfWidth = analysis.halfWidthOfDayEnds(crew.blocks());
            if (looks.isEnough(halfWidth) || replications == most) {
                return looks.words(halfWidth, replications);
            }
            replications = looks.next(replications);
        }
    }
}
