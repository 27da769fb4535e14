package org.summitsim.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;
import org.summitsim.model.Scenario;

/** Compiles a scenario to a {@link Network} and refuses what cannot be played. */
public final class NetworkCompiler {
    private static final int SLACK = 10;
    private static final long MONTH = 30 * TimeLine.DAY;

    private NetworkCompiler() {}

    /** A network, and what is doubtful about it though it can be played. */
    public record Compiled(Network network, List<Problem> warnings) {}

    /**
     * Compiles a scenario.
     *
     * @param outline the outline of the same scenario
     * @param planned planned durations by the numbers of the outline
     * @throws InvalidScenarioException with everything that makes it unplayable
     */
    public static Compiled compile(Scenario scenario, Outline outline, Planned planned) {
        List<Problem> problems = new ArrayList<>();
        Numbers numbers = Numbers.of(scenario, outline);
        checkNames(numbers, problems);
        TimeLine time = Clocks.timeLine(scenario, problems);
        Places places = PlaceTable.of(scenario, numbers, time);
        Shapes shapes = new Shapes(outline, numbers, places);
        PlannedMoments moments = new PlannedMoments(scenario, outline, planned, time, shapes.shape(), problems);
        SlotTable slots = new SlotTable(
                outline,
                shapes.shape(),
                moments.duration(),
                scenario.settings().rules().consecutiveFactor());
        slots.shorten(problems);
        stopAt(problems);
        long horizon = horizon(scenario, moments);
        Choices choices = new ChoiceTable(outline, numbers).compile();
        ChoiceTable.check(outline, choices, places, problems);
        Resources resources = ResourceTable.of(scenario, numbers, places, time, horizon);
        StreamTable.check(outline, places, numbers, resources, problems);
        Transfers transfers = TransferTable.of(scenario, numbers, places, planned, problems);
        Arcs arcs = ArcTable.of(outline, planned);
        Courses courses = CourseTable.of(outline);
        int[] rank = new Ranks(outline, arcs, moments.start(), moments.duration())
                .of(scenario.settings().rules().dispatch());
        Attendees attendees = new Attendees(scenario, outline, numbers, moments.start());
        People people = attendees.people(shapes.shape(), time, moments);
        CalendarTable calendars = new CalendarTable(
                scenario,
                outline,
                numbers,
                time,
                horizon,
                people.nights(),
                places,
                shapes.shape().zone());
        Activities.Plan plan = moments.plan(rank);
        Activities activities = new Activities(
                outline.nodes().stream().map(Outline.Node::id).toList(),
                outline.nodes().stream().map(Outline.Node::title).toList(),
                outline.nodes().stream().map(Outline.Node::kind).toList(),
                outline.nodes().stream().map(Outline.Node::entry).toList(),
                shapes.shape(),
                plan,
                attendees.needs(calendars.of(plan, problems), choices));
        Moves moves = MoveTable.of(activities, people, places);
        Network network = new Network(
                scenario,
                time,
                horizon,
                activities,
                arcs,
                Followers.of(activities, arcs, courses.conditions()),
                slots.slots(),
                courses,
                people,
                places,
                resources,
                new Network.Travel(transfers, moves),
                new StreamTable(outline, numbers, rank, calendars.ofStations(outline.stations(), planned, problems))
                        .streams());
        checkVehicles(network, outline, problems);
        CarryChecks.check(network, outline, problems);
        Cycles.check(network, outline, problems);
        if (problems.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR)) {
            new ConditionChecks(network, outline, problems).check();
        }
        Itineraries.check(network, outline, problems);
        stopAt(problems);
        return new Compiled(network, List.copyOf(problems));
    }

    /** Measures are named after people and resources alike, so no two of them may share an id. */
    private static void checkNames(Numbers numbers, List<Problem> problems) {
        for (String id : numbers.resources().keySet()) {
            if (numbers.people().containsKey(id)) {
                problems.add(Problem.error(
                        List.of("resources", id),
                        "Expected an id of its own for the resource " + id + ", received that of a person"));
            }
        }
    }

    /** What stands somewhere must be used somewhere: at the activity's place, or where its people are. */
    private static void checkVehicles(Network network, Outline outline, List<Problem> problems) {
        Activities activities = network.activities();
        for (int a = 0; a < activities.size(); a++) {
            int whole =
                    activities.shape().parent()[a] < 0 ? a : activities.shape().parent()[a];
            boolean nowhere = activities.shape().place()[a] < 0
                    && activities.needs().people().count(whole) == 0;
            for (int r : mayUse(activities.needs(), a)) {
                if (nowhere && network.resources().isLocated(r)) {
                    problems.add(Problem.error(
                                    outline.nodes().get(a).path("uses"),
                                    "Expected to know where "
                                            + outline.nodes().get(a).id() + " uses "
                                            + network.resources().list().get(r).id()
                                            + ", which stands somewhere, received neither a place nor people")
                            .withHint("at"));
                }
            }
        }
    }

    /** The resources that an activity uses or may choose. */
    private static int[] mayUse(Activities.Needs needs, int a) {
        IntStream chosen = needs.choices().isNone()
                ? IntStream.empty()
                : IntStream.range(needs.uses().at()[a], needs.uses().at()[a + 1])
                        .flatMap(k ->
                                IntStream.of(needs.choices().resources().list().row(k)));
        return IntStream.concat(IntStream.of(needs.uses().row(a)), chosen)
                .distinct()
                .toArray();
    }

    private static void stopAt(List<Problem> problems) {
        if (problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR)) {
            throw new InvalidScenarioException(problems);
        }
    }

    /** Where a replication is cut off: as set, else far behind anything that was planned. */
    private static long horizon(Scenario scenario, PlannedMoments moments) {
        return scenario.settings().horizon().map(TimeLine::micros).orElseGet(() -> {
            long total = 0;
            for (long d : moments.duration()) {
                total += d;
            }
            return moments.last() + SLACK * total + MONTH;
        });
    }
}
