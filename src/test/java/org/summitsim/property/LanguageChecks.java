package org.summitsim.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitsim.engine.Play;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Precedence;
import org.summitsim.network.Activities;
import org.summitsim.network.Courses;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.Reading;
import org.summitsim.yaml.ScenarioReader;

/** What must hold in every replication, whatever the language is used for. */
final class LanguageChecks {
    private final Network network;
    private final Activities activities;
    private final Trajectory played;
    private final String where;

    private LanguageChecks(Network network, Trajectory played, String where) {
        this.network = network;
        activities = network.activities();
        this.played = played;
        this.where = where;
    }

    /** The play of a scenario; nothing where it is one that is rightly refused, with a reason for each problem. */
    static Optional<Play> play(long seed, String text) {
        Reading reading = ScenarioReader.read("seed-" + seed + ".yaml", text, List.of());
        assertThat(reading.scenario())
                .as(seed + ": "
                        + reading.problems().stream()
                                .map(LocatedProblem::format)
                                .toList())
                .isPresent();
        try {
            return Optional.of(Play.of(reading.scenario().get()));
        } catch (InvalidScenarioException refused) {
            assertThat(refused.problems())
                    .isNotEmpty()
                    .allSatisfy(p -> assertThat(p.message()).isNotBlank());
            return Optional.empty();
        }
    }

    static void check(Network network, Trajectory played, String where) {
        LanguageChecks checks = new LanguageChecks(network, played, where);
        checks.everythingIsDecided();
        checks.whatIsGivenUpNeverStarts();
        checks.startsKeepTheirDoors();
        checks.dependenciesHold();
        checks.conditionsHold();
        checks.carriedItemsCountOnce();
        checks.nobodyIsInTwoPlaces();
        checks.resourcesHold();
        checks.roomsHold();
        checks.itinerariesAreKept();
    }

    /** Nothing comes in between in the programme as planned. */
    static void checkBaseline(Network network, Trajectory baseline, String where) {
        check(network, baseline, where);
        for (int d = 0; d < baseline.calls().length; d++) {
            assertThat(baseline.calls()[d]).as(where).isZero();
            assertThat(baseline.callTime()[d]).as(where).isZero();
        }
        for (int a = 0; a < network.activities().size(); a++) {
            assertThat(baseline.interrupted()[a]).as(where).isZero();
            assertThat(baseline.state()[a]).as(where + about(network, a)).isNotEqualTo(State.CANCELLED);
        }
    }

    private static String about(Network network, int a) {
        return " " + network.activities().ids().get(a);
    }

    private String of(int a) {
        return where + about(network, a);
    }

    private boolean isWhole(int a) {
        return activities.shape().parent()[a] < 0;
    }

    private boolean isDone(int a) {
        return played.state()[a] == State.DONE;
    }

    private void everythingIsDecided() {
        for (int a = 0; a < activities.size(); a++) {
            assertThat(played.state()[a]).as(of(a)).isNotIn(State.UNDECIDED, State.RUNNING, State.STUCK);
            assertThat(played.worked()[a]).as(of(a)).isBetween(0L, Math.max(0, played.needed()[a]));
            if (isDone(a)) {
                assertThat(played.finish()[a]).as(of(a)).isBetween(played.start()[a], network.horizon() - 1);
                assertThat(played.ready()[a]).as(of(a)).isLessThanOrEqualTo(played.start()[a]);
                assertThat(played.rounds()[a])
                        .as(of(a))
                        .isBetween(isWhole(a) ? 1 : 0, network.courses().rounds()[a]);
            }
        }
    }

    private void whatIsGivenUpNeverStarts() {
        for (int a = 0; a < activities.size(); a++) {
            if (played.state()[a].isGivenUp()) {
                assertThat(played.start()[a]).as(of(a)).isEqualTo(TimeLine.NONE);
                assertThat(played.finish()[a]).as(of(a)).isEqualTo(TimeLine.NONE);
                assertThat(played.carried()[a] || played.outcome()[a] == -1)
                        .as(of(a))
                        .isTrue();
            }
        }
    }

    private void startsKeepTheirDoors() {
        Activities.Doors doors = activities.plan().doors();
        for (int a = 0; a < activities.size(); a++) {
            long start = played.start()[a];
            if (start == TimeLine.NONE || !isWhole(a)) {
                continue;
            }
            if (doors.latest()[a] != TimeLine.NONE && doors.cost()[a] == 0) {
                assertThat(start).as(of(a)).isLessThanOrEqualTo(doors.latest()[a]);
            }
            if (activities.plan().start()[a] != TimeLine.NONE) {
                assertThat(start)
                        .as(of(a))
                        .isGreaterThanOrEqualTo(activities.plan().start()[a]);
            }
            int interval = activities.needs().calendar().find(a, start);
            assertThat(interval).as(of(a)).isNotNegative();
            assertThat(activities.needs().calendar().first()[a][interval])
                    .as(of(a))
                    .isLessThanOrEqualTo(start);
        }
    }

