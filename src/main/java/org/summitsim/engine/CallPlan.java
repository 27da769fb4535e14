package org.summitsim.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.summitsim.kernel.Renewals;
import org.summitsim.model.Disruption;
import org.summitsim.model.Person;
import org.summitsim.model.Place;
import org.summitsim.model.Problem;
import org.summitsim.model.Resource;
import org.summitsim.network.Activities;
import org.summitsim.network.Choices;
import org.summitsim.network.Network;
import org.summitsim.network.OpenHours;
import org.summitsim.network.People;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/** What the disruptions of a scenario seize and when their calls may come. Immutable. */
final class CallPlan {
    /** What a call can seize. */
    enum Kind {
        PERSON,
        RESOURCE,
        PLACE
    }

    /**
     * Something that calls seize; those that come to it wait in one line.
     *
     * @param number of the person, resource or place
     * @param slots how many calls it can take at once at the most
     * @param concerned what may be interrupted to seize a resource or a place, the last in the order of dispatch first
     */
    record Target(Kind kind, int number, int slots, int[] concerned) {}

    /** More calls in a replication than this are refused. */
    static final int MOST = 10_000;

    private static final double CHANCE = 1e-9;

    private final Network network;
    private final List<Disruption> disruptions;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final int[] most;
    private final int[] target;
    private final boolean[] preempts;
    private final long[][] hours;
    private final int[] firstSlot;
    private final int[] targetOfPlace;

    /**
     * The plan of some disruptions.
     *
     * @param window the time from the clock's start, microseconds, in which calls without a limit of their own are counted
     */
    CallPlan(Network network, List<Disruption> disruptions, long window) {
        this.network = network;
        this.disruptions = List.copyOf(disruptions);
        most = new int[disruptions.size()];
        target = new int[disruptions.size()];
        preempts = new boolean[target.length];
        hours = new long[target.length][];
        targetOfPlace = new int[network.places().size()];
        java.util.Arrays.fill(targetOfPlace, -1);
        for (int d = 0; d < target.length; d++) {
            target[d] = target(disruptions.get(d).seizes());
            preempts[d] = disruptions.get(d).preempts();
            hours[d] = hours(disruptions.get(d), targets.get(target[d]));
            most[d] = most(d, window);
        }
        firstSlot = new int[targets.size() + 1];
        for (int t = 0; t < targets.size(); t++) {
            firstSlot[t + 1] = firstSlot[t] + Math.min(targets.get(t).slots(), calls(t));
        }
    }

    /** As many calls as are asked for, else so many that there are more with a probability below 1e-9. */
    private int most(int d, long window) {
        Disruption.Calls calls = disruptions.get(d).calls();
        if (calls.max().isPresent()) {
            return calls.max().getAsInt();
        }
        double minutes = open(d, window) / (double) TimeLine.MINUTE;
        double count = Renewals.most(LawBook.duration(calls.every()), minutes, CHANCE);
        if (!(count <= MOST)) {
            problems.add(Problem.error(
                            List.of("disruptions", disruptions.get(d).id(), "every"),
                            "Expected at most " + MOST + " calls of "
                                    + disruptions.get(d).id() + " in a programme, received "
                                    + (count < Integer.MAX_VALUE ? "up to " + (int) count : "calls without end"))
                    .withHint("max-calls"));
            return 1;
        }
        return (int) count;
    }

    private int calls(int t) {
        int sum = 0;
        for (int d = 0; d < target.length; d++) {
            sum += target[d] == t ? most[d] : 0;
        }
        return sum;
    }

    /** The disruptions, in file order. */
    List<Disruption> list() {
        return disruptions;
    }

    /** What makes them unplayable. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** How many calls of a disruption there are in a replication at the most. */
    int most(int d) {
        return most[d];
    }

    private int target(String id) {
        Target found = find(id);
        for (int t = 0; t < targets.size(); t++) {
            if (targets.get(t).kind() == found.kind() && targets.get(t).number() == found.number()) {
                return t;
            }
        }
        if (found.kind() == Kind.PLACE) {
            targetOfPlace[found.number()] = targets.size();
        }
        targets.add(found);
        return targets.size() - 1;
    }

