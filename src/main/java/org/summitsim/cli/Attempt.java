package org.summitsim.cli;

import java.util.function.Function;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunTooLargeException;
import org.summitsim.kernel.TooManyInputsException;

/** Playing as a command does it: with a bar while it lasts, and in words where it cannot be done. */
final class Attempt {
    private Attempt() {}

    /** Plays, and says in words what there is no room for. */
    static <T> T play(Terminal terminal, boolean quiet, Function<Progress, T> what) {
        try (ProgressBar bar = new ProgressBar(terminal, !quiet && terminal.errIsLive())) {
            return what.apply(bar);
        } catch (TooManyInputsException e) {
            throw Failure.wrongInput(String.valueOf(e.getMessage()));
        } catch (RunTooLargeException e) {
            throw Failure.failed(e.getMessage() + "\n  Maybe fewer --replications, or more memory for Java (-Xmx)");
        }
    }
}
