package org.summitsim.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Uniform numbers that several networks share: what one of them has drawn for an input, another that has an input of the same name
 * reads. The numbers are those of {@link SamplingPlan#blocks}, kept as long as there is room; what no longer fits is drawn
 * anew by each. Safe for use by several threads.
 *
 * <p>Under a plan that knows inputs by their places and not by their names, only networks with the same inputs share.
 */
public final class SharedNumbers {
    private final SamplingPlan plan;
    private final long seed;
    private final AtomicLong room;
    private final Map<Shelf, Map<String, double[]>> shelves = new ConcurrentHashMap<>();

    /** Where the numbers of a block stand; {@code inputs} is empty where inputs are known by name. */
    private record Shelf(List<String> inputs, long block) {}

    private SharedNumbers(SamplingPlan plan, long seed, long room) {
        this.plan = plan;
        this.seed = seed;
        this.room = new AtomicLong(room);
    }

    /**
     * An empty store.
     *
     * @param plan by which numbers are drawn
     * @param seed of all of them
     * @param room how many numbers of 8 bytes it may keep
     */
    public static SharedNumbers of(SamplingPlan plan, long seed, long room) {
        return new SharedNumbers(plan, seed, room);
    }

    /** By which numbers are drawn. */
    public SamplingPlan plan() {
        return plan;
    }

    /** Of which seed. */
    public long seed() {
        return seed;
    }

    /**
     * The numbers of some inputs, those that {@link SamplingPlan#blocks(long, List, List)} gives.
     *
     * @throws IllegalArgumentException if a name occurs twice
     * @throws TooManyInputsException if the plan has not so many coordinates
     */
    public UniformBlocks blocks(List<String> names, List<GaussianCopula> copulas) {
        return plan.joined(seed, new Shared(names), copulas);
    }

    private final class Shared implements UniformBlocks {
        private final UniformBlocks own;
        private final List<String> shelf;

        Shared(List<String> names) {
            own = plan.blocks(seed, names);
            shelf = plan.knowsNames() ? List.of() : own.names();
        }

        @Override
        public List<String> names() {
            return own.names();
        }

        @Override
        public Filler filler() {
            return new Reader(own, shelf);
        }
    }

    /** Reads for one worker, and draws what nobody has drawn. */
    private final class Reader implements UniformBlocks.Filler {
        private final UniformBlocks own;
        private final List<String> shelf;
        private final Map<List<String>, UniformBlocks.Filler> fillers = new HashMap<>();

        Reader(UniformBlocks own, List<String> shelf) {
            this.own = own;
            this.shelf = shelf;
        }

        @Override
        public void fill(long block, double[] out) {
            List<String> names = own.names();
            Columns.check(block, out, names.size());
            Map<String, double[]> kept =
                    shelves.computeIfAbsent(new Shelf(shelf, block), s -> new ConcurrentHashMap<>());
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                double[] column = kept.get(names.get(i));
                if (column == null) {
                    missing.add(names.get(i));
                } else {
                    write(column, out, i, names.size());
                }
            }
            if (missing.size() == names.size()) {
                filler(names).fill(block, out);
                keep(kept, names, out);
            } else if (!missing.isEmpty()) {
                double[] drawn = new double[UniformBlocks.SIZE * missing.size()];
                filler(missing).fill(block, drawn);
                keep(kept, missing, drawn);
                place(missing, drawn, out);
            }
        }

        private UniformBlocks.Filler filler(List<String> names) {
            return fillers.computeIfAbsent(
                    names, n -> (n.size() == own.names().size() ? own : plan.blocks(seed, n)).filler());
        }

        private void place(List<String> names, double[] drawn, double[] out) {
            int[] columns = Columns.of(names, own.names());
            for (int i = 0; i < columns.length; i++) {
                write(
                        column(drawn, i, columns.length),
                        out,
                        columns[i],
                        own.names().size());
            }
        }
    }

    private void keep(Map<String, double[]> kept, List<String> names, double[] block) {
        long size = (long) UniformBlocks.SIZE * names.size();
        if (room.addAndGet(-size) < 0) {
            room.addAndGet(size);
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            kept.put(names.get(i), column(block, i, names.size()));
        }
    }

    private static double[] column(double[] block, int column, int width) {
        double[] numbers = new double[UniformBlocks.SIZE];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = block[k * width + column];
        }
        return numbers;
    }

    private static void write(double[] numbers, double[] block, int column, int width) {
        for (int k = 0; k < numbers.length; k++) {
            block[k * width + column] = numbers[k];
        }
    }
}
