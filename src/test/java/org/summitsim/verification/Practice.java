package org.summitsim.verification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The section on what a comparison rests on: common numbers, and no rule that more is always better. */
final class Practice {
    private static final String FOLDER = "scenarios/verification/";
    private static final String MORNING = FOLDER + "common-numbers.yaml";
    private static final String GRAHAM = FOLDER + "graham.yaml";

    private final Path output;
    private final StringBuilder text = new StringBuilder();
    private boolean isRight = true;

    private Practice(Path output) {
        this.output = output;
    }

    static Part part(Path output) {
        Practice practice = new Practice(output);
        practice.commonNumbers();
        practice.graham();
        return new Part(practice.text.toString(), practice.isRight, List.of());
    }

    private void commonNumbers() {
        text.append("""
                | what is compared | measures | differ | largest difference in the means | widest interval of a difference | verdict |
                |---|---|---|---|---|---|
                """);
        Verified base = Verified.run(List.of(MORNING), output);
        List<String> goals = List.of("makespan", "day_end(1)", "finish(talks)", "start(press)", "lateness_total");
        same(base, "same", "the file under another name", goals);
        same(base, "unrelated", "with an activity of somebody else", goals);
        same(base, "calls", "with calls that reach somebody else", goals);
        text.append('\n')
                .append(Part.repeat(List.of("summit compare " + MORNING
                        + " --goal makespan --goal 'finish(talks)' --goal 'start(press)'")));
    }

    /** That every measure of the base stands in the run of a variant with the same digits, and that no pair differs. */
    private void same(Verified base, String variant, String words, List<String> goals) {
        JsonNode changed =
                Verified.run(List.of(MORNING, "--variant", variant), output).measures();
        int measures = 0;
        int differ = 0;
        for (var measure : base.measures().properties()) {
            if (measure.getKey().contains("clerk")) {
                continue;
            }
            measures++;
            differ += measure.getValue().equals(changed.get(measure.getKey())) ? 0 : 1;
        }
        List<String> command = new ArrayList<>(List.of(MORNING, "--variants", variant));
        goals.forEach(goal -> command.addAll(List.of("--goal", goal)));
        JsonNode compared = Verified.compared(command, output).get("goals");
        double largest = 0;
        double widest = 0;
        for (String goal : goals) {
            JsonNode difference =
                    compared.get(goal).get("contenders").get(variant).get("difference");
            JsonNode interval = difference.get("interval");
            largest = Math.max(largest, Math.abs(difference.get("mean").asDouble()));
            widest = Math.max(
                    widest,
                    interval.get("high").asDouble() - interval.get("low").asDouble());
        }
        boolean right = measures > 0 && differ == 0 && largest == 0 && widest == 0;
        isRight &= right;
        text.append("| %s | %d | %d | %s | %s | %s |\n"
                .formatted(
                        words,
                        measures,
                        differ,
                        Figure.plain(largest),
                        Figure.plain(widest),
                        right ? "equal" : "**differs**"));
    }

    private void graham() {
        text.append("""

                | nine tasks | reference, min | ours, min | verdict |
                |---|---|---|---|
                """);
        graham("three workers", List.of(), 12);
        graham("every task a minute shorter", List.of("--variant", "shorter"), 13);
        graham("a fourth worker", List.of("--variant", "fourth-worker"), 15);
        graham("two conditions less", List.of("--variant", "fewer-conditions"), 16);
        text.append('\n').append(Part.repeat(List.of("summit compare " + GRAHAM + " --goal makespan")));
    }

    private void graham(String words, List<String> options, double reference) {
        List<String> command = new ArrayList<>(List.of(GRAHAM));
        command.addAll(options);
        Verified run = Verified.run(command, output);
        boolean right = run.mean("makespan") == reference && run.sd("makespan") == 0;
        isRight &= right;
        text.append("| %s | %s | %s | %s |\n"
                .formatted(
                        words,
                        Figure.plain(reference),
                        Figure.plain(run.mean("makespan")),
                        right ? "equal" : "**differs**"));
    }
}
