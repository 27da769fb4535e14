package org.summitsim.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.kernel.Law;
import org.summitsim.model.Disruption;
import org.summitsim.model.Distribution;
import org.summitsim.model.Interpretation;
import org.summitsim.model.Risk;
import org.summitsim.model.Timing;
import org.summitsim.network.Activities;
import org.summitsim.network.Moves;
import org.summitsim.network.Network;
import org.summitsim.network.Outline;

/**
 * Every random input of a network: its name, its column in the table of uniforms (-1 where nothing is random) and its law.
 * Immutable, shared by all players.
 */
final class Inputs {
    static final int NOT_RANDOM = -1;
    /** Empty moves of one resource that have a number of their own; further ones use them again from the first. */
    static final int EMPTY_MOVES_SPARE = 16;

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Network network;
    final int[] work;
    final Law[] workLaw;
    /** By what interpretation multiplies the speaking time of each activity. */
    final double[] speech;

    final int[] delay;
    final Law[] delayLaw;
    final int[] lag;
    final Law[] lagLaw;
    final int[] move;
    final int[] emptyMove;
    final int[] emptyMoves;
    final int[] outcome;
    final Again again;
    final Law[] transferLaw;
    final int[] occurs;
    final int[] impact;
    final CallPlan calls;
    final LeverPlan levers;
    final int[] gap;
    final Law[] gapLaw;
    final int[] call;
    final Law[] callLaw;
    final Correlations correlations;
    final StreamInputs streams;

    Inputs(Network network, Outline outline, RiskTargets targets, CallPlan calls) {
        this.network = network;
        this.calls = calls;
        levers = new LeverPlan(network);
        int n = outline.size();
        work = columns(n);
        workLaw = new Law[n];
        speech = new double[n];
        delay = columns(n);
        delayLaw = new Law[n];
        lag = columns(network.arcs().size());
        lagLaw = new Law[lag.length];
        move = columns(network.travel().moves().size());
        emptyMove = columns(network.resources().size());
        emptyMoves = new int[emptyMove.length];
        transferLaw = network.travel().transfers().list().stream()
                .map(t -> LawBook.duration(t.time().work().duration()))
                .toArray(Law[]::new);
        List<Risk> risks = network.scenario().programme().risks();
        occurs = columns(targets.size());
        impact = columns(targets.size());
        outcome = columns(n);
        nameActivities(outline);
        nameLags(outline);
        nameMoves();
        nameEmptyMoves();
        for (int r = 0; r < occurs.length; r++) {
            String risk = risks.get(targets.risks()[r]).id();
            occurs[r] = column(risk + ".occurs" + targets.names().get(r));
            impact[r] = column(risk + ".impact" + targets.names().get(r));
        }
        streams = new StreamInputs(network.streams(), network.activities().ids(), this::column);
        gap = columns(calls.size());
        gapLaw = new Law[gap.length];
        call = columns(gap.length);
        callLaw = new Law[gap.length];
        nameCalls();
        nameOutcomes();
        again = Again.of(network, this);
        // Last, so that a correlation moves no other input to another coordinate.
        Correlations.factors(network.scenario()).forEach(this::column);
        correlations = new Correlations(network.scenario(), columns);
    }

    private void nameOutcomes() {
        for (int a = 0; a < outcome.length; a++) {
            if (network.courses().outcomes().get(a).isPresent()) {
                outcome[a] = column(network.activities().ids().get(a) + ".outcome");
            }
        }
    }

    private static int[] columns(int size) {
        int[] columns = new int[size];
        Arrays.fill(columns, NOT_RANDOM);
        return columns;
    }

    /** The column of an input by its name, which is new or was there before. */
    int column(String name) {
        return columns.computeIfAbsent(name, k -> columns.size());
    }

