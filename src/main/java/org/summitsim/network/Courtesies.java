package org.summitsim.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitsim.model.Person;

/**
 * Who comes after whom: somebody who may not be kept waiting for others who are needed does not come before them. Those who
 * may not wait for one another, directly or around or because they share a vehicle, do not hold each other up.
 */
final class Courtesies {
    private final List<Person> people;
    private final int[] rides;
    private final List<Set<String>> waitsFor = new ArrayList<>();

    Courtesies(List<Person> people, int[] rides) {
        this.people = people;
        this.rides = rides;
        for (Person person : people) {
            waitsFor.add(person.time().waitsFor().map(Set::copyOf).orElse(Set.of()));
        }
    }

    /** The people after whom one of those who are needed comes. */
    int[] after(int p, int[] needed) {
        if (!isRestricted(p)) {
            return new int[0];
        }
        List<Integer> after = new ArrayList<>();
        for (int q : needed) {
            if (comesAfter(p, q) && !leadsTo(q, p, needed)) {
                after.add(q);
            }
        }
        return after.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isRestricted(int p) {
        return people.get(p).time().waitsFor().isPresent();
    }

    private boolean comesAfter(int p, int q) {
        return p != q
                && isRestricted(p)
                && !waitsFor.get(p).contains(people.get(q).id());
    }

    private boolean leadsTo(int from, int to, int[] needed) {
        Set<Integer> seen = new HashSet<>(List.of(from));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            int p = open.remove();
            for (int q : needed) {
                boolean bound = comesAfter(p, q) || (rides[p] >= 0 && rides[p] == rides[q]);
                if (bound && q == to) {
                    return true;
                }
                if (bound && seen.add(q)) {
                    open.add(q);
                }
            }
        }
        return false;
    }
}
