package org.summitsim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitsim.engine.Play;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.Patch;
import org.summitsim.yaml.Reading;
import org.summitsim.yaml.ScenarioReader;

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

    /** Reads a file, changes it as the patches say, and compiles it. Never throws for what is in the file. */
    static Programme read(Path file, List<String> patches) {
        Reading reading =
                ScenarioReader.read(file, patches.stream().map(Patch::parse).toList());
        if (reading.scenario().isEmpty()) {
            List<LocatedProblem> problems = MissingFile.find(file).map(List::of).orElse(reading.problems());
            return new Programme(reading, Optional.empty(), problems);
        }
        try {
            Play play = Play.of(reading.scenario().get());
            return new Programme(reading, Optional.of(play), located(reading, play.warnings()));
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

    /** What can be played; where there is nothing, fails with all that is wrong. */
    Play orFail() {
        return play.orElseThrow(() -> Failure.wrongInput(text(problems)));
    }

    /** Problems as people read them, with an empty line between. */
    static String text(List<LocatedProblem> problems) {
        return problems.stream().map(LocatedProblem::format).collect(Collectors.joining("\n\n"));
    }
}
