package org.summitsim.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitsim.analysis.health.Finding;
import org.summitsim.analysis.health.Severity;
import org.summitsim.yaml.LocatedProblem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found doubtful in one scenario before it was played, as people and as programs read it.
 *
 * @param file the scenario
 * @param found the findings, in the order in which they are told
 */
public record HealthReport(String file, List<Found> found) {
    public HealthReport {
        found = List.copyOf(found);
    }

    /** A finding, and where it stands in the file. */
    public record Found(Finding finding, LocatedProblem place) {}

    /** How many findings there are of a severity. */
    public long count(Severity severity) {
        return found.stream()
                .filter(f -> f.finding().check().severity() == severity)
                .count();
    }

    /** The findings with their places, and a line that counts them. */
    public String text() {
        return found.stream()
                        .map(f ->
                                f.place().format(f.finding().check().severity().word()) + "\n\n")
                        .collect(Collectors.joining())
                + file + ": " + counts();
    }

    private String counts() {
        String counts =
                Stream.of(Severity.values()).flatMap(s -> counted(s).stream()).collect(Collectors.joining(", "));
        return counts.isEmpty() ? "nothing doubtful" : counts;
    }

    private Optional<String> counted(Severity severity) {
        long n = count(severity);
        String word = severity == Severity.SERIOUS ? "serious finding" : severity.word();
        return n == 0 ? Optional.empty() : Optional.of(n + " " + word + (n == 1 ? "" : "s"));
    }

    /** All reports as one JSON array. */
    public static String json(List<HealthReport> reports) {
        ObjectNode root = Json.object();
        ArrayNode files = root.putArray("files");
        reports.forEach(report -> report.put(files.addObject()));
        return Json.text(root);
    }

    private void put(ObjectNode node) {
        node.put("file", file);
        for (Severity severity : Severity.values()) {
            node.put(severity.word(), count(severity));
        }
        ArrayNode findings = node.putArray("findings");
        for (Found f : found) {
            ObjectNode finding = findings.addObject();
            finding.put("check", f.finding().check().word());
            finding.put("severity", f.finding().check().severity().word());
            finding.put("line", f.place().line());
            finding.put("column", f.place().column());
            finding.put("path", String.join(".", f.place().path()));
            finding.put("message", f.finding().message());
            finding.put("advice", f.finding().check().advice());
        }
    }
}
