package org.summitsim.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Day;
import org.summitsim.model.Person;

/**
 * What a person does on a day, as planned, with how sure it is.
 *
 * @param person who
 * @param day which day
 * @param zone the zone in which most of it is told
 * @param home the zone of where the clock finds the person, else of where the first night known is spent, else the scenario's
 * @param lines what there is, in order; at least one is an entry of the programme
 */
record Card(Person person, Day day, ZoneId zone, ZoneId home, List<Line> lines) {
    Card {
        lines = List.copyOf(lines);
    }

    /**
     * A moment and the clocks on which it is told.
     *
     * @param micros since the clock's start; {@link org.summitsim.network.TimeLine#NONE} if it is not planned
     */
    record Stamp(long micros, ZoneId zone) {}

    /**
     * An entry of the programme, or a way to one or to where the night is spent.
     *
     * @param isWay whether it is a way
     * @param from when it begins
     * @param to when it ends
     * @param what its title, of a way from where to where
     * @param place where, empty of a way
     * @param car with what, of a way; empty where no vehicle of the programme carries it
     * @param companions who else, in file order
     * @param leaveBy the moment to leave by for nine days in ten, if there is one, in words
     * @param isTooLate whether that is before the planned departure
     * @param sure how sure it is, in words; empty of a way
     * @param isAtRisk whether its start is at risk
     */
    record Line(
            boolean isWay,
            Stamp from,
            Stamp to,
            String what,
            String place,
            String car,
            List<String> companions,
            Optional<String> leaveBy,
            boolean isTooLate,
            String sure,
            boolean isAtRisk) {
        Line {
            companions = List.copyOf(companions);
        }
    }

    /** What a link to it says: {@code card-3-kishida}. */
    String id() {
        return "card-" + day.id() + "-" + person.id();
    }
}
