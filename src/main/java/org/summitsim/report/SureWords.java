package org.summitsim.report;

import java.util.Optional;
import org.summitsim.analysis.Measure;

/** How sure the start of an entry is, in words. */
final class SureWords {
    private static final double CERTAIN = 0.99;
    private static final double LIKELY = 0.75;
    private static final double EVEN = 0.5;

    private final Words words;

    SureWords(Programme programme) {
        words = new Words(programme.run().network().time());
    }

    /** "Likely (on time 82 %); usually 10:31, one day in ten after 10:44." */
    String of(Row row) {
        String held =
                row.isDoubtful() ? "Takes place with a chance of " + Words.percent(row.mean("p_held")) + ". " : "";
        Optional<Measure> start = row.measure("start");
        if (start.isEmpty()) {
            return held;
        }
        String head = promise(row)
                .map(p -> word(p) + " (on time " + Words.percent(p.chance(), p.wanted()) + ")")
                .orElse("No time was promised");
        return held + head + times(row, start.get()) + ".";
    }

    /** Whether its start is promised and kept too seldom. */
    boolean isAtRisk(Row row) {
        return promise(row).filter(Promise::atRisk).isPresent();
    }

    private static Optional<Promise> promise(Row row) {
        return Promise.list(row).stream()
                .filter(p -> p.kind() != Promise.Kind.DUE && !Double.isNaN(p.chance()))
                .findFirst();
    }

    /** A chance of being on time as a word. */
    static String word(Promise promise) {
        double chance = promise.chance() + Words.HAIR;
        if (chance >= CERTAIN) {
            return "As good as certain";
        }
        if (!promise.atRisk()) {
            return "Reliable";
        }
        return chance >= LIKELY ? "Likely" : chance >= EVEN ? "Uncertain" : "Expect it late";
    }

    /** Usual and late starts, where they are not those planned. */
    private String times(Row row, Measure start) {
        String planned = words.clock((double) row.start(), row.zone());
        String usual = words.clock(Figures.usual(start), row.zone());
        String late = words.clock(Figures.late(start), row.zone());
        if (late.equals(planned)) {
            return "";
        }
        return (usual.equals(planned) ? "; " : "; usually " + usual + ", ")
                + (late.equals(Words.NEVER) ? "one day in ten not at all" : "one day in ten after " + late);
    }
}
