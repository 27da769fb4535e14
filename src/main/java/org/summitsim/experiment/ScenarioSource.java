package org.summitsim.experiment;

import java.io.Serializable;
import java.util.List;
import org.summitsim.model.Scenario;
import org.summitsim.model.ScenarioText;

/**
 * Reads scenarios, because this room does not know what a file looks like. Safe for use by several threads; serialisable, so that
 * another process can be told how to read what is in a batch.
 */
@FunctionalInterface
public interface ScenarioSource extends Serializable {
    /**
     * A scenario that can be changed, read once.
     *
     * @param variant the variant of it that is changed; empty: the file as it is
     */
    Changeable open(ScenarioText text, String variant);

    /** A scenario that can be changed. Safe for use by several threads. */
    @FunctionalInterface
    interface Changeable {
        /**
         * The scenario with some changes.
         *
         * @param changes as {@code path=value}, in their order
         * @throws org.summitsim.model.InvalidScenarioException if it cannot be played with them
         */
        Scenario with(List<String> changes);
    }
}
