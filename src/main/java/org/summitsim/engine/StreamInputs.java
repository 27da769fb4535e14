package org.summitsim.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.summitsim.kernel.Law;
import org.summitsim.model.Distribution;
import org.summitsim.network.Streams;

/**
 * The random inputs of streams: {@code stream.arrival#k}, {@code stream.size#k} and, of the k-th entity,
 * {@code stream/station.duration#k}. Each kind of a stream's has columns one after the other. Immutable.
 */
final class StreamInputs {
    final Law[] every;
    final Law[] size;
    final Law[] service;
    /** The column of the first of each, or {@link Inputs#NOT_RANDOM}; shape [streams], [streams] and [steps]. */
    final int[] arrivalColumn;

    final int[] sizeColumn;
    final int[] serviceColumn;

    private final Map<Distribution, Law> laws = new HashMap<>();

    /**
     * Names the inputs.
     *
     * @param column gives the column of a name
     */
    StreamInputs(Streams streams, List<String> ids, ToIntFunction<String> column) {
        int n = streams.list().size();
        List<Streams.Step> steps = streams.steps();
        every = new Law[n];
        size = new Law[n];
        service = new Law[steps.size()];
        arrivalColumn = new int[n];
        sizeColumn = new int[n];
        serviceColumn = new int[steps.size()];
        for (int s = 0; s < n; s++) {
            Streams.Stream stream = streams.list().get(s);
            String id = ids.get(stream.activity());
            int count = stream.arrivals().count();
            Distribution apart = stream.arrivals().every();
            Distribution together = stream.arrivals().size().orElse(new Distribution.Constant(1));
            every[s] = law(apart);
            size[s] = law(together);
            arrivalColumn[s] = name(id + ".arrival#", count, apart, column);
            sizeColumn[s] = name(id + ".size#", count, together, column);
        }
        for (int k = 0; k < service.length; k++) {
            Streams.Step step = steps.get(k);
            Distribution duration = streams.queues().get(step.queue()).work().duration();
            int entities = streams.list().get(step.stream()).entities();
            service[k] = law(duration);
            serviceColumn[k] = name(step.id() + ".duration#", entities, duration, column);
        }
    }

    /** Tables of quantiles are made once for each distribution. */
    private Law law(Distribution distribution) {
        return laws.computeIfAbsent(distribution, LawBook::duration);
    }

    private static int name(String name, int count, Distribution distribution, ToIntFunction<String> column) {
        int first = Inputs.NOT_RANDOM;
        for (int k = 1; k <= count && !LawBook.isConstant(distribution); k++) {
            int at = column.applyAsInt(name + k);
            first = k == 1 ? at : first;
        }
        return first;
    }
}
