package org.summitsim.cli;

import org.summitsim.analysis.Matter;
import org.summitsim.analysis.Selection;
import org.summitsim.experiment.Aim;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Selector;
import org.summitsim.experiment.UnselectableException;

/** Finding the best of a lineup with a guaranteed probability, in words where that cannot be done. */
final class Choice {
    private Choice() {}

    /** Selects by an aim. */
    static Selection of(Lineup lineup, Aim aim, RunPlan plan, Selector.Guarantee guarantee) {
        int size = lineup.entrants().size();
        if (!(guarantee.probability() * size > 1)) {
            throw Failure.wrongInput("Expected a probability above that of guessing one of " + size + ", received "
                    + guarantee.probability() + "\n  Maybe --select 0.95");
        }
        Matter matter = guarantee.matter();
        if (!(matter.micros() > 0 && matter.share() > 0)) {
            throw Failure.wrongInput(
                    "Expected an indifference above 0 for a selection: how much better the best has to be to be found."
                            + "\n  Maybe --indifference 1m or --indifference 1%");
        }
        try {
            return Selector.select(lineup.entrants(), aim, plan, guarantee);
        } catch (UnselectableException e) {
            throw Failure.wrongInput(String.valueOf(e.getMessage()));
        }
    }
}
