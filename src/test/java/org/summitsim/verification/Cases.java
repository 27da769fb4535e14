package org.summitsim.verification;

import static org.summitsim.verification.Case.quick;
import static org.summitsim.verification.Case.slow;
import static org.summitsim.verification.Expected.correlation;
import static org.summitsim.verification.Expected.criticality;
import static org.summitsim.verification.Expected.entity;
import static org.summitsim.verification.Expected.hours;
import static org.summitsim.verification.Expected.importance;
import static org.summitsim.verification.Expected.mean;
import static org.summitsim.verification.Expected.squares;
import static org.summitsim.verification.Expected.ssi;
import static org.summitsim.verification.Expected.variance;

import java.util.List;
import java.util.stream.Stream;

/** Runs whose figures are known, by the section of the page that tells them. */
final class Cases {
    private static final double CHAIN = 350 / 3.0 + 75 + 12;

    /** The kurtosis of a sum: 3, and of each part what its own has above 3, by the square of its share of the variance. */
    private static final double OF_CHAIN =
            3 + ((2.4 - 3) * 350 * 350 / 9.0 + (25 / 9.0 - 3) * 75 * 75 + (1.8 - 3) * 12 * 12) / CHAIN / CHAIN;

    static final List<Case> NETWORKS = List.of(
            quick(
                    "one triangular activity",
                    "triangular.yaml",
                    mean("triangular(20, 30, 70) min: mean", "makespan", 40),
                    variance("variance", 116.6667, 1)),
            quick(
                    "one PERT activity",
                    "pert.yaml",
                    mean("pert(20, 30, 70) min: mean", "makespan", 35),
                    variance("variance", 75, 1)),
            quick(
                    "a chain",
                    "chain.yaml",
                    mean("both and uniform(0, 12) in a row: means add", "makespan", 40 + 35 + 6),
                    variance("variances add", 116.6667 + 75 + 12, 1)),
            quick(
                    "what matters in a chain",
                    "chain.yaml",
                    criticality("in a row, each decides always: criticality of a", "a", 1),
                    criticality("of b", "b", 1),
                    criticality("of c", "c", 1),
                    ssi("SSI of a: sd / sd of the whole", "a", share(350 / 3.0), 2.4, OF_CHAIN),
                    ssi("of b", "b", share(75), 25 / 9.0, OF_CHAIN),
                    ssi("of c", "c", share(12), 1.8, OF_CHAIN),
                    squares("squares of SSI add up", List.of("a", "b", "c"), List.of(350 / 3.0, 75.0, 12.0)),
                    importance("Pearson's correlation of a and the whole: the same", "a", "pearson", share(350 / 3.0)),
                    importance("of c", "c", "pearson", share(12))),
            quick(
                    "what decides of two side by side",
                    "race.yaml",
                    criticality("exponential(60) beside exponential(30): criticality 60/90", "a", 2 / 3.0),
                    criticality("of the other", "b", 1 / 3.0),
                    criticality("of what waits for both", "last", 1)),
            quick(
                    "the largest of several",
                    "parallel.yaml",
                    hours("last of 1 uniform(0, 1): n / (n + 1)", "start(uniform-of-1)", 1 / 2.0),
                    hours("last of 2", "start(uniform-of-2)", 2 / 3.0),
                    hours("last of 5", "start(uniform-of-5)", 5 / 6.0),
                    hours("last of 10", "start(uniform-of-10)", 10 / 11.0),
                    hours("last of 2 exponential(1): 1 + 1/2", "start(exponential-of-2)", 1.5),
                    hours("last of 3: 1 + 1/2 + 1/3", "start(exponential-of-3)", 11 / 6.0),
                    hours("last of 2 normal(10, 1): 10 + 0.56419", "start(normal-of-2)", 10.5641896),
                    hours("last of 3: 10 + 0.84628", "start(normal-of-3)", 10.8462844)),
            quick(
                    "the five-arc bridge",
                    "bridge.yaml",
                    hours("bridge of exponential(1): mean 83/24", "makespan", 83 / 24.0),
                    variance("variance 1663/576", 1663 / 576.0, 60)),
            quick(
                    "the critical path",
                    "critical-path.yaml",
                    mean("without chance, by hand: makespan", "makespan", 130),
                    mean("end of c, after a", "finish(c)", 50),
                    mean("start of d, 45 min after the start of a", "start(d)", 45),
                    mean("start of e, after b and c", "start(e)", 50),
                    mean("end of f, 30 min after the end of d", "finish(f)", 90),
                    mean("start of g, 15 min after e", "start(g)", 90),
                    mean("start of h, after f and g", "start(h)", 125)));

