package org.summitsim.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongToDoubleFunction;
import org.summitsim.network.TimeLine;

/** The samples of a run, put together from its blocks: one number per replication, in the order of replications. */
final class Samples {
    private final Frame frame;
    private final List<Block> blocks;
    private final int replications;
    /** The size of the largest block. */
    private final int longest;

    Samples(Frame frame, List<Block> blocks) {
        this.frame = frame;
        this.blocks = blocks;
        replications = blocks.stream().mapToInt(Block::size).sum();
        longest = blocks.stream().mapToInt(Block::size).max().orElse(0);
    }

    int replications() {
        return replications;
    }

    /** One number of one replication. */
    private interface Cell {
        double of(Block block, int k);
    }

    private double[] gather(Cell cell) {
        double[] values = new double[replications];
        int at = 0;
        for (Block block : blocks) {
            for (int k = 0; k < block.size(); k++) {
                values[at++] = cell.of(block, k);
            }
        }
        return values;
    }

    /** Of each start of an activity, or what stands for none, a number. */
    private double[] ofStarts(int a, LongToDoubleFunction number) {
        double[] values = new double[replications];
        long[] starts = new long[longest];
        int at = 0;
        for (Block block : blocks) {
            block.starts(a, starts);
            for (int k = 0; k < block.size(); k++) {
                values[at++] = number.applyAsDouble(starts[k]);
            }
        }
        return values;
    }

    /** When an activity started: microseconds, infinite where it never did, NaN where it was skipped. */
    double[] start(int a) {
        return ofStarts(a, Block::moment);
    }

    /** When an activity finished: microseconds, infinite where it never did, NaN where it was skipped. */
    double[] finish(int a) {
        double[] values = new double[replications];
        long[] finishes = new long[longest];
        long[] scratch = new long[longest];
        int at = 0;
        for (Block block : blocks) {
            block.finishes(a, finishes, scratch);
            for (int k = 0; k < block.size(); k++) {
                values[at++] = Block.moment(finishes[k]);
            }
        }
        return values;
    }

    /** How long an activity took from start to finish, minutes; NaN where it was not done. */
    double[] length(int a) {
        double[] start = start(a);
        double[] length = finish(a);
        for (int k = 0; k < length.length; k++) {
            double minutes = (length[k] - start[k]) / TimeLine.MINUTE;
            length[k] = Double.isFinite(minutes) ? minutes : Double.NaN;
        }
        return length;
    }

    /** 1 where an activity was given up in the way that a number of {@link Block} stands for, else 0. */
    double[] givenUp(int a, long how) {
        return ofStarts(a, start -> start == how ? 1 : 0);
    }

    /** 1 where an activity started, else 0. */
    double[] held(int a) {
        return ofStarts(a, start -> Double.isFinite(Block.moment(start)) ? 1 : 0);
    }

    /** How many of some activities started. */
    double[] heldOf(List<Integer> activities) {
        double[] held = new double[replications];
        for (int a : activities) {
            double[] its = held(a);
            Arrays.setAll(held, k -> held[k] + its[k]);
        }
        return held;
    }

    /** 1 where a certain outcome (-1 for none) came out of a bearer, given by its place among them, else 0. */
    double[] outcome(int bearer, int outcome) {
        return gather((block, k) -> block.outcome[bearer * block.size() + k] == outcome ? 1 : 0);
    }

    /** How many rounds there were of one that may have several, by its place among them; NaN where it did not take place. */
    double[] rounds(int repeated) {
        return gather((block, k) -> {
            int rounds = block.rounds[repeated * block.size() + k];
            return rounds == 0 ? Double.NaN : rounds;
        });
    }

    /** 1 where a replication did not run to its end, else 0. */
    double[] stuck() {
        return gather((block, k) -> block.completed[k] ? 0 : 1);
    }

    /** The uniform numbers of an input that is watched. */
    double[] input(int watched) {
        return gather((block, k) -> block.inputs[watched * block.size() + k]);
    }

    /** Numbers of what disturbed. */
    interface Disturbed {
        long[] of(DisturbanceCells cells);
    }

    /** Numbers of what disturbed, stuck replications among them. */
    double[] disturbed(int row, Disturbed numbers) {
        return gather((block, k) -> numbers.of(block.disturbance)[row * block.size() + k]);
    }

    /** Numbers of what disturbed, divided by a unit; infinite where a replication got stuck. */
    double[] disturbed(int row, double divisor, Disturbed numbers) {
        return gather((block, k) -> {
            long number = numbers.of(block.disturbance)[row * block.size() + k];
            return block.completed[k] ? number / divisor : Double.POSITIVE_INFINITY;
        });
    }

