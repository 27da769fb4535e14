package org.summitsim.cli;

import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.analysis.Verdict;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Aim;
import org.summitsim.model.Goal;

/** What is to become better. */
final class AdviceAim {
    private final MeasureNames names;
    private final List<Goal> ofFile;

    AdviceAim(Play play) {
        names = new MeasureNames(PlannedMeasures.of(play));
        ofFile = play.network().scenario().programme().aims().goals();
    }

    /** The goal that was typed, else that all contracts are kept, else all late starts added up; fails if there is no such measure. */
    Aim of(Optional<String> typed) {
        String key = typed.map(t -> t.replaceAll("\\s", ""))
                .orElse(names.find("p_joint").isPresent() ? "p_joint" : "lateness_total");
        Optional<Goal> goal = ofFile.stream().filter(g -> g.id().equals(key)).findFirst();
        Measure measure = names.find(goal.map(Goal::of).orElse(key))
                .orElseThrow(() -> Failure.wrongInput(MeasureNames.RULE + "\"" + key + "\""
                        + names.meant(key).map(n -> "\n  Maybe " + n).orElse("")));
        return new Aim(measure.key(), goal.flatMap(Goal::direction).orElse(Verdict.usual(measure)));
    }
}
