package org.summitsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.summitsim.analysis.Demand;
import org.summitsim.analysis.Limit;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.report.DemandWords;
import picocli.CommandLine.Option;

/** What must not come out, for scripts. Read before anything is played, told after everything was written. */
final class DemandOptions {
    static final String FAIL_IF = "--fail-if";

    @Option(
            names = FAIL_IF,
            paramLabel = "EXPRESSION",
            description = {
                "Leave with exit code 1 if this comes out: a measure, one of < <= > >= and a figure, such as"
                        + " 'p_due_kept(lunch) < 90 %%', 'lateness(talks) >= 5m' or 'p90(day_end(1)) > day 1 23:00'. May"
                        + " be repeated."
            })
    private List<String> expressions = new ArrayList<>();

    /** Whether there are any. */
    boolean any() {
        return !expressions.isEmpty();
    }

    /** The demands on runs of a scenario; where some are wrong, fails with what is wrong with each. */
    List<Demand> read(Play play) {
        if (expressions.isEmpty()) {
            return List.of();
        }
        DemandReader reader = new DemandReader(play);
        List<Demand> demands = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String expression : expressions) {
            try {
                demands.add(reader.read(expression));
            } catch (DemandReader.Refused e) {
                problems.add(e.text());
            }
        }
        if (!problems.isEmpty()) {
            throw Failure.wrongInput(String.join("\n\n", problems));
        }
        return demands;
    }

    /** By what a run fails: a line for each demand. */
    static List<String> broken(List<Demand> demands, RunResult run) {
        return demands.stream()
                .flatMap(demand -> demand.broken(run).stream())
                .map(broken -> DemandWords.of(run, broken))
                .toList();
    }

    /** The same for a sweep of the scenario, whose points are held against them in any process. */
    List<Limit> limits(Play play) {
        List<Demand> demands = read(play);
        RunResult planned = PlannedMeasures.run(play);
        return IntStream.range(0, demands.size())
                .mapToObj(i -> Limit.of(demands.get(i), expressions.get(i), planned))
                .toList();
    }

    /**
     * Says of runs by what they fail, each in a line, with the name of the variant where there are several.
     *
     * @return the exit code
     */
    static int tell(Terminal terminal, List<Demand> demands, List<RunResult> runs) {
        int code = ExitCodes.DONE;
        for (RunResult run : runs) {
            String who = runs.size() > 1 ? "Failed in " + run.facts().variant() + ": " : "Failed: ";
            if (run.facts().completed() == 0) {
                terminal.warn(who + "no replication ran to its end.");
                code = ExitCodes.FAILED;
            }
            for (String line : broken(demands, run)) {
                terminal.warn(who + line);
                code = ExitCodes.FAILED;
            }
        }
        return code;
    }
}
