package org.summitsim.engine;

import org.summitsim.model.Arrivals;
import org.summitsim.model.Meeting;
import org.summitsim.model.Work;
import org.summitsim.network.Outline;

/** How long streams and their stations take as planned, microseconds. */
final class PlannedStreams {
    private PlannedStreams() {}

    /** How long one entity is planned to be served at each station. */
    static long[] services(Outline outline) {
        return outline.stations().list().stream()
                .mapToLong(m -> m.agenda().work().map(LawBook::planned).orElse(0L))
                .toArray();
    }

    /** About how long a stream takes: until its last arrival, then one entity after the other; 0 if it is none. */
    static long length(Outline.Node node, Outline outline) {
        if (!(node.entry() instanceof Meeting meeting) || meeting.arrivals().isEmpty()) {
            return 0;
        }
        Arrivals arrivals = meeting.arrivals().get();
        long services = 0;
        for (Meeting station : outline.stations().list()) {
            boolean passed =
                    arrivals.steps().contains(station.id()) || station.id().equals(meeting.id());
            services += passed ? station.agenda().work().map(LawBook::planned).orElse(0L) : 0;
        }
        long apart = LawBook.planned(Work.of(arrivals.every()));
        return arrivals.count() * (apart + planned(arrivals) * services);
    }

    /** The planned number of entities that come with one arrival. */
    static int planned(Arrivals arrivals) {
        return arrivals.size()
                .map(size -> Math.max(1, (int) Math.rint(LawBook.number(size).mean())))
                .orElse(1);
    }
}