    private void dependenciesHold() {
        var arcs = network.arcs();
        for (int k = 0; k < arcs.size(); k++) {
            int from = arcs.from()[k];
            int to = arcs.to()[k];
            boolean plain = arcs.lags().get(k).isEmpty() && arcs.planned()[k] == 0 && arcs.choice()[k] < 0;
            if (!isDone(from) || !isDone(to) || !plain || arcs.types().get(k) != Precedence.Type.FS) {
                continue;
            }
            int carried = network.slots().carries().reserve()[from];
            int last = carried >= 0 && played.carried()[from] && isDone(carried) ? carried : from;
            assertThat(played.start()[to]).as(of(to)).isGreaterThanOrEqualTo(played.finish()[last]);
        }
    }

    private void conditionsHold() {
        var conditions = network.courses().conditions();
        for (int c = 0; c < conditions.size(); c++) {
            int entry = conditions.entry()[c];
            int bearer = conditions.bearer()[c];
            if (played.start()[entry] != TimeLine.NONE) {
                assertThat(bits(bearer) & conditions.accepted()[c])
                        .as(of(entry) + " when" + about(network, bearer))
                        .isNotZero();
            }
        }
    }

    private long bits(int bearer) {
        if (played.outcome()[bearer] >= 0) {
            return 1L << played.outcome()[bearer];
        }
        int reserve = network.slots().carries().reserve()[bearer];
        int last = reserve >= 0 && played.carried()[bearer] ? reserve : bearer;
        boolean bears = network.courses().outcomes().get(bearer).isPresent();
        return switch (played.state()[last]) {
            case MISSED -> Courses.MISSED;
            case CANCELLED -> Courses.CANCELLED;
            case SKIPPED -> Courses.SKIPPED | Courses.CUT;
            case DONE -> bears ? Courses.CUT : Courses.ENDED | Courses.CUT;
            default -> 0;
        };
    }

    /** At home and where it was carried to, an item is discussed no longer than it needs. */
    private void carriedItemsCountOnce() {
        int[] reserves = network.slots().carries().reserve();
        for (int a = 0; a < activities.size(); a++) {
            int reserve = reserves[a];
            if (reserve < 0) {
                continue;
            }
            if (!played.carried()[a]) {
                assertThat(played.state()[reserve]).as(of(reserve)).isEqualTo(State.SKIPPED);
            } else if (isDone(a) && isDone(reserve)) {
                assertThat(played.worked()[a]).as(of(a)).isLessThan(played.needed()[a]);
                if (isPlainlySpoken()) {
                    assertThat(played.worked()[a] + played.worked()[reserve])
                            .as(of(a))
                            .isLessThanOrEqualTo(played.needed()[a]);
                }
            }
        }
    }

    private boolean isPlainlySpoken() {
        return network.scenario().programme().entries().stream()
                .allMatch(e -> e.terms().interpretation().isEmpty());
    }

    private void nobodyIsInTwoPlaces() {
        UseLog log = played.people();
        for (int p = 0; p < network.people().size(); p++) {
            List<long[]> busy = new ArrayList<>();
            for (int k = 0; k < log.size(); k++) {
                if (log.who(k) == p) {
                    assertThat(log.to(k)).as(where).isGreaterThanOrEqualTo(log.from(k));
                    busy.add(new long[] {log.from(k), log.to(k)});
                }
            }
            busy.sort(Comparator.<long[]>comparingLong(b -> b[0]).thenComparingLong(b -> b[1]));
            for (int i = 1; i < busy.size(); i++) {
                assertThat(busy.get(i)[0]).as(where + " person " + p).isGreaterThanOrEqualTo(busy.get(i - 1)[1]);
            }
        }
    }

    private void resourcesHold() {
        UseLog log = played.resources();
        for (int r = 0; r < network.resources().size(); r++) {
            List<long[]> steps = new ArrayList<>();
            for (int k = 0; k < log.size(); k++) {
                if (log.who(k) == r) {
                    steps.add(new long[] {log.from(k), log.units(k)});
                    steps.add(new long[] {log.to(k), -log.units(k)});
                }
            }
            assertThat(Peak.of(steps))
                    .as(where + " " + network.resources().list().get(r).id())
                    .isLessThanOrEqualTo(network.resources().capacity()[r]);
        }
    }

    /** What is held in a room counts where it was held, of several rooms in the one that was chosen. */
    private void roomsHold() {
        for (int place = 0; place < network.places().size(); place++) {
            List<long[]> steps = new ArrayList<>();
            for (int a = 0; a < activities.size(); a++) {
                boolean takesRoom = isWhole(a) && activities.kinds().get(a) != Activities.Kind.ADVANCE;
                if (takesRoom && isDone(a) && played.place()[a] == place) {
                    steps.add(new long[] {played.start()[a] - network.places().setup()[place], 1});
                    steps.add(new long[] {played.finish()[a] + network.places().cleanup()[place], -1});
                }
            }
            assertThat(Peak.of(steps))
                    .as(where + " " + network.places().list().get(place).id())
                    .isLessThanOrEqualTo(network.places().capacity()[place]);
        }
    }

    private void itinerariesAreKept() {
        var people = network.people();
        for (int p = 0; p < people.size(); p++) {
            long before = Long.MIN_VALUE;
            for (int k = people.entries().at()[p]; k < people.entries().at()[p + 1]; k++) {
                int a = people.entries().items()[k];
                if (people.freeOrder()[p] || people.joined()[k] || !isDone(a)) {
                    continue;
                }
                assertThat(played.start()[a]).as(of(a) + " person " + p).isGreaterThanOrEqualTo(before);
                before = played.finish()[a];
            }
        }
    }
}