    private void nameActivities(Outline outline) {
        for (int a = 0; a < outline.size(); a++) {
            Outline.Node node = outline.nodes().get(a);
            speech[a] = node.interpretation() == Interpretation.CONSECUTIVE
                    ? network.scenario().settings().rules().consecutiveFactor()
                    : 1;
            if (node.work().isPresent() && node.kind() != Activities.Kind.CARRIED) {
                Distribution duration = node.work().get().duration();
                workLaw[a] = LawBook.duration(duration);
                work[a] = LawBook.isConstant(duration) ? NOT_RANDOM : column(node.id() + ".duration");
            }
            Optional<Distribution> late = start(node).flatMap(Timing.Start::delay);
            if (late.isPresent()) {
                delayLaw[a] = LawBook.duration(late.get());
                delay[a] = column(node.id() + ".delay");
            }
        }
    }

    private static Optional<Timing.Start> start(Outline.Node node) {
        return switch (node.kind()) {
            case MEETING, LEG, ADVANCE -> node.entry().timing().start();
            case ITEM, PHASE -> node.item().flatMap(i -> i.timing().start());
            case OPENING, CLOSING, CARRIED -> Optional.empty();
        };
    }

    private void nameLags(Outline outline) {
        for (int k = 0; k < lag.length; k++) {
            Optional<Distribution> written = network.arcs().lags().get(k);
            if (written.isPresent()) {
                lagLaw[k] = LawBook.number(written.get());
                String name = outline.nodes().get(network.arcs().to()[k]).inputId() + ".lag."
                        + outline.nodes().get(network.arcs().from()[k]).id();
                lag[k] = LawBook.isConstant(written.get()) ? NOT_RANDOM : column(name);
            }
        }
    }

    private void nameMoves() {
        Moves moves = network.travel().moves();
        for (int m = 0; m < move.length; m++) {
            String who = network.people().list().get(moves.person()[m]).id();
            if (moves.entry()[m] >= 0) {
                move[m] = column(who + "->" + network.activities().ids().get(moves.entry()[m]));
            } else {
                int day = network.people().nights().firstDay() + moves.day()[m];
                move[m] = hasBase(m) ? column(who + ".base#" + day) : NOT_RANDOM;
            }
        }
    }

    private boolean hasBase(int m) {
        Moves moves = network.travel().moves();
        return network.people().nights().base()[moves.person()[m]][moves.day()[m]] >= 0;
    }

    /** As many as there are moves and activities that may need it somewhere else, and some to spare. */
    private void nameEmptyMoves() {
        Moves moves = network.travel().moves();
        for (int r = 0; r < emptyMove.length; r++) {
            if (!network.resources().isLocated(r)) {
                continue;
            }
            int count = EMPTY_MOVES_SPARE;
            for (int m = 0; m < move.length; m++) {
                count += network.people().rides()[moves.person()[m]] == r && moves.entry()[m] >= 0 ? 1 : 0;
            }
            for (int use : network.activities().needs().uses().items()) {
                count += use == r ? 1 : 0;
            }
            for (int use :
                    network.activities().needs().choices().resources().list().items()) {
                count += use == r ? 1 : 0;
            }
            emptyMoves[r] = count;
            for (int k = 1; k <= count; k++) {
                int column = column(network.resources().list().get(r).id() + ".move#" + k);
                emptyMove[r] = k == 1 ? column : emptyMove[r];
            }
        }
    }

    /** One after the other for each disruption, so that the first column and the number of a call give its own. */
    private void nameCalls() {
        for (int d = 0; d < gap.length; d++) {
            Disruption disruption = calls.list().get(d);
            gapLaw[d] = LawBook.duration(disruption.calls().every());
            gap[d] = numbered(disruption.calls().every(), disruption.id() + ".every#", calls.most(d));
            callLaw[d] = LawBook.duration(disruption.duration());
            call[d] = numbered(disruption.duration(), disruption.id() + ".duration#", calls.most(d));
        }
    }

    private int numbered(Distribution law, String name, int count) {
        if (LawBook.isConstant(law)) {
            return NOT_RANDOM;
        }
        int first = column(name + 1);
        for (int k = 2; k <= count; k++) {
            column(name + k);
        }
        return first;
    }

    /** The names in the order of the columns. */
    List<String> names() {
        return new ArrayList<>(columns.keySet());
    }
}
