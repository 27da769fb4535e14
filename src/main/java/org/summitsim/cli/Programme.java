package org.summitsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitsim.engine.Play;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;
import org.summitsim.model.Variant;
import org.summitsim.network.Network;
import org.summitsim.report.DifferenceReport;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.Reading;
import org.summitsim.yaml.ScenarioReader;
import org.summitsim.yaml.ScenarioTree;

/**
 * What came of reading and compiling a scenario file.
 *
 * @param reading the file
 * @param play what can be played; absent if something is wrong
 * @param problems everything that is wrong or doubtful
 */
record Programme(Reading reading, Optional<Play> play, List<LocatedProblem> problems) {
    Programme {
        problems = List.copyOf(problems);
    }

    /** Reads a file, changes it, and compiles it. Never throws for what is in the file. */
    static Programme read(Path file, Change change) {
        return of(file, ScenarioReader.read(file, change));
    }

    private static Programme of(Path file, Reading reading) {
        if (reading.scenario().isEmpty()) {
            List<LocatedProblem> problems =
                    MissingFile.findScenario(file).map(List::of).orElse(reading.problems());
            return new Programme(reading, Optional.empty(), problems);
        }
        try {
            Play play = Play.of(reading.scenario().get());
            List<Problem> goals = GoalCheck.problems(play);
            return goals.isEmpty()
                    ? new Programme(reading, Optional.of(play), located(reading, play.warnings()))
                    : new Programme(reading, Optional.empty(), located(reading, goals));
        } catch (InvalidScenarioException e) {
            return new Programme(reading, Optional.empty(), located(reading, e.problems()));
        }
    }

    private static List<LocatedProblem> located(Reading reading, List<Problem> more) {
        return Stream.concat(reading.problems().stream(), more.stream().map(reading::locate))
                .distinct()
                .toList();
    }

    /** The same with what shows when it is played once as planned. */
    Programme playedAsPlanned() {
        List<Problem> late = play.map(PlannedDay::check).orElse(List.of());
        return new Programme(
                reading,
                play,
                Stream.concat(problems.stream(), late.stream().map(reading::locate))
                        .toList());
    }

    /** The same with what each variant of the file makes other: an error in one is an error of the file. */
    Programme withVariants(Path file) {
        if (play.isEmpty()) {
            return this;
        }
        List<LocatedProblem> all = new ArrayList<>(problems);
        boolean playable = true;
        ScenarioTree tree = ScenarioTree.read(file, Optional.empty());
        for (Variant variant :
                play.get().network().scenario().programme().aims().variants()) {
            Programme changed = of(file, tree.with(Change.to(variant.id()))).playedAsPlanned();
            changed.problems.stream().filter(p -> !isOfFile(p)).forEach(all::add);
            playable &= changed.play.isPresent();
        }
        return new Programme(reading, playable ? play : Optional.empty(), all);
    }

    /** Whether the file as it is has the problem too. */
    private boolean isOfFile(LocatedProblem ofVariant) {
        return problems.stream()
                .anyMatch(p ->
                        p.path().equals(ofVariant.path()) && (": " + ofVariant.message()).contains(": " + p.message()));
    }

    /** What can be played; where there is nothing, fails with all that is wrong. */
    Play orFail() {
        return play.orElseThrow(() -> Failure.wrongInput(text(problems)));
    }

    /** What it says and what was compiled of it, to be told from others; where there is nothing, fails with all that is wrong. */
    DifferenceReport.Side side() {
        Network network = orFail().network();
        return new DifferenceReport.Side(reading.writing().orElseThrow(), network);
    }

    /** Problems as people read them, with an empty line between. */
    static String text(List<LocatedProblem> problems) {
        return problems.stream().map(LocatedProblem::format).collect(Collectors.joining("\n\n"));
    }
}
