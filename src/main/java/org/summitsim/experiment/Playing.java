package org.summitsim.experiment;

import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Analysis;
import org.summitsim.analysis.Block;
import org.summitsim.analysis.MeasureSamples;
import org.summitsim.analysis.RunLabel;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.itinerary.ItineraryReader;
import org.summitsim.engine.Play;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.kernel.UniformBlocks;

/**
 * A scenario that is being played, and can be played on. One thread directs it; others play.
 *
 * <p>Replication k plays with the numbers of row k of {@link UniformBlocks}, so it is the same whatever the number of
 * replications and of threads, and however often it was stopped in between.
 */
public final class Playing implements AutoCloseable {
    /** By how much the largest block may be larger than the first, which has the same bytes a number or one more. */
    private static final double SPREAD = 1.1;

    private final Play play;
    private final RunPlan plan;
    private final Analysis analysis;
    private final int most;
    private final Crew crew;
    private final Optional<ItineraryReader> reader;
    private int replications;

    private Playing(Play play, RunPlan plan, UniformBlocks numbers) {
        this.play = play;
        this.plan = plan;
        analysis = Analysis.of(play, plan.sampling());
        most = most(plan.stop(), plan.sampling(), room(numbers));
        int chunks = (most - 1) / UniformBlocks.SIZE + 1;
        int workers = Math.min(plan.threads(), chunks);
        reader = plan.itineraries()
                ? Optional.of(new ItineraryReader(play.network(), play.player().baseline()))
                : Optional.empty();
        crew = new Crew(workers, () -> new Worker(play, analysis, numbers, reader), plan.progress());
    }

    /**
     * A scenario of which nothing has been played yet.
     *
     * @param play what is played
     * @param plan how; of its stop, the number of replications is the most that can be played
     * @param numbers with what: those of the plan's sampling and seed for the inputs of the play
     * @throws RunTooLargeException if there is no room for so many replications
     */
    public static Playing of(Play play, RunPlan plan, UniformBlocks numbers) {
        return new Playing(play, plan, numbers);
    }

    /** By the most that a replication may take, or where that is too much by what the first ones do take. */
    private Room room(UniformBlocks numbers) {
        int activities = play.network().activities().size();
        long memory = Runtime.getRuntime().maxMemory();
        Room cautious = new Room(activities, analysis.bytesPerReplication(), memory);
        if (plan.stop().replications() <= cautious.most()) {
            return cautious;
        }
        Block first = new Worker(play, analysis, numbers, Optional.empty()).play(0, UniformBlocks.SIZE);
        return new Room(activities, (long) Math.ceil(first.bytes() * SPREAD / UniformBlocks.SIZE), memory);
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

    /** What is played. */
    public Play play() {
        return play;
    }

    /** The most replications that can be played: those of the plan, as they fit the sampling and the room. */
    public int most() {
        return most;
    }

    /** How many have been played. */
    public int replications() {
        return replications;
    }

    /**
     * Plays on until so many replications have been played.
     *
     * @param wanted at most {@link #most()}; after a number that is not whole blocks of {@value UniformBlocks#SIZE} it ends
     * @throws IllegalStateException if a replication fails; the message has its number, counted from 1
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it then still is
     */
    public void playTo(int wanted) {
        if (!(wanted <= most)) {
            throw new IllegalArgumentException("Expected at most " + most + " replications, received " + wanted);
        }
        if (wanted > replications) {
            if (replications % UniformBlocks.SIZE != 0) {
                throw new IllegalStateException("Expected whole blocks before, received " + replications);
            }
            crew.playTo(wanted);
            replications = wanted;
        }
    }

    /** Plays until the plan says stop; gives the reason in words. Throws as {@link #playTo}. */
    public String playOut() {
        return plan.stop()
                .precision()
                .map(precision -> atPrecision(new Looks(precision, most, plan.sampling(), Looks.DAY_ENDS)))
                .orElseGet(this::after);
    }

    private String after() {
        playTo(most);
        int wanted = plan.stop().replications();
        String rounded = most == wanted
                ? ""
                : ", " + wanted + " rounded up to " + most + " ("
                        + plan.sampling().fitting() + ")";
        return "a fixed number of replications" + rounded;
    }

    private String atPrecision(Looks looks) {
        playTo(looks.first());
        while (true) {
            double halfWidth = analysis.halfWidthOfDayEnds(crew.blocks());
            if (looks.isEnough(halfWidth) || replications == looks.most()) {
                return looks.words(halfWidth, replications);
            }
            playTo(looks.next(replications));
        }
    }

    /** In how many of the replications played so far nothing could go on. */
    public int stuck() {
        return replications - analysis.completed(crew.blocks());
    }

    /** All measures in the replications played so far. */
    public MeasureSamples samples() {
        return analysis.samples(crew.blocks());
    }

    /**
     * All measures in the replications from one on, for their numbers and not to be summed up.
     *
     * @param first the first of a block, from 0
     */
    public MeasureSamples samplesFrom(int first) {
        List<Block> blocks = crew.blocks();
        return analysis.samples(blocks.subList(first / UniformBlocks.SIZE, blocks.size()));
    }

    /**
     * What the run says. Asked for once, at the end.
     *
     * @param stopRule why it stopped there, in words
     */
    public RunResult result(String stopRule) {
        RunLabel label = new RunLabel(plan.variant(), plan.seed(), stopRule);
        RunResult result = Threads.within(
                plan.threads(), () -> analysis.result(label, crew.blocks(), List.copyOf(crew.recorders())));
        return reader.map(r -> result.with(r.report(plan.sampling(), crew.itineraries())))
                .orElse(result);
    }

    @Override
    public void close() {
        crew.close();
    }
}
