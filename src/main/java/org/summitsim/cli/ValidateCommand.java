package org.summitsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitsim.experiment.Designs;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.SweepReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code summit validate}: says all that is wrong or doubtful in scenarios. */
@Command(
        name = "validate",
        description = {
            "Say all that is wrong or doubtful in scenarios and sweep files, with line and column.",
            "Each that can be read is played once as planned, to see whether everything starts as planned. Looked at are the"
                    + " file as it is and what each of its variants makes other; with --variant or --set only what they make."
        },
        footer = {
            "",
            "Examples:",
            "  summit validate scenarios/kishida-2024.yaml",
            "  summit validate scenarios/*.yaml",
            "  summit validate plan.yaml --variant later-lunch",
            "  summit validate plan.yaml --set meetings.lunch.duration=50m"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The scenarios and sweep files.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final ChangeOptions changed = new ChangeOptions();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Boolean> valid = files.stream()
                .map(file -> SweepReader.isSweep(file)
                        ? tellSweep(file)
                        : tell(file).play().isPresent())
                .toList();
        return valid.contains(false) ? ExitCodes.WRONG_INPUT : ExitCodes.DONE;
    }

    private boolean tellSweep(Path file) {
        if (!changed.isNone()) {
            String option = changed.variant().isPresent() ? "--variant" : "--set";
            throw Failure.wrongInput("Expected no " + option
                    + " with a sweep file, which says itself what it changes, received it with " + file);
        }
        SweepStudy sweep = SweepStudy.read(file);
        if (!sweep.problems().isEmpty()) {
            terminal.warn(Programme.text(sweep.problems()) + "\n");
        }
        sweep.study().ifPresent(study -> terminal.say(file + ": " + counts(study, sweep.problems())));
        return sweep.study().isPresent();
    }

    private static String counts(SweepStudy.Study study, List<LocatedProblem> warnings) {
        long points = Designs.of(study.sweep(), study.seed()).size();
        return Stream.of(
                        "valid",
                        Words.count(study.sweep().axes().size(), "axis", "axes"),
                        String.format(Locale.ROOT, "%,d %s", points, points == 1 ? "point" : "points"),
                        Words.count(study.goals().size(), "goal", "goals"),
                        Words.count(warnings.size(), "warning", "warnings"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Programme tell(Path file) {
        Programme programme = Programme.read(file, changed.change()).playedAsPlanned();
        return tell(file, changed.isNone() ? programme.withVariants(file) : programme);
    }

    private Programme tell(Path file, Programme programme) {
        if (!programme.problems().isEmpty()) {
            terminal.warn(Programme.text(programme.problems()) + "\n");
        }
        programme.play().ifPresent(play -> terminal.say(file + ": " + counts(play.network(), programme.problems())));
        return programme;
    }

    /** How many there are, without the parts that are kept for what might be carried to them. */
    private static int activities(Network network) {
        return (int) network.activities().kinds().stream()
                .filter(kind -> kind != Activities.Kind.CARRIED)
                .count();
    }

    private static String counts(Network network, List<LocatedProblem> warnings) {
        return Stream.of(
                        "valid",
                        Words.count(activities(network), "activity", "activities"),
                        Words.count(network.people().size(), "person", "people"),
                        Words.count(network.places().size(), "place", "places"),
                        Words.count(network.resources().size(), "resource", "resources"),
                        Words.count(network.scenario().programme().risks().size(), "risk", "risks"),
                        Words.count(warnings.size(), "warning", "warnings"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