    /** How much of an agenda was discussed, 0 to 1; infinite where the replication got stuck, NaN where nobody asks. */
    double[] coverage(int row) {
        return gather((block, k) -> block.agendas.coverage[row * block.size() + k]);
    }

    /** What became of an item: see {@link AgendaCells}. */
    double[] fate(int row) {
        return gather((block, k) -> block.agendas.fate[row * block.size() + k]);
    }

    int completed() {
        return (int) Arrays.stream(stuck()).filter(stuck -> stuck == 0).count();
    }

    /**
     * The last finish among some activities: microseconds; infinite where one of them got stuck, or where none took place; NaN
     * where all were skipped.
     */
    double[] end(List<Integer> activities) {
        double[] ends = new double[replications];
        long[] last = new long[longest];
        long[] finishes = new long[longest];
        long[] scratch = new long[longest];
        int at = 0;
        for (Block block : blocks) {
            Arrays.fill(last, TimeLine.NONE);
            for (int a : activities) {
                block.finishes(a, finishes, scratch);
                for (int k = 0; k < block.size(); k++) {
                    last[k] = Math.max(last[k], finishes[k]);
                }
            }
            for (int k = 0; k < block.size(); k++) {
                ends[at++] = Block.moment(last[k]);
            }
        }
        return ends;
    }

    /** Minutes by which all meetings and legs with a planned start started late; infinite where a replication got stuck. */
    double[] latenessTotal() {
        long[] planned = frame.network().activities().plan().start();
        int[] parent = frame.network().activities().shape().parent();
        double[] total = new double[replications];
        long[] late = new long[longest];
        long[] starts = new long[longest];
        int at = 0;
        for (Block block : blocks) {
            Arrays.fill(late, 0);
            for (int a = 0; a < planned.length; a++) {
                if (parent[a] < 0 && planned[a] != TimeLine.NONE) {
                    block.starts(a, starts);
                    for (int k = 0; k < block.size(); k++) {
                        late[k] += starts[k] != Block.STUCK && starts[k] > planned[a] ? starts[k] - planned[a] : 0;
                    }
                }
            }
            for (int k = 0; k < block.size(); k++) {
                total[at++] = block.completed[k] ? minutes(late[k]) : Double.POSITIVE_INFINITY;
            }
        }
        return total;
    }

    /** 1 where a contract was kept, 0 where it was broken, NaN where nobody asks for it. */
    double[] contract(int a) {
        return ofStarts(a, start -> frame.promised().kept(a, start));
    }

    /** What levers and late starts cost; infinite where a replication got stuck. */
    double[] cost() {
        return gather((block, k) -> block.completed[k] ? block.cost[k] : Double.POSITIVE_INFINITY);
    }

    /** 1 where all contracts that were asked for were kept at once, else 0. */
    double[] joint() {
        double[] joint = new double[replications];
        Arrays.fill(joint, 1);
        for (int a = 0; a < frame.activities(); a++) {
            if (frame.promised().has(a)) {
                double[] kept = contract(a);
                Arrays.setAll(joint, k -> kept[k] == 0 ? 0 : joint[k]);
            }
        }
        return joint;
    }

    /** Minutes of a subject; infinite where a replication got stuck. */
    double[] minutes(int subject, Function<Block, long[]> of) {
        return gather((block, k) ->
                block.completed[k] ? minutes(of.apply(block)[subject * block.size() + k]) : Double.POSITIVE_INFINITY);
    }

    /** A share of a subject's available time; infinite where a replication got stuck. */
    double[] share(int subject, Function<Block, long[]> of) {
        return gather((block, k) -> {
            int cell = subject * block.size() + k;
            long possible = block.possible[cell];
            double share = possible == 0 ? 0 : of.apply(block)[cell] / (double) possible;
            return block.completed[k] ? share : Double.POSITIVE_INFINITY;
        });
    }

    private static double minutes(long micros) {
        return micros / (double) TimeLine.MINUTE;
    }

    /** One count of a line or a way in each replication. */
    double[] queueCount(int thing, Function<QueueBlock, long[]> of) {
        return gather((block, k) -> of.apply(block.queues)[thing * block.size() + k]);
    }

    /** The quotient of two of them, in units of {@code unit}; infinite where the second is 0. */
    double[] queueRatio(int thing, Function<QueueBlock, long[]> of, Function<QueueBlock, long[]> by, long unit) {
        return gather((block, k) -> {
            long divisor = by.apply(block.queues)[thing * block.size() + k];
            double amount = of.apply(block.queues)[thing * block.size() + k];
            return divisor == 0 ? Double.POSITIVE_INFINITY : amount / divisor / unit;
        });
    }
}
