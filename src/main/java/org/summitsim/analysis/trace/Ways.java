package org.summitsim.analysis.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.engine.UseLog.Use;
import org.summitsim.network.Moves;
import org.summitsim.network.Network;

/** The ways that people and empty vehicles went in a replication, with who went together. */
final class Ways {
    private record Together(long departure, long arrival, int entry, int from, int to) {}

    private final Network network;
    private final Trajectory played;
    private final Moves moves;
    private final int activities;

    Ways(Network network, Trajectory played) {
        this.network = network;
        this.played = played;
        moves = network.travel().moves();
        activities = network.activities().size();
    }

    /** All departures and arrivals, and the ends of calls. */
    List<Happening> happenings() {
        List<Happening> all = new ArrayList<>();
        for (Ride ride : rides()) {
            all.add(Happening.departure(ride));
            all.add(Happening.arrival(ride));
        }
        addEmpty(all);
        addCallEnds(played.people(), all);
        addCallEnds(played.resources(), all);
        return all;
    }

    private void addEmpty(List<Happening> all) {
        UseLog log = played.resources();
        for (int k = 0; k < log.size(); k++) {
            if (log.use(k) == Use.TRAVELLING) {
                all.add(Happening.of(log.from(k), Happening.Kind.EMPTY_DEPARTURE, log.who(k)));
                all.add(Happening.of(log.to(k), Happening.Kind.EMPTY_ARRIVAL, log.who(k)));
            }
        }
    }

    private void addCallEnds(UseLog log, List<Happening> all) {
        int first = activities + moves.size();
        for (int k = 0; k < log.size(); k++) {
            if (log.by(k) >= first) {
                all.add(Happening.of(log.to(k), Happening.Kind.CALL_END, log.by(k) - first));
            }
        }
    }

    /** Stretches are in the order in which they ended, so each person's are one after the other. */
    List<Ride> rides() {
        Map<Together, List<Integer>> parties = new LinkedHashMap<>();
        Map<Together, Integer> vehicles = new HashMap<>();
        Map<Integer, Integer> vehicleOf = vehicles();
        int[] at = Arrays.copyOf(network.people().start(), network.people().size());
        UseLog log = played.people();
        for (int k = 0; k < log.size(); k++) {
            int person = log.who(k);
            if (log.use(k) == Use.TRAVELLING) {
                int move = log.by(k) - activities;
                int to = destination(person, move);
                Together way = new Together(log.from(k), log.to(k), moves.entry()[move], at[person], to);
                parties.computeIfAbsent(way, w -> new ArrayList<>()).add(person);
                vehicles.merge(way, vehicleOf.getOrDefault(move, -1), Math::max);
                at[person] = to;
            } else if (log.by(k) >= 0 && log.by(k) < activities && log.use(k) == Use.ENGAGED) {
                at[person] = endOf(log.by(k), at[person]);
            }
        }
        List<Ride> rides = new ArrayList<>();
        parties.forEach((way, people) -> rides.add(new Ride(
                people.stream().sorted().toList(),
                way.entry(),
                way.from(),
                way.to(),
                vehicles.getOrDefault(way, -1),
                way.departure(),
                way.arrival())));
        return rides;
    }

    /** Which resource carried people, by the move that it was taken for. */
    private Map<Integer, Integer> vehicles() {
        Map<Integer, Integer> vehicles = new HashMap<>();
        UseLog log = played.resources();
        for (int k = 0; k < log.size(); k++) {
            int move = log.by(k) - activities;
            if (log.use(k) == Use.ENGAGED && move >= 0 && move < moves.size()) {
                vehicles.put(move, log.who(k));
            }
        }
        return vehicles;
    }

    private int destination(int person, int move) {
        int entry = moves.entry()[move];
        return entry >= 0 ? played.place()[entry] : network.people().nights().base()[person][moves.day()[move]];
    }

    /** Where an activity leaves somebody who came from a place. */
    private int endOf(int activity, int from) {
        int parent = network.activities().shape().parent()[activity];
        int whole = parent < 0 ? activity : parent;
        int start = network.activities().shape().place()[whole];
        int end = network.activities().shape().endPlace()[whole];
        int place = end != start ? end : played.place()[whole];
        return place < 0 ? from : place;
    }
}