    static final List<Case> WAITS = List.of(
            quick(
                    "D/M/1 from the start",
                    "d-m-1.yaml",
                    hours("D/M/1, every 1.5: E W2", "lateness(m2)", 0.22313),
                    mean("P(W2 = 0) = 1 - 0.22313", "p_start_kept(m2)", 1 - 0.22313),
                    hours("E W3", "lateness(m3)", 0.34760),
                    mean("P(W3 = 0) = 1 - 0.29781", "p_start_kept(m3)", 1 - 0.29781)),
            slow("D/M/1 in the long run", "d-m-1-long.yaml", hours("E W in the long run", "lateness(m-299)", 0.715820)),
            slow(
                    "M/M/1 from empty at 0.8",
                    "first-customers.yaml",
                    entity("M/M/1 from empty, load 0.8: E W1", "queue", 1, 0),
                    entity("E W10", "queue", 10, 1.85983),
                    entity("E W20", "queue", 20, 2.57328)),
            slow(
                    "M/M/1 from empty at 0.9",
                    "first-customers.yaml --variant busier",
                    entity("load 0.9: E W10", "queue", 10, 2.19500),
                    entity("E W20", "queue", 20, 3.27473)),
            slow(
                    "M/M/2",
                    "several-servers.yaml",
                    mean("M/M/2, load 0.9: P(wait)", "p_wait(queue)", 0.852632),
                    hours("E W", "wait(queue)", 4.263158),
                    mean("how many wait, by Little's law", "queue(queue)", 1.8 * 4.263158)),
            slow(
                    "M/M/5",
                    "several-servers.yaml --variant five",
                    mean("M/M/5, load 0.8, Erlang C: P(wait)", "p_wait(queue)", Theory.erlangC(5, 4)),
                    hours("E W", "wait(queue)", Theory.meanWait(5, 4))),
            slow(
                    "M/D/1",
                    "one-server.yaml",
                    hours("M/D/1, load 0.8: E W", "wait(queue)", 2),
                    mean("P(wait)", "p_wait(queue)", 0.8),
                    hours("time from coming to going", "through(queue)", 3)),
            slow(
                    "M/M/1",
                    "one-server.yaml --variant exponential",
                    hours("M/M/1, load 0.8: E W", "wait(queue)", 4),
                    mean("P(wait)", "p_wait(queue)", 0.8),
                    hours("time from coming to going", "through(queue)", 5)),
            slow(
                    "M/U/1",
                    "one-server.yaml --variant uniform",
                    hours(
                            "uniform(0, 2) service, load 0.8: E W",
                            "wait(queue)",
                            Theory.meanWaitOfGeneralService(0.8, 1 / 3.0))),
            slow(
                    "M/E2/1",
                    "one-server.yaml --variant two-phases",
                    hours(
                            "service in two phases, load 0.8: E W",
                            "wait(queue)",
                            Theory.meanWaitOfGeneralService(0.8, 0.5))));

    static final List<Case> DISTURBANCES = List.of(
            breakdown("breakdowns.yaml", 300, 0.1),
            breakdown("breakdowns.yaml --variant steady", 120, 0.25),
            breakdown("breakdowns.yaml --variant often", 90, 1 / 3.0),
            quick(
                    "calls at their rate",
                    "calls.yaml",
                    mean("calls in two days of 12 h, one in 2 h", "calls(call)", 12),
                    variance("variance, of a Poisson number", "calls(call)", 12, 3 + 1 / 12.0),
                    mean("work of 48 h, calls of no length", "makespan", 48 * 60)),
            quick(
                    "a call in progress",
                    "call-in-progress.yaml",
                    mean("a call in progress: P(no wait) = 1 - 0.2", "p_start_kept(work)", 1 - 0.2),
                    mean(
                            "wait for it and those that come: 0.2 x 10 / 2 / 0.8^2 min",
                            "lateness(work)",
                            0.2 * 10 / 2 / (0.8 * 0.8))));

    static final List<Case> CORRELATIONS = List.of(
            correlated("", 0.5),
            correlated(" --variant matrix", 0.5),
            correlated(" --set correlations.both.rho=-0.8", -0.8),
            correlated(" --set correlations.both.rho=-0.3", -0.3),
            correlated(" --set correlations.both.rho=0", 0),
            correlated(" --set correlations.both.rho=0.4", 0.4),
            correlated(" --set correlations.both.rho=0.7", 0.7),
            correlated(" --set correlations.both.rho=0.9", 0.9));

    private Cases() {}

    /** Of the standard deviation of the chain. */
    private static double share(double variance) {
        return Math.sqrt(variance / CHAIN);
    }

    static Stream<Case> all() {
        return Stream.of(NETWORKS, WAITS, DISTURBANCES, CORRELATIONS).flatMap(List::stream);
    }

    private static Case breakdown(String words, int every, double load) {
        return quick(
                "breakdowns at load " + Figure.plain(load),
                words,
                mean("load %s: 10 h of work take, min".formatted(Figure.plain(load)), "makespan", 600 / (1 - load)),
                mean("interrupted for, min", "interrupted(work)", 600 * load / (1 - load)),
                mean("breakdowns", "calls(breakdown)", 600 / (1 - load) / every),
                mean("the worker is engaged all the time", "engaged(worker)", 1));
    }

    private static Case correlated(String options, double rho) {
        String text = Figure.plain(rho);
        return quick(
                "correlation " + text + options,
                "correlated.yaml" + options,
                correlation("rank correlation " + text, "both", rho),
                mean("mean of the sum, min", "makespan", 1200),
                variance("variance of the sum, h^2", 2 * (1 + 2 * Math.sin(Math.PI * rho / 6)), 60));
    }
}
