package org.summitsim.network;

import java.util.List;
import java.util.Optional;
import org.summitsim.model.Hours;
import org.summitsim.model.Place;

/**
 * The places, in file order. Shape of every array: [places]; times in microseconds.
 *
 * @param list what they are
 * @param root the place, not itself a room, that each is in (itself if it is no room)
 * @param walk the time from the root to each
 * @param parent the place each is a room of, or -1
 * @param capacity how many activities fit, {@link Integer#MAX_VALUE} if any number
 * @param setup the time each is taken before an activity
 * @param cleanup the time each is taken after an activity
 * @param zone the zone of each, a position in {@link TimeLine#zones}
 */
public record Places(
        List<Place> list,
        int[] root,
        long[] walk,
        int[] parent,
        int[] capacity,
        long[] setup,
        long[] cleanup,
        int[] zone) {
    /** How many there are. */
    public int size() {
        return list.size();
    }

    /** When a place is open: its own hours, else those of the place it is in; none: always. */
    public Optional<Hours> hours(int place) {
        int at = place;
        while (at >= 0 && list.get(at).open().isEmpty()) {
            at = parent[at];
        }
        return at < 0 ? Optional.empty() : list.get(at).open();
    }

    /** The walk between two places of one root: between rooms the longer of the two, along one line the difference. */
    public long walkWithin(int a, int b) {
        if (a == b) {
            return 0;
        }
        return isIn(a, b) || isIn(b, a) ? Math.abs(walk[a] - walk[b]) : Math.max(walk[a], walk[b]);
    }

    private boolean isIn(int room, int place) {
        for (int up = parent[room]; up >= 0; up = parent[up]) {
            if (up == place) {
                return true;
            }
        }
        return false;
    }
}
