package org.summitsim.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A handler that schedules and cancels at random, and writes down all that it sees. */
final class RandomProgram implements Handler {

    static final int CAPACITY = 40;
    private static final int STEPS = 2_000;

    private final Executive executive;
    private final SplittableRandom random;
    private final List<String> history = new ArrayList<>();

    private RandomProgram(Executive executive, long seed) {
        this.executive = executive;
        random = new SplittableRandom(seed);
    }

    /** Plays the program of a seed; equal executives give equal histories. */
    static List<String> history(Executive executive, long seed) {
        RandomProgram program = new RandomProgram(executive, seed);
        program.act(10);
        executive.run(program);
        program.history.add("end at " + executive.now());
        return program.history;
    }

    @Override
    public void fired(int id, long now) {
        history.add("fired " + id + " at " + now + " = " + executive.now() + ", pending " + executive.isPending(id));
        act(3);
    }

    @Override
    public void settled(long now) {
        history.add("settled at " + now + " = " + executive.now());
        // Seldom enough for an instant to end.
        if (random.nextInt(3) == 0) {
            act(4);
        }
    }

    private void act(int times) {
        if (history.size() > STEPS) {
            executive.stop();
            return;
        }
        for (int i = random.nextInt(times + 1); i > 0; i--) {
            int id = random.nextInt(CAPACITY);
            if (executive.isPending(id) || random.nextInt(8) == 0) {
                history.add("cancel " + id);
                executive.cancel(id);
            } else {
                long delay = delay();
                history.add("schedule " + id + " after " + delay);
                executive.schedule(id, delay);
            }
        }
    }

    private long delay() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1, 2 -> random.nextInt(5);
            default -> random.nextLong(1L << 36);
        };
    }
}
