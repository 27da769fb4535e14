package org.summitsim.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.Contrasts;
import org.summitsim.analysis.Contrasts.Starts;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.MeasureSample;
import org.summitsim.analysis.MeasureSamples;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.StartMoves;
import org.summitsim.network.TimeLine;

/**
 * What is kept of each entrant once it has been played: the numbers of the aims, and how its starts moved. Moments are on the
 * scale of the first one's clock.
 */
final class Scoreboard {
    private final List<Aim> aims;
    private final Contrasts contrasts;
    private final List<Contender> contenders = new ArrayList<>();
    private final List<List<Optional<MeasureSample>>> samples = new ArrayList<>();
    private Optional<TimeLine> clock = Optional.empty();
    private Optional<Starts> base = Optional.empty();

    Scoreboard(List<Aim> aims, Contrasts contrasts) {
        this.aims = aims;
        this.contrasts = contrasts;
        aims.forEach(aim -> samples.add(new ArrayList<>()));
    }

    /** Takes the next one, the base first. */
    void add(Entrant entrant, MeasureSamples measured, RunResult run) {
        MeasureSamples own = measure(run.network().time(), measured);
        Starts starts = new Starts(run.network().activities().ids(), own);
        StartMoves moves = base.map(b -> contrasts.starts(b, starts)).orElse(StartMoves.NONE);
        base = base.or(() -> Optional.of(starts));
        contenders.add(new Contender(entrant.name(), entrant.title(), run.network(), run.days(), run.facts(), moves));
    }

    /** Takes the numbers of the aims of the next one, and gives all that was measured on the scale of the first one's clock. */
    MeasureSamples measure(TimeLine time, MeasureSamples measured) {
        clock = clock.or(() -> Optional.of(time));
        MeasureSamples own = measured.shifted(clock.get().micros(time.start()));
        for (int g = 0; g < aims.size(); g++) {
            samples.get(g).add(own.find(aims.get(g).measure()).map(MeasureSample::gathered));
        }
        return own;
    }

    List<Contender> contenders() {
        return contenders;
    }

    /** The comparison by each aim, of those that somebody has. */
    List<GoalContrast> goals() {
        List<GoalContrast> goals = new ArrayList<>();
        for (int g = 0; g < aims.size(); g++) {
            if (samples.get(g).stream().anyMatch(Optional::isPresent)) {
                goals.add(contrasts.goal(aims.get(g).measure(), aims.get(g).direction(), samples.get(g)));
            }
        }
        return goals;
    }
}
