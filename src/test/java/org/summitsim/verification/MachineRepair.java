package org.summitsim.verification;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The section on machine repair. Utilization is counted from the clock's start; that of the hours after a warm-up follows from
 * two windows of the same replications: U from w to T is (T U(T) - w U(w)) / (T - w).
 */
final class MachineRepair {
    private static final int MACHINES = 4;
    private static final double FAILURES = 0.2;
    private static final double REPAIRS = 1;

    /** The hours of the two windows, as the scenario has them. */
    private static final int WARM_UP = 40;

    private static final int HOURS = 240;

    private static final double NORMAL = 1.959963984540054;
    private static final String FILE = "scenarios/verification/machine-repair.yaml";

    private MachineRepair() {}

    static Part part(Path output) {
        String goal = "utilization(repairer)";
        JsonNode standings = Verified.compared(List.of(FILE, "--goal", goal), output)
                .get("goals")
                .get(goal)
                .get("contenders");
        JsonNode whole = standings.get("base");
        JsonNode early = standings.get("warm-up");
        JsonNode difference = early.get("difference");
        double weight = WARM_UP / (double) (HOURS - WARM_UP);
        double after = mean(whole) - weight * mean(difference);
        // The sum of both errors is the most that it can be, whatever their correlation.
        double error = error(whole) + weight * error(difference);
        String link = "`%s` of [machine-repair](../%s)".formatted(goal, FILE);
        return Part.of(
                List.of(
                        Figure.of(
                                "from %d h to %d h; reference: the long run".formatted(WARM_UP, HOURS),
                                link + ", both windows",
                                Theory.busyRepairer(MACHINES, FAILURES / REPAIRS),
                                after,
                                error),
                        Figure.of("from 0 h to %d h".formatted(HOURS), link, busy(HOURS), mean(whole), error(whole)),
                        Figure.of(
                                "from 0 h to %d h".formatted(WARM_UP),
                                link + ", `warm-up`",
                                busy(WARM_UP),
                                mean(early),
                                error(early))),
                List.of("summit compare " + FILE + " --goal '" + goal + "'"));
    }

    private static double mean(JsonNode node) {
        return node.get("mean").asDouble();
    }

    private static double error(JsonNode node) {
        JsonNode interval = node.get("interval");
        return (interval.get("high").asDouble() - interval.get("low").asDouble()) / 2 / NORMAL;
    }

    /** How far from the long run the repairer still is after the warm-up. */
    static double restAfterWarmUp() {
        return (HOURS * busy(HOURS) - WARM_UP * busy(WARM_UP)) / (HOURS - WARM_UP)
                - Theory.busyRepairer(MACHINES, FAILURES / REPAIRS);
    }

    /** The share of so many hours in which the repairer is busy, all machines at work at first, by Runge and Kutta's method. */
    static double busy(double hours) {
        double[] p = new double[MACHINES + 1];
        p[0] = 1;
        double step = 0.01;
        double sum = 0;
        for (int k = 0; k * step < hours - step / 2; k++) {
            double before = 1 - p[0];
            double[] k1 = change(p, new double[p.length], 0);
            double[] k2 = change(p, k1, step / 2);
            double[] k3 = change(p, k2, step / 2);
            double[] k4 = change(p, k3, step);
            for (int i = 0; i < p.length; i++) {
                p[i] += step / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
            }
            sum += step * (before + 1 - p[0]) / 2;
        }
        return sum / hours;
    }

    /** How fast the probabilities of 0, 1, .. machines down change at {@code p + h d}. */
    private static double[] change(double[] p, double[] d, double h) {
        double[] change = new double[p.length];
        for (int down = 0; down < MACHINES; down++) {
            double fails = (MACHINES - down) * FAILURES * (p[down] + h * d[down]);
            double repaired = REPAIRS * (p[down + 1] + h * d[down + 1]);
            change[down] += repaired - fails;
            change[down + 1] += fails - repaired;
        }
        return change;
    }
}
