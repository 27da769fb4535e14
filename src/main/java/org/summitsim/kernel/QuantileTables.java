package org.summitsim.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tables of curves that were asked for lately: equal curves have equal tables, and the segments of a table are dear. So the laws
 * of one scenario, and of thousands of points of a sweep that change other things, share them. Nothing but the time that it takes
 * depends on what is kept. Safe for use by several threads.
 */
final class QuantileTables {
    /** A table takes some 30 kB once all its usual segments are made. */
    private static final int MOST = 1024;

    private static final Map<QuantileCurve, QuantileTable> LATELY = Collections.synchronizedMap(new Lately());

    private QuantileTables() {}

    /** The table of a curve. */
    static QuantileTable of(QuantileCurve curve) {
        return LATELY.computeIfAbsent(curve, QuantileTable::new);
    }

    private static final class Lately extends LinkedHashMap<QuantileCurve, QuantileTable> {
        private static final long serialVersionUID = 1L;

        private Lately() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<QuantileCurve, QuantileTable> eldest) {
            return size() > MOST;
        }
    }
}
