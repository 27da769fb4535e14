package org.summitsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitsim.experiment.Entrant;
import org.summitsim.model.Variant;
import org.summitsim.report.DifferenceReport;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.Patch;

/**
 * Those that are compared: the file as it is, first; variants of it; and what the command line makes of it.
 *
 * @param entrants who they are, at least two
 * @param changes what each variant changes, some lines by its name
 * @param suffix what tells the folder of their comparison from that of the whole file, "" for that
 * @param sha256 the SHA-256 of the file
 * @param problems what is doubtful in any of them
 */
record Lineup(
        List<Entrant> entrants,
        Map<String, List<String>> changes,
        String suffix,
        String sha256,
        List<LocatedProblem> problems) {
    static final String BASE = "base";
    static final String CHANGED = "changed";

    private static final String ALL = "all";
    private static final int LONGEST = 100;
    private static final int CHANGES = 3;

    Lineup {
        entrants = List.copyOf(entrants);
        changes = Map.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * Reads them; fails with all that is wrong.
     *
     * @param names of variants, {@code all} or {@code base}; none: all
     * @param patches changes of the file as it is, which make one more of it
     */
    static Lineup read(Path file, List<String> names, List<String> patches) {
        Programme base = Programme.read(file, Change.NONE);
        List<Variant> variants =
                base.orFail().network().scenario().programme().aims().variants();
        List<Variant> chosen = chosen(file, variants, names, patches);
        List<Programme> programmes = new ArrayList<>(List.of(base));
        List<Entrant> entrants = new ArrayList<>(List.of(entrant(BASE, "The file as it is", base)));
        for (Variant variant : chosen) {
            programmes.add(Programme.read(file, Change.to(variant.id())));
            entrants.add(entrant(variant.id(), variant.title(), programmes.get(programmes.size() - 1)));
        }
        if (!patches.isEmpty()) {
            List<Patch> changes = patches.stream().map(Patch::parse).toList();
            programmes.add(Programme.read(file, new Change(Optional.empty(), changes)));
            entrants.add(entrant(CHANGED, String.join(", ", patches), programmes.get(programmes.size() - 1)));
        }
        check(file, entrants);
        List<LocatedProblem> problems = programmes.stream()
                .flatMap(p -> p.problems().stream())
                .distinct()
                .toList();
        boolean whole = chosen.size() == variants.size() && patches.isEmpty();
        return new Lineup(
                entrants,
                changes(entrants, programmes),
                suffix(entrants, whole),
                base.reading().sha256(),
                problems);
    }

    private static void check(Path file, List<Entrant> entrants) {
        if (entrants.size() < 2) {
            throw Failure.wrongInput(
                    "Expected a variant to compare with " + BASE + ", received none." + "\n  Maybe --variants " + ALL);
        }
        if (entrants.stream().map(Entrant::name).distinct().count() < entrants.size()) {
            throw Failure.wrongInput(
                    "Expected variants that have other names than " + BASE + ", the file as it is, and " + CHANGED
                            + ", what --set makes of it.\n  Maybe rename the variant in " + file);
        }
    }

    private static Map<String, List<String>> changes(List<Entrant> entrants, List<Programme> programmes) {
        DifferenceReport.Side base = programmes.get(0).side();
        Map<String, List<String>> changes = new HashMap<>();
        for (int i = 1; i < entrants.size(); i++) {
            changes.put(
                    entrants.get(i).name(),
                    DifferenceReport.of(base, programmes.get(i).side()).brief(CHANGES));
        }
        return changes;
    }

    private static Entrant entrant(String name, String title, Programme programme) {
        return new Entrant(name, title, programme.orFail());
    }

    /** The variants asked for, in the order of the file, so that the same ones are compared alike however they are listed. */
    private static List<Variant> chosen(Path file, List<Variant> variants, List<String> names, List<String> patches) {
        VariantNames known = VariantNames.of(file, variants);
        if (patches.isEmpty()) {
            known.requireAny("compare it with one change: --set meetings.lunch.duration=30m");
        }
        Set<String> asked =
                new LinkedHashSet<>(names.stream().map(String::strip).toList());
        known.require(List.copyOf(asked), List.of(BASE, ALL));
        return asked.isEmpty() || asked.contains(ALL)
                ? variants
                : variants.stream().filter(v -> asked.contains(v.id())).toList();
    }

    private static String suffix(List<Entrant> entrants, boolean whole) {
        if (whole) {
            return "";
        }
        List<String> names = entrants.stream().skip(1).map(Entrant::name).toList();
        String suffix = "-" + String.join("+", names);
        return suffix.length() <= LONGEST ? suffix : "-" + names.size() + "-variants";
    }
}
