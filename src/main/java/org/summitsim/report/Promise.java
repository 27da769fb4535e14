package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Measure;
import org.summitsim.network.TimeLine;

/**
 * Something that was announced or agreed, and the chance that it holds.
 *
 * @param row whose
 * @param kind what was promised
 * @param moment when, microseconds: the planned start, or when it is due
 * @param zone the zone in which it is told
 * @param actual when it really happens
 * @param chance of being on time, 0 to 1
 * @param wanted the probability agreed, or the one below which any promise is at risk
 */
record Promise(Row row, Kind kind, long moment, ZoneId zone, Measure actual, double chance, double wanted) {
    /** Promises kept less often than this are at risk. */
    static final double RISKY = 0.9;

    /** What was promised. */
    enum Kind {
        /** To start within the tolerance. */
        START,
        /** To start within what a contract allows. */
        CONTRACT,
        /** To have ended. */
        DUE
    }

    /** All promises of an activity: of its start, then of its end. */
    static List<Promise> list(Row row) {
        List<Promise> promises = new ArrayList<>();
        Optional<Measure> start = row.measure("start");
        if (row.plannedStart() != TimeLine.NONE && start.isPresent()) {
            boolean agreed =
                    row.contract().isPresent() && row.measure("p_contract").isPresent();
            double wanted =
                    row.contract().filter(c -> agreed).map(c -> c.probability()).orElse(RISKY);
            double chance = row.mean(agreed ? "p_contract" : "p_start_kept");
            Kind kind = agreed ? Kind.CONTRACT : Kind.START;
            promises.add(new Promise(row, kind, row.plannedStart(), row.zone(), start.get(), chance, wanted));
        }
        if (row.due() != TimeLine.NONE) {
            row.measure("finish")
                    .map(m -> new Promise(row, Kind.DUE, row.due(), row.endZone(), m, row.mean("p_due_kept"), RISKY))
                    .ifPresent(promises::add);
        }
        return promises;
    }

    /** Whether a planner should look at it: kept too seldom. */
    boolean atRisk() {
        return chance < threshold() - Words.HAIR;
    }

    /** The chance below which it is at risk. */
    double threshold() {
        return Math.max(RISKY, wanted);
    }

    /** Whether it is shown: at risk, or protected by a contract. */
    boolean shown() {
        return atRisk() || kind == Kind.CONTRACT;
    }
}
