package org.summitsim.analysis;

import org.summitsim.engine.Cause;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.Activities;
import org.summitsim.network.Calendars;
import org.summitsim.network.TimeLine;

/** From when on a start is put down to whom or what it waits for. One meaning for all figures on waits. Immutable. */
record Patience(Activities activities) {

    /**
     * From when on a start had only people, room and resources to wait for, microseconds: not before its planned start and its own
     * delay are past and its dependencies hold, and not through hours in which it could not have begun anyway. For an entry without
     * a planned start nobody is late, so that it waits for no person, whatever he is doing: then this is the start itself.
     */
    long since(Trajectory trajectory, int a) {
        long start = trajectory.start()[a];
        long ready = trajectory.ready()[a];
        boolean anyTime = activities.plan().start()[a] == TimeLine.NONE;
        if (ready == TimeLine.NONE || (anyTime && trajectory.cause()[a] == Cause.PERSON)) {
            return start;
        }
        var calendar = activities.needs().calendar();
        int interval = calendar.isFree(a) ? Calendars.NONE : calendar.find(a, start);
        return interval == Calendars.NONE ? ready : Math.max(ready, Math.min(start, calendar.first()[a][interval]));
    }
}
