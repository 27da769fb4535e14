package org.summitsim.report;

import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.summitsim.network.TimeLine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The clocks of a programme as the page's scripts read them: when it begins, and how far each zone is from UTC, when. */
final class PageClock {
    /** Clocks do not change more often within a programme. */
    private static final int CHANGES = 4;

    private PageClock() {}

    /** The clocks; {@code zero} is in milliseconds since 1970, offsets are in minutes. */
    static ObjectNode of(TimeLine time) {
        ObjectNode node = Json.object();
        node.put("zero", time.start().toEpochMilli());
        ArrayNode zones = node.putArray("zones");
        time.zones().forEach(zone -> zones.add(zone(time, zone)));
        return node;
    }

    private static ObjectNode zone(TimeLine time, ZoneId zone) {
        ObjectNode node = Json.object();
        node.put("town", new Words(time).town(zone, 0));
        ArrayNode shifts = node.putArray("shifts");
        var rules = zone.getRules();
        shift(shifts, Long.MIN_VALUE, rules.getOffset(time.start()).getTotalSeconds());
        ZoneOffsetTransition next = rules.nextTransition(time.start());
        for (int k = 0; k < CHANGES && next != null; k++) {
            shift(shifts, time.micros(next.getInstant()), next.getOffsetAfter().getTotalSeconds());
            next = rules.nextTransition(next.getInstant());
        }
        return node;
    }

    private static void shift(ArrayNode shifts, long from, int seconds) {
        ArrayNode shift = shifts.addArray();
        if (from == Long.MIN_VALUE) {
            shift.addNull();
        } else {
            shift.add(from / TimeLine.MINUTE);
        }
        shift.add(seconds / 60);
    }

    /** A moment in whole minutes; null where there is none. */
    static void add(ArrayNode array, double micros) {
        if (Moments.exists(micros)) {
            array.add(Math.round(micros / TimeLine.MINUTE));
        } else {
            array.addNull();
        }
    }
}
