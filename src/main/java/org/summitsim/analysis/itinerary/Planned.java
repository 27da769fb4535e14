package org.summitsim.analysis.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.summitsim.analysis.trace.Ride;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.engine.UseLog.Use;
import org.summitsim.model.Resource;
import org.summitsim.network.Moves;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * The ways of people and the duties of vehicles in the programme played as planned.
 *
 * @param network what was played
 * @param places where each activity is held, or -1
 * @param rides the ways of people
 * @param duties what vehicles and aircraft do, without how it goes
 * @param moves the move by which each duty that is a ride is watched, in the order of duties; -1 of one that is not, because somebody
 *     makes the same way back again later on that day, and only the last of them is known
 */
record Planned(Network network, List<Integer> places, List<Ride> rides, List<Duty> duties, List<Integer> moves) {

    static Planned of(Network network, Trajectory baseline) {
        List<Ride> rides = Ride.list(network, baseline);
        List<Duty> duties = new ArrayList<>();
        List<Integer> moves = new ArrayList<>();
        for (int r = 0; r < network.resources().size(); r++) {
            if (isVehicle(network, r)) {
                new Planning(network, rides, r).add(baseline.resources(), duties, moves);
            }
        }
        for (int w = 0; w < moves.size(); w++) {
            if (moves.lastIndexOf(moves.get(w)) > w) {
                moves.set(w, -1);
            }
        }
        List<Integer> places = Arrays.stream(baseline.place()).boxed().toList();
        return new Planned(network, places, rides, List.copyOf(duties), List.copyOf(moves));
    }

    private static boolean isVehicle(Network network, int r) {
        Resource.Kind kind = network.resources().list().get(r).kind();
        return kind == Resource.Kind.VEHICLE || kind == Resource.Kind.AIRCRAFT;
    }

    /** The duties of one vehicle. */
    private record Planning(Network network, List<Ride> rides, int vehicle) {
        private record Stretch(int by, int units, long from, long to) {}

        void add(UseLog log, List<Duty> duties, List<Integer> moves) {
            PriorityQueue<Long> ready = new PriorityQueue<>();
            int capacity = network.resources().capacity()[vehicle];
            for (Stretch s : stretches(log)) {
                int ride = s.by() < network.activities().size() ? -1 : ride(s);
                long margin = TimeLine.NONE;
                for (int u = 0; u < s.units() && ready.size() + s.units() > capacity; u++) {
                    // Units that were never taken are taken first, else those that were ready first.
                    @Nullable Long free = ready.poll();
                    margin = free == null ? margin : s.from() - free;
                }
                for (int u = 0; u < s.units(); u++) {
                    ready.add(s.to() + network.resources().turnaround()[vehicle]);
                }
                duties.add(new Duty(
                        vehicle, s.units(), ride < 0 ? s.by() : -1, ride, s.from(), s.to(), margin, Duty.Times.NONE));
                if (ride >= 0) {
                    moves.add(s.by() - network.activities().size());
                }
            }
        }

        private List<Stretch> stretches(UseLog log) {
            List<Stretch> all = new ArrayList<>();
            int last = network.activities().size() + network.travel().moves().size();
            for (int k = 0; k < log.size(); k++) {
                if (log.who(k) == vehicle && log.use(k) == Use.ENGAGED && log.by(k) >= 0 && log.by(k) < last) {
                    all.add(new Stretch(log.by(k), log.units(k), log.from(k), log.to(k)));
                }
            }
            all.sort(Comparator.comparingLong(Stretch::from).thenComparingInt(Stretch::by));
            return all;
        }

        /** The ride that a move is part of. */
        private int ride(Stretch s) {
            Moves moves = network.travel().moves();
            int move = s.by() - network.activities().size();
            for (int i = 0; i < rides.size(); i++) {
                Ride ride = rides.get(i);
                boolean same = ride.entry() == moves.entry()[move]
                        && ride.departure() <= s.from()
                        && s.from() < Math.max(ride.arrival(), ride.departure() + 1);
                if (same && ride.people().contains(moves.person()[move])) {
                    return i;
                }
            }
            throw new IllegalStateException("Expected people on every way of a vehicle");
        }
    }
}
