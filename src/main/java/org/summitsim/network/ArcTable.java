package org.summitsim.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitsim.model.Distribution;
import org.summitsim.model.Precedence;

/** Compiles dependencies. */
final class ArcTable {
    private ArcTable() {}

    static Arcs of(Outline outline, Planned planned) {
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        List<Precedence.Type> types = new ArrayList<>();
        List<Optional<Distribution>> lags = new ArrayList<>();
        List<Integer> choice = new ArrayList<>();
        int choices = 0;
        for (int i = 0; i < outline.size(); i++) {
            int before = choices;
            for (Precedence precedence : outline.nodes().get(i).after()) {
                from.add(outline.number(precedence.of()));
                to.add(i);
                types.add(precedence.type());
                lags.add(precedence.lag());
                choice.add(
                        precedence.choice().isPresent()
                                ? before + precedence.choice().getAsInt()
                                : -1);
                choices = Math.max(choices, choice.get(choice.size() - 1) + 1);
            }
        }
        int[] a = from.stream().mapToInt(Integer::intValue).toArray();
        int[] b = to.stream().mapToInt(Integer::intValue).toArray();
        int[] arcs = IntStream.range(0, a.length).toArray();
        int n = outline.size();
        return new Arcs(
                a,
                b,
                List.copyOf(types),
                List.copyOf(lags),
                planned.lags(),
                choice.stream().mapToInt(Integer::intValue).toArray(),
                Rows.group(n, b, arcs),
                Rows.group(n, a, arcs));
    }
}
