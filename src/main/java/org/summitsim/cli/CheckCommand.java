package org.summitsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.summitsim.analysis.health.Finding;
import org.summitsim.analysis.health.Health;
import org.summitsim.analysis.health.Severity;
import org.summitsim.engine.Play;
import org.summitsim.model.Problem;
import org.summitsim.report.HealthReport;
import org.summitsim.yaml.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summit check}: looks at scenarios as somebody would who knows schedules, before anything is played. */
@Command(
        name = "check",
        description = {
            "Say what is doubtful in scenarios that are valid: ways that are too short, promises without slack, resources"
                    + " planned twice, and the like (docs/checks.md has the list)."
        },
        exitCodeList = {
            "0:Done, and nothing serious was found.",
            "1:Something serious was found.",
            "2:A scenario or the command line is wrong."
        },
        footer = {
            "",
            "Examples:",
            "  summit check scenarios/kishida-2024.yaml",
            "  summit check scenarios/examples/*.yaml --format json",
            "  summit check plan.yaml --variant later-lunch --set meetings.lunch.duration=50m"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The scenarios.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.text;

    @Mixin
    private final ChangeOptions changed = new ChangeOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How findings are printed; the names are those of the command line. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() {
        List<HealthReport> reports =
                files.stream().flatMap(file -> check(file).stream()).toList();
        if (format == Format.json) {
            terminal.say(HealthReport.json(reports));
        } else {
            reports.forEach(report -> terminal.say(report.text()));
        }
        if (reports.size() < files.size()) {
            return ExitCodes.WRONG_INPUT;
        }
        return reports.stream().anyMatch(r -> r.count(Severity.SERIOUS) > 0) ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    /** The report on a file; nothing, but its problems printed, if it cannot be played. */
    private Optional<HealthReport> check(Path file) {
        Programme programme = Programme.read(file, changed.change());
        Optional<Play> play = programme.play();
        if (play.isEmpty()) {
            terminal.warn(Programme.text(programme.problems()) + "\n");
        }
        return play.map(p -> new HealthReport(
                file.toString(),
                Health.check(p).stream().map(f -> found(f, programme.reading())).toList()));
    }

    private static HealthReport.Found found(Finding finding, Reading reading) {
        Problem problem = Problem.warning(finding.path(), finding.message())
                .withHint(finding.check().advice());
        return new HealthReport.Found(finding, reading.locate(problem));
    }
}
