package org.summitsim.report;

import java.time.ZoneId;
import java.util.Optional;
import org.summitsim.analysis.CauseShare;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Entry;
import org.summitsim.model.Terms;
import org.summitsim.network.Activities;
import org.summitsim.network.TimeLine;

/**
 * One activity and everything the run says about it.
 *
 * @param run the run
 * @param index its number in the network
 * @param hold the commonest cause of its starts that is not its own plan, else the commonest of all, if it has started
 */
record Row(RunResult run, int index, Optional<CauseShare> hold) {

    private Activities activities() {
        return run.network().activities();
    }

    String id() {
        return activities().ids().get(index);
    }

    /** What people call it. */
    String title() {
        String title = activities().titles().get(index);
        return title.isBlank() ? id() : title;
    }

    /** What people call it where what it is a part of is not in sight: "Tokyo to Washington: boarding". */
    String fullTitle() {
        int parent = activities().shape().parent()[index];
        return parent < 0 ? title() : Names.full(new Row(run, parent, Optional.empty()).title(), title());
    }

    /** Its id without that of what it is a part of. */
    String ownId() {
        return id().substring(id().lastIndexOf('/') + 1);
    }

    boolean isPart() {
        return activities().kinds().get(index).isPart();
    }

    /** The zone in which its start is told. */
    ZoneId zone() {
        return run.network().time().zones().get(activities().shape().zone()[index]);
    }

    /** The zone in which its finish is told. */
    ZoneId endZone() {
        return run.network().time().zones().get(activities().shape().endZone()[index]);
    }

    /** Its planned start, {@link TimeLine#NONE} if it has none. */
    long plannedStart() {
        return activities().plan().start()[index];
    }

    /** Its planned start, without one its baseline start, {@link TimeLine#NONE} if it has neither. */
    long start() {
        return plannedStart() == TimeLine.NONE ? run.baseline().start()[index] : plannedStart();
    }

    /** Its planned duration after {@link #start}, {@link TimeLine#NONE} if that is none. */
    long finish() {
        return start() == TimeLine.NONE
                ? TimeLine.NONE
                : start() + activities().plan().duration()[index];
    }

    /** When it is due, {@link TimeLine#NONE} if it is not. */
    long due() {
        return activities().plan().due()[index];
    }

    /** A measure on it. */
    Optional<Measure> measure(String name) {
        return run.measures().find(name, id());
    }

    /** The mean of a measure on it, NaN if there is no such measure. */
    double mean(String name) {
        return measure(name).map(m -> m.summary().mean()).orElse(Double.NaN);
    }

    /** Whether anything is known of it: a part that is kept for what might be carried to it may never have taken place. */
    boolean isTold() {
        return !isCarried() || measure("start").isPresent();
    }

    /** Whether it takes place only if it is carried here from another meeting. */
    boolean isCarried() {
        return activities().kinds().get(index) == Activities.Kind.CARRIED;
    }

    /** Whether it may be skipped or cancelled, and was at times. */
    boolean isDoubtful() {
        return mean("p_held") < 1;
    }

    /** The promise that protects its start, if any. */
    Optional<Terms.Contract> contract() {
        Entry entry = activities().entries().get(index);
        if (!isPart()) {
            return entry.terms().contract();
        }
        return entry.agenda().items().stream()
                .filter(item -> item.id().equals(id()))
                .findFirst()
                .map(AgendaItem::terms)
                .flatMap(Terms::contract);
    }
}
