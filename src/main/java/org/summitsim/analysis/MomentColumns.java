package org.summitsim.analysis;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.summitsim.network.TimeLine;

/**
 * Moments of things in some replications, each thing with as few bytes as tell its own moments apart: none if all are the same,
 * five or six for what varies within weeks. Nothing is rounded. Immutable; safe for use by several threads.
 */
final class MomentColumns {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** What stands for no moment: at most so far above the least of all numbers, or the greatest of all. */
    private static final int SPECIALS = 8;

    private static final int CODES = SPECIALS + 1;

    private final int size;
    /** Shape [things]: the least moment of a thing, or its only one. */
    private final long[] base;
    /** Shape [things]: where a thing's bytes begin, and how many each of its moments takes. */
    private final int[] first;

    private final byte[] width;
    private final byte[] bytes;

    /**
     * Packs moments.
     *
     * @param values shape [things][size] at least, microseconds and the numbers that {@link Block} has for no moment; read now and
     *     not kept
     */
    MomentColumns(long[] values, int things, int size) {
        this.size = size;
        base = new long[things];
        first = new int[things];
        width = new byte[things];
        int length = 0;
        for (int i = 0; i < things; i++) {
            first[i] = length;
            width[i] = (byte) measure(values, i);
            length = Math.addExact(length, width[i] * size);
        }
        bytes = new byte[length + Long.BYTES];
        for (int i = 0; i < things; i++) {
            if (width[i] > 0) {
                pack(values, i);
            }
        }
    }

    /** Finds the base of a thing and says how many bytes its moments take. */
    private int measure(long[] values, int thing) {
        int from = thing * size;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        boolean same = true;
        for (int k = from; k < from + size; k++) {
            long value = values[k];
            same &= value == values[from];
            if (!isSpecial(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        base[thing] = same && size > 0 ? values[from] : least;
        if (same) {
            return 0;
        }
        long codes = least > most ? CODES : Math.addExact(Math.subtractExact(most, least), CODES + 1);
        return (Long.SIZE - Long.numberOfLeadingZeros(codes) + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** A thing's bytes are written from the first to the last, so that each moment may spoil the bytes after its own. */
    private void pack(long[] values, int thing) {
        int at = first[thing];
        for (int k = thing * size; k < (thing + 1) * size; k++) {
            LONGS.set(bytes, at, code(values[k], base[thing]));
            at += width[thing];
        }
    }

    /** Whether a number stands for no moment. */
    static boolean isSpecial(long value) {
        return value < TimeLine.NONE + SPECIALS || value == Long.MAX_VALUE;
    }

    private static long code(long value, long base) {
        if (value == Long.MAX_VALUE) {
            return SPECIALS;
        }
        return isSpecial(value) ? value - TimeLine.NONE : value - base + CODES;
    }

    /**
     * A moment.
     *
     * @param thing from 0
     * @param k the replication's place, from 0
     */
    long get(int thing, int k) {
        int bytesEach = width[thing];
        if (bytesEach == 0) {
            return base[thing];
        }
        return moment((long) LONGS.get(bytes, first[thing] + k * bytesEach) & mask(bytesEach), base[thing]);
    }

    private static long moment(long code, long base) {
        if (code >= CODES) {
            return code - CODES + base;
        }
        return code == SPECIALS ? Long.MAX_VALUE : TimeLine.NONE + code;
    }

    /**
     * All moments of a thing.
     *
     * @param thing from 0
     * @param to shape [size] at least, overwritten
     */
    void copy(int thing, long[] to) {
        int bytesEach = width[thing];
        long least = base[thing];
        if (bytesEach == 0) {
            Arrays.fill(to, 0, size, least);
            return;
        }
        long mask = mask(bytesEach);
        int at = first[thing];
        for (int k = 0; k < size; k++) {
            to[k] = moment((long) LONGS.get(bytes, at) & mask, least);
            at += bytesEach;
        }
    }

    private static long mask(int bytesEach) {
        return -1L >>> (Long.SIZE - Byte.SIZE * bytesEach);
    }

    /** How many bytes all moments take. */
    int bytes() {
        return bytes.length - Long.BYTES;
    }

    /** How many bytes a moment takes at most, of things that happen up to {@code horizon} microseconds. */
    static int bytesUpTo(long horizon) {
        return (Long.SIZE - Long.numberOfLeadingZeros(horizon + CODES + 1) + Byte.SIZE - 1) / Byte.SIZE;
    }
}
