import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.Trajectory;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Runner;
import org.summitsim.experiment.Stop;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.model.Distribution.Triangular;
import org.summitsim.model.Scenario;
import org.summitsim.network.Network;
import org.summitsim.network.Outline;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.ScenarioReader;

/**
 * Replications per second of processor time on one thread, and the mean makespan that they gave. Usage: Rates WHAT FILE [N
 * [VARIANT]], where WHAT is
 *
 * <ul>
 *   <li>{@code floor}: hand-written flat arrays that know nothing but durations, dependencies and resources, record next to nothing
 *       and draw by a hash; for networks of that kind only
 *   <li>{@code engine}: the engine of this project with all that it records, on a table of uniforms that others share
 *   <li>{@code run}: a whole run of N replications, from the text of the file to every measure; spread over all its replications
 * </ul>
 */
final class Rates {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double WARM_UP = 4;
    private static final double WINDOW = 0.7;
    private static final int WINDOWS = 5;
    private static final double HOUR = 3600e6;

    /** Plays some replications, the next ones at each call; gives the sum of their makespans in hours. */
    private interface Program {
        double play(int replications);
    }

    public static void main(String[] args) {
        Path file = Path.of(args[1]);
        Change variant = args.length > 3 && !args[3].equals("base") ? Change.to(args[3]) : Change.NONE;
        switch (args[0]) {
            case "floor" -> windows("floor", new Floor(Play.of(read(file, variant)).network())::play);
            case "engine" -> windows("engine", engine(Play.of(read(file, variant))));
            case "run" -> run(file, variant, Integer.parseInt(args[2]));
            default -> throw new IllegalArgumentException("Expected floor, engine or run, received " + args[0]);
        }
    }

    private static Scenario read(Path file, Change variant) {
        var reading = ScenarioReader.read(file, variant);
        return reading.scenario().orElseThrow(() -> new IllegalArgumentException(reading.problems().toString()));
    }

    private static Program engine(Play play) {
        Player player = play.player();
        UniformBlocks numbers = UniformBlocks.of(1, play.inputs());
        int inputs = play.inputs().size();
        int blocks = Math.max(1, 2_000_000 / (inputs * UniformBlocks.SIZE));
        double[][] table = new double[blocks][inputs * UniformBlocks.SIZE];
        var filler = numbers.filler();
        for (int b = 0; b < blocks; b++) {
            filler.fill(b, table[b]);
        }
        int[] next = {0};
        return replications -> {
            double sum = 0;
            for (int k = 0; k < replications; k++) {
                int replication = next[0]++ % (blocks * UniformBlocks.SIZE);
                double[] block = table[replication / UniformBlocks.SIZE];
                sum += makespan(player.play(block, replication % UniformBlocks.SIZE * inputs));
            }
            return sum;
        };
    }

    private static double makespan(Trajectory trajectory) {
        long last = 0;
        for (long finish : trajectory.finish()) {
            last = Math.max(last, finish);
        }
        return last / HOUR;
    }

    private static void windows(String name, Program program) {
        double[] rates = new double[WINDOWS];
        double[] makespans = new double[2];
        rate(program, WARM_UP, makespans);
        for (int w = 0; w < WINDOWS; w++) {
            rates[w] = rate(program, WINDOW, makespans);
        }
        Arrays.sort(rates);
        tell(name, rates[WINDOWS / 2], makespans[0] / makespans[1]);
    }

    private static double rate(Program program, double seconds, double[] makespans) {
        long begin = SYSTEM.getProcessCpuTime();
        long played = 0;
        int batch = 1;
        long now = begin;
        while (now - begin < seconds * 1e9) {
            long before = now;
            makespans[0] += program.play(batch);
            makespans[1] += batch;
            played += batch;
            now = SYSTEM.getProcessCpuTime();
            // The clock of the processor is read about a hundred times a second, not after every replication.
            batch = now - before < 10_000_000 ? batch * 2 : batch;
        }
        return played * 1e9 / (now - begin);
    }

    /** Compiling the program itself is left out: a smaller run goes before. */
    private static void run(Path file, Change variant, int replications) {
        whole(file, variant, Math.max(1000, replications / 10));
        long begin = SYSTEM.getProcessCpuTime();
        RunResult result = whole(file, variant, replications);
        double seconds = (SYSTEM.getProcessCpuTime() - begin) / 1e9;
        double makespan = result.measures().get("makespan", "").summary().mean();
        tell("run", replications / seconds, makespan / 60);
    }

    private static RunResult whole(Path file, Change variant, int replications) {
        RunPlan plan = new RunPlan("base", 1, Stop.after(replications), 1, (done, total) -> {});
        return Runner.run(Play.of(read(file, variant)), plan);
    }

    private static void tell(String name, double rate, double makespan) {
        System.out.printf(Locale.ROOT, "%s %.1f %.4f%n", name, rate, makespan);
    }