    private Target find(String id) {
        int p = network.people().list().stream().map(Person::id).toList().indexOf(id);
        if (p >= 0) {
            return new Target(Kind.PERSON, p, 1, new int[0]);
        }
        int r = network.resources().list().stream().map(Resource::id).toList().indexOf(id);
        if (r >= 0) {
            int slots = network.resources().capacity()[r];
            Rows uses = network.activities().needs().uses();
            return new Target(Kind.RESOURCE, r, slots, concerned(a -> uses.contains(a, r) || mayTake(a, r)));
        }
        int place = network.places().list().stream().map(Place::id).toList().indexOf(id);
        if (place < 0) {
            throw new IllegalArgumentException("Expected a person, a resource or a place, received " + id);
        }
        Activities.Shape shape = network.activities().shape();
        return new Target(
                Kind.PLACE,
                place,
                1,
                concerned(a -> shape.parent()[a] < 0 && (shape.place()[a] == place || mayBeIn(a, place))));
    }

    private boolean mayTake(int a, int r) {
        Activities.Needs needs = network.activities().needs();
        return IntStream.range(needs.uses().at()[a], needs.uses().at()[a + 1])
                .filter(needs.choices().resources()::isChoice)
                .anyMatch(use -> needs.choices().resources().list().contains(use, r));
    }

    private boolean mayBeIn(int a, int place) {
        Choices.Options rooms = network.activities().needs().choices().rooms();
        return rooms.isChoice(a) && rooms.list().contains(a, place);
    }

    /** Meetings and their items of which something holds; legs are not interrupted. */
    private int[] concerned(java.util.function.IntPredicate holds) {
        int[] rank = network.activities().plan().rank();
        return IntStream.range(0, network.activities().size())
                .filter(a -> !isLeg(a) && holds.test(a))
                .boxed()
                .sorted((a, b) -> Integer.compare(rank[b], rank[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether an activity is a leg or a part of one, out of which nobody is called. */
    boolean isLeg(int a) {
        Activities.Kind kind = network.activities().kinds().get(a);
        int parent = network.activities().shape().parent()[a];
        return kind == Activities.Kind.LEG
                || (parent >= 0 && network.activities().kinds().get(parent) == Activities.Kind.LEG);
    }

    private long[] hours(Disruption disruption, Target seized) {
        Function<LocalDate, ZoneId> zone = date -> zone(seized, date);
        return disruption
                .calls()
                .during()
                .map(h -> OpenHours.intervals(h, zone, network.time(), 0, network.horizon()))
                .orElse(new long[] {0, Long.MAX_VALUE});
    }

    /** The zone in which hours are meant: a place's, a resource's where it stands, a person's where he spends the night. */
    private ZoneId zone(Target seized, LocalDate date) {
        int place = switch (seized.kind()) {
            case PLACE -> seized.number();
            case RESOURCE -> network.resources().at()[seized.number()];
            case PERSON -> base(seized.number(), date);
        };
        return network.time().zones().get(place < 0 ? 0 : network.places().zone()[place]);
    }

    private int base(int p, LocalDate date) {
        People.Nights nights = network.people().nights();
        int day = (int) (date.toEpochDay() - network.time().dayOne().toEpochDay() + 1);
        return nights.base()[p][nights.column(day)];
    }

    /** The number of disruptions. */
    int size() {
        return target.length;
    }

    /** The number of calls that can go on at once. */
    int slots() {
        return firstSlot[targets.size()];
    }

    int firstSlot(int t) {
        return firstSlot[t];
    }

    int targets() {
        return targets.size();
    }

    Target target(int t) {
        return targets.get(t);
    }

    int targetOf(int d) {
        return target[d];
    }

    /** The target that a place is, or -1. */
    int targetOfPlace(int place) {
        return targetOfPlace[place];
    }

    boolean preempts(int d) {
        return preempts[d];
    }

    /**
     * The moment that lies so much of a disruption's hours behind another one; outside its hours no time passes for it.
     *
     * @return {@link Long#MAX_VALUE} if its hours are over before
     */
    long advance(int d, long from, long gap) {
        long left = gap;
        long[] open = hours[d];
        for (int k = 0; k < open.length; k += 2) {
            long start = Math.max(from, open[k]);
            if (start <= open[k + 1]) {
                if (left <= open[k + 1] - start) {
                    return start + left;
                }
                left -= open[k + 1] - start;
            }
        }
        return Long.MAX_VALUE;
    }

    /** How much of a disruption's hours lies before a moment, microseconds. */
    long open(int d, long until) {
        long sum = 0;
        for (int k = 0; k < hours[d].length; k += 2) {
            sum += Math.max(0, Math.min(until, hours[d][k + 1]) - Math.max(0, hours[d][k]));
        }
        return sum;
    }
}
