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

    /**
     * How long a stream takes where each station serves one entity at a time and nobody else comes: the last arrival, or the
     * slowest station, decides; 0 if it is none.
     */
    static long length(Outline.Node node, Outline outline) {
        if (!(node.entry() instanceof Meeting meeting) || meeting.arrivals().isEmpty()) {
            return 0;
        }
        Arrivals arrivals = meeting.arrivals().get();
        long services = 0;
        long slowest = 0;
        for (Meeting station : outline.stations().list()) {
            boolean passed =
                    arrivals.steps().contains(station.id()) || station.id().equals(meeting.id());
            long service =
                    passed ? station.agenda().work().map(LawBook::planned).orElse(0L) : 0;
            services += service;
            slowest = Math.max(slowest, service);
        }
        long apart = LawBook.planned(Work.of(arrivals.every()));
        long together = planned(arrivals);
        return apart
                + (arrivals.count() - 1) * Math.max(apart, together * slowest)
                + (together - 1) * slowest
                + services;
    }

    /** The planned number of entities that come with one arrival. */
    static int planned(Arrivals arrivals) {
        return arrivals.size()
                .map(size -> Math.max(1, (int) Math.rint(LawBook.number(size).mean())))
                .orElse(1);
    }
}