    /** About as fast as one core can do it: arrays, a binary heap of moments, a sorted list of those who wait, masks of what is free. */
    private static final class Floor {
        private final int n;
        private final int[] predecessors;
        private final int[] nextAt;
        private final int[] next;
        private final int[] usesAt;
        private final int[] uses;
        private final int[] capacity;
        private final long[] mask;
        private final double[] min;
        private final double[] mode;
        private final double[] max;
        private final double[] start;
        private final double[] finish;
        private final double[] busy;
        private final int[] left;
        private final int[] free;
        private final int[] waiting;
        private final int[] heap;
        private final double[] moment;
        private int waitingCount;
        private int heapCount;
        private long available;
        private long replication;

        Floor(Network network) {
            var needs = network.activities().needs();
            var arcs = network.arcs();
            n = network.activities().size();
            nextAt = arcs.outgoing().at();
            next = Arrays.stream(arcs.outgoing().items()).map(k -> arcs.to()[k]).toArray();
            predecessors = new int[n];
            for (int to : next) {
                predecessors[to]++;
            }
            usesAt = needs.uses().at();
            uses = needs.uses().items();
            capacity = network.resources().capacity();
            mask = new long[n];
            min = new double[n];
            mode = new double[n];
            max = new double[n];
            var nodes = Outline.of(network.scenario()).nodes();
            for (int a = 0; a < n; a++) {
                for (int k = usesAt[a]; k < usesAt[a + 1]; k++) {
                    mask[a] |= 1L << uses[k];
                }
                if (!(nodes.get(a).work().orElseThrow().duration() instanceof Triangular law)) {
                    throw new IllegalArgumentException("Expected triangular durations only");
                }
                // In hours.
                min[a] = law.min() / 60;
                mode[a] = law.mode() / 60;
                max[a] = law.max() / 60;
            }
            start = new double[n];
            finish = new double[n];
            busy = new double[capacity.length];
            left = new int[n];
            free = new int[capacity.length];
            waiting = new int[n];
            heap = new int[n + 1];
            moment = new double[n + 1];
        }

        double play(int replications) {
            double sum = 0;
            for (int k = 0; k < replications; k++) {
                sum += play();
            }
            return sum;
        }

        private double play() {
            replication++;
            System.arraycopy(predecessors, 0, left, 0, n);
            System.arraycopy(capacity, 0, free, 0, free.length);
            available = -1;
            waitingCount = 0;
            for (int a = 0; a < n; a++) {
                if (predecessors[a] == 0) {
                    waiting[waitingCount++] = a;
                }
            }
            double now = 0;
            begin(now);
            while (heapCount > 0) {
                now = moment[1];
                end(pop(), now);
                begin(now);
            }
            return now;
        }

        private void begin(double now) {
            int kept = 0;
            for (int k = 0; k < waitingCount; k++) {
                int a = waiting[k];
                if ((mask[a] & ~available) != 0) {
                    waiting[kept++] = a;
                    continue;
                }
                for (int u = usesAt[a]; u < usesAt[a + 1]; u++) {
                    if (--free[uses[u]] == 0) {
                        available &= ~(1L << uses[u]);
                    }
                }
                start[a] = now;
                push(a, now + duration(a));
            }
            waitingCount = kept;
        }

        private void end(int a, double now) {
            finish[a] = now;
            for (int u = usesAt[a]; u < usesAt[a + 1]; u++) {
                free[uses[u]]++;
                busy[uses[u]] += now - start[a];
            }
            available |= mask[a];
            for (int k = nextAt[a]; k < nextAt[a + 1]; k++) {
                if (--left[next[k]] == 0) {
                    queue(next[k]);
                }
            }
        }

        private void queue(int a) {
            int place = waitingCount++;
            while (place > 0 && waiting[place - 1] > a) {
                waiting[place] = waiting[place - 1];
                place--;
            }
            waiting[place] = a;
        }

        private double duration(int a) {
            long bits = replication * 0x9E3779B97F4A7C15L + a * 0xD1B54A32D192ED03L;
            bits = (bits ^ (bits >>> 32)) * 0xD6E8FEB86659FD93L;
            bits = (bits ^ (bits >>> 32)) * 0xD6E8FEB86659FD93L;
            double u = ((bits ^ (bits >>> 32)) >>> 11) * 0x1p-53;
            double width = max[a] - min[a];
            double rise = (mode[a] - min[a]) / width;
            return u < rise
                    ? min[a] + width * Math.sqrt(u * rise)
                    : max[a] - width * Math.sqrt((1 - u) * (1 - rise));
        }

        private void push(int a, double at) {
            int place = ++heapCount;
            while (place > 1 && moment[place / 2] > at) {
                moment[place] = moment[place / 2];
                heap[place] = heap[place / 2];
                place /= 2;
            }
            moment[place] = at;
            heap[place] = a;
        }

        private int pop() {
            int first = heap[1];
            double at = moment[heapCount];
            int last = heap[heapCount--];
            int place = 1;
            while (2 * place <= heapCount) {
                int child = 2 * place;
                child += child < heapCount && moment[child + 1] < moment[child] ? 1 : 0;
                if (moment[child] >= at) {
                    break;
                }
                moment[place] = moment[child];
                heap[place] = heap[child];
                place = child;
            }
            moment[place] = at;
            heap[place] = last;
            return first;
        }
    }
}
