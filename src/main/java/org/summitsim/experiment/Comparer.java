package org.summitsim.experiment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Contrasts;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Matter;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.RunResult;
import org.summitsim.kernel.SharedNumbers;
import org.summitsim.network.TimeLine;

/**
 * Plays variants on common random numbers and compares them (rule 34 of the rules of play). Replication k of each is the same as
 * number k of its own run.
 */
public final class Comparer {
    private final List<Entrant> entrants;
    private final RunPlan plan;
    private final SharedNumbers numbers;

    private Comparer(List<Entrant> entrants, RunPlan plan) {
        this.entrants = entrants;
        this.plan = plan;
        numbers = shared(plan);
    }

    /** Numbers to share, of a quarter of the memory at the most. */
    static SharedNumbers shared(RunPlan plan) {
        long room = Runtime.getRuntime().maxMemory() / 4 / Double.BYTES;
        return SharedNumbers.of(plan.sampling(), plan.seed(), room);
    }

    /**
     * Compares.
     *
     * @param entrants the base first, at least one
     * @param aims what they are compared by; one that none of them has is left out
     * @param plan how each is played; its precision is that of the differences to the base, of every aim that is a moment or a
     *     time, at 95 % for each; its variant is not used
     * @param matter which differences do not matter
     * @param each gets the run of each in turn
     * @throws org.summitsim.kernel.TooManyInputsException if the sampling has not so many coordinates as there are inputs
     * @throws RunTooLargeException if there is no room for so many replications
     * @throws IllegalStateException if a replication fails; the message has its number, counted from 1
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it then still is
     */
    public static Comparison compare(
            List<Entrant> entrants, List<Aim> aims, RunPlan plan, Matter matter, Consumer<RunResult> each) {
        Comparer comparer = new Comparer(List.copyOf(entrants), plan);
        Contrasts contrasts = Contrasts.of(plan.sampling(), matter);
        Scoreboard board = new Scoreboard(List.copyOf(aims), contrasts);
        String stopRule = plan.stop()
                .precision()
                .map(precision -> comparer.atPrecision(precision, aims, contrasts, board, each))
                .orElseGet(() -> comparer.inTurn(board, each));
        return new Comparison(
                board.contenders(),
                board.goals(),
                board.contenders().get(0).facts().replications(),
                plan.seed(),
                plan.sampling().name(),
                stopRule);
    }

    /** One after the other, so that no more than the base and one other are kept whole. */
    private String inTurn(Scoreboard board, Consumer<RunResult> each) {
        String stopRule = "";
        for (int i = 0; i < entrants.size(); i++) {
            try (Playing playing = playing(i)) {
                stopRule = playing.playOut();
                add(board, i, playing, stopRule, each);
            }
        }
        return stopRule;
    }

    private String atPrecision(
            Duration precision, List<Aim> aims, Contrasts contrasts, Scoreboard board, Consumer<RunResult> each) {
        List<Playing> all = new ArrayList<>();
        try {
            int most = Integer.MAX_VALUE;
            for (int i = 0; i < entrants.size(); i++) {
                all.add(playing(i));
                most = Math.min(most, all.get(i).most());
            }
            Looks looks = new Looks(precision, most, plan.sampling(), "every difference to the base that is a time");
            String stopRule = look(all, looks, () -> halfWidth(all, new Scoreboard(aims, contrasts)));
            for (int i = 0; i < entrants.size(); i++) {
                add(board, i, all.get(i), stopRule, each);
            }
            return stopRule;
        } finally {
            all.forEach(Playing::close);
        }
    }

    private static String look(List<Playing> all, Looks looks, DoubleSupplier known) {
        int replications = looks.first();
        while (true) {
            for (Playing playing : all) {
                playing.playTo(replications);
            }
            double halfWidth = known.getAsDouble();
            if (looks.isEnough(halfWidth) || replications == looks.most()) {
                return looks.words(halfWidth, replications);
            }
            replications = looks.next(replications);
        }
    }

    /** The largest half-width of a difference to the base that is a time, microseconds. */
    private static double halfWidth(List<Playing> all, Scoreboard board) {
        all.forEach(p -> board.measure(p.play().network().time(), p.samples()));
        return board.goals().stream()
                .filter(GoalContrast::isTime)
                .mapToDouble(g -> g.halfWidth() * (g.unit() == Unit.MINUTES ? TimeLine.MINUTE : 1))
                .max()
                .orElse(0);
    }

    private void add(Scoreboard board, int entrant, Playing playing, String stopRule, Consumer<RunResult> each) {
        RunResult run = playing.result(stopRule);
        board.add(entrants.get(entrant), playing.samples(), run);
        each.accept(run);
    }

    private Playing playing(int entrant) {
        Entrant who = entrants.get(entrant);
        RunPlan own = new RunPlan(
                who.name(),
                plan.seed(),
                plan.sampling(),
                plan.stop(),
                plan.threads(),
                (done, total) -> plan.progress().played(entrant * total + done, entrants.size() * total),
                plan.itineraries());
        return Playing.of(
                who.play(), own, numbers.blocks(who.play().inputs(), who.play().copulas()));
    }
}
