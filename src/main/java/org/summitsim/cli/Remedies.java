package org.summitsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Aim;
import org.summitsim.experiment.Entrant;
import org.summitsim.model.Goal.Direction;
import org.summitsim.model.Lever;
import org.summitsim.model.Scenario;
import org.summitsim.model.Variant;
import org.summitsim.report.RemedyWords.Remedy;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.Patch;

/** What could be done about a programme, each as one that is compared with the programme as it is. */
final class Remedies {
    private final Play base;
    private final List<Entrant> entrants = new ArrayList<>();
    private final List<Remedy> list = new ArrayList<>();

    Remedies(Play base) {
        this.base = base;
        entrants.add(new Entrant(Lineup.BASE, "As it is", base));
    }

    /** Those that are compared, the programme as it is first. */
    List<Entrant> entrants() {
        return entrants;
    }

    /** What each of the others stands for, in their order. */
    List<Remedy> list() {
        return list;
    }

    private void add(Remedy remedy, Play play) {
        list.add(remedy);
        entrants.add(new Entrant(list.size() + " " + remedy.name(), remedy.what(), play));
    }

    void addBuffer(String name, Play play) {
        add(new Remedy(name, "buffer, as above", false), play);
    }

    /** The variants of the file, but for the one that is looked at. */
    void addVariants(Path file, Optional<String> looked) {
        for (Variant variant : scenario().programme().aims().variants()) {
            if (!looked.equals(Optional.of(variant.id()))) {
                add(
                        new Remedy(variant.id(), "variant", false),
                        Programme.read(file, Change.to(variant.id())).orFail());
            }
        }
    }

    /** Levers are in the programme as it is, so what they bring is seen without them. */
    void addLevers(Path file, Change change) {
        for (Lever lever : scenario().programme().disturbance().levers()) {
            List<Patch> patches = Stream.concat(
                            change.patches().stream(), Stream.of(Patch.parse("levers." + lever.id() + "=null")))
                    .toList();
            add(
                    new Remedy(lever.id(), "lever, in the file", true),
                    Programme.read(file, new Change(change.variant(), patches)).orFail());
        }
    }

    /** All that can be done about risks beforehand, if anything can. */
    void addMitigation() {
        if (scenario().programme().risks().stream().anyMatch(r -> r.mitigation().isPresent())) {
            add(new Remedy("mitigation", "of all risks that have one", false), PlayOptions.mitigated(base));
        }
    }

    private Scenario scenario() {
        return base.network().scenario();
    }

    /** What they are compared by: the aim first, then what else matters, and each due. */
    List<Aim> aims(Aim aim) {
        Stream<Aim> dues = PlannedMeasures.of(base).list().stream()
                .filter(m -> m.name().equals("p_due_kept"))
                .map(m -> new Aim(m.key(), Direction.MAXIMIZE));
        Stream<Aim> totals =
                Stream.of(new Aim("lateness_total", Direction.MINIMIZE), new Aim("cost", Direction.MINIMIZE));
        return Stream.of(Stream.of(aim), AimOptions.usual(entrants).stream(), totals, dues)
                .flatMap(aims -> aims)
                .filter(a -> a.equals(aim) || !a.measure().equals(aim.measure()))
                .distinct()
                .toList();
    }
}
