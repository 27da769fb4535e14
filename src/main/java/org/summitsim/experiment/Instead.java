package org.summitsim.experiment;

import org.summitsim.engine.Held;
import org.summitsim.engine.Play;

/**
 * What is other in a replication that is played again: something is held at its planned value, or there is one unit more of something that was
 * short.
 *
 * @param held what is held
 * @param more of what there is more
 * @param of its id; empty for nothing
 */
record Instead(Held held, More more, String of) {
    /** Nothing is other. */
    static final Instead NOTHING = new Instead(Held.NOTHING, More.NOTHING, "");

    /** Of what there can be more. */
    enum More {
        NOTHING,
        RESOURCE,
        ROOM
    }

    static Instead of(Held held) {
        return new Instead(held, More.NOTHING, "");
    }

    /** What to play in place of what was played. */
    Play play(Play played) {
        return switch (more) {
            case NOTHING -> played;
            case RESOURCE -> played.changed(scenario -> scenario.withOneMore(of));
            case ROOM -> played.changed(scenario -> scenario.withMoreRoom(of));
        };
    }
}
