package org.summitsim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.summitsim.network.Network;
import org.summitsim.yaml.Difference;
import org.summitsim.yaml.Writing;
import org.summitsim.yaml.Written;

/**
 * What differs between two scenarios, as a planner would say it: settings, people, places, resources and ways, the programme in the
 * order of its planned starts, then risks and the rest. Copies of a repeated entry that change alike are told once.
 */
public final class DifferenceReport {
    /** The sections in the order in which they are told, each with what an entry of it is called. */
    private static final Map<String, String> NOUNS = nouns("settings people:person groups:group places:place"
            + " resources:resource transfers:transfer drives meetings:activity risks:risk disruptions:disruption"
            + " levers:lever correlations:correlation goals:goal variants:variant sources:source");

    /** Sections of whose entries nothing is told but that they are there. */
    private static final Set<String> BY_NAME = Set.of("variants", "sources");

    private static final int FEWEST_ALIKE = 3;
    private static final String ACTIVITY = "activity";

    private final DifferenceSide before;
    private final DifferenceSide after;
    private final boolean severalDays;
    private final List<Told> told;

    private DifferenceReport(DifferenceSide before, DifferenceSide after) {
        this.before = before;
        this.after = after;
        Set<Object> dates = new TreeSet<>(before.dates());
        dates.addAll(after.dates());
        severalDays = dates.size() > 1;
        told = together(told());
    }

    private static Map<String, String> nouns(String sections) {
        Map<String, String> nouns = new LinkedHashMap<>();
        for (String section : sections.split(" ")) {
            int colon = section.indexOf(':');
            nouns.put(section.substring(0, colon < 0 ? section.length() : colon), section.substring(colon + 1));
        }
        return nouns;
    }

    /**
     * The report on two scenarios.
     *
     * @param before what the first says, and its network
     * @param after what the second says, and its network
     */
    public static DifferenceReport of(Side before, Side after) {
        return new DifferenceReport(
                new DifferenceSide(before.writing(), before.network()),
                new DifferenceSide(after.writing(), after.network()));
    }

    /** A scenario: what it says, and what was compiled of it. */
    public record Side(Writing writing, Network network) {}

    /**
     * What is told of one entry, or of several copies of one.
     *
     * @param section where it is told
     * @param start its planned start, for the order
     * @param kin what it is a copy of, if it is one
     * @param heading who it is, or all there is to say
     * @param lines what is other
     * @param keys the keys that are other
     */
    private record Told(
            String section,
            long start,
            Optional<String> kin,
            String heading,
            List<String> lines,
            Set<List<String>> keys) {
        String whole() {
            return lines.isEmpty() ? heading : heading + "\n  " + String.join("\n  ", lines);
        }

        Told with(String other) {
            return new Told(section, start, kin, other, lines, keys);
        }

        String brief() {
            return lines.isEmpty() ? heading : heading + " " + String.join(", ", changes());
        }

        /** Without what changes nothing that is played. */
        private List<String> changes() {
            return lines.stream()
                    .filter(line -> !line.equals(DifferenceWords.NOTES))
                    .toList();
        }

        /** Whether only notes are other. */
        boolean isOfNotes() {
            return !lines.isEmpty() && changes().isEmpty();
        }

        /** Whether it came or went, such as "Added:"; empty if it is other. */
        String fate() {
            return lines.isEmpty() ? heading.substring(0, heading.indexOf(':') + 1) : "";
        }
    }

    /** All of it; "No differences." where there are none. */
    public String text() {
        return told.isEmpty()
                ? "No differences."
                : told.stream().map(Told::whole).collect(Collectors.joining("\n"));
    }

    /**
     * The gist of it: a line for each entry, without notes on sources, and where there are more of them a last line that counts the
     * others.
     *
     * @param most the number of lines, at least 1
     */
    public List<String> brief(int most) {
        List<String> lines =
                told.stream().filter(t -> !t.isOfNotes()).map(Told::brief).toList();
        if (lines.size() <= most) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, most - 1));
        int others = lines.size() - first.size();
        first.add(first.isEmpty() ? others + " changes" : "and " + others + " more");
        return first;
    }

    private List<Told> told() {
        Map<List<String>, List<Difference>> bySubject = new LinkedHashMap<>();
        for (Difference difference : Difference.list(before.writing(), after.writing())) {
            bySubject
                    .computeIfAbsent(subject(difference.path()), s -> new ArrayList<>())
                    .add(difference);
        }
        return bySubject.entrySet().stream()
                .map(e -> told(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Told t) -> place(t.section())).thenComparingLong(Told::start))
                .toList();
    }

    private static List<String> subject(List<String> path) {
        String section = path.get(0);
        boolean entry = !section.equals("drives") && (NOUNS.containsKey(section) || section.equals("travel"));
        return entry && path.size() > 1
                ? path.subList(0, 2)
                : List.of(entry || section.equals("drives") ? section : "settings");
    }

    /** Meetings and legs are one programme. */
    private static int place(String section) {
        return new ArrayList<>(NOUNS.keySet()).indexOf(section.equals("travel") ? "meetings" : section);
    }

    private static String kind(String section) {
        return section.equals("travel") ? ACTIVITY : NOUNS.getOrDefault(section, "");
    }

    private Told told(List<String> subject, List<Difference> differences) {
        String section = subject.get(0);
        if (subject.size() == 1) {
            String heading = section.equals("settings") ? "The scenario" : "The table of " + section;
            int skip = section.equals("settings") ? 0 : 1;
            return new Told(section, 0, Optional.empty(), heading, lines(section, skip, differences), Set.of());
        }
        String id = subject.get(1);
        Difference first = differences.get(0);
        boolean whole = first.path().size() == 2
                && (first.before().isEmpty() || first.after().isEmpty());
        DifferenceSide side = first.after().isEmpty() && whole ? before : after;
        long start = side.start(id).orElse(Long.MAX_VALUE);
        Optional<String> kin = side.writing().family(section, id);
        return whole
                ? new Told(section, start, kin, alone(section, id, first), List.of(), Set.of())
                : new Told(
                        section,
                        start,
                        kin,
                        side.full(section, id),
                        lines(kind(section), 2, differences),
                        keys(differences));
    }

    private static Set<List<String>> keys(List<Difference> differences) {
        return differences.stream()
                .map(d -> d.path().subList(2, d.path().size()))
                .collect(Collectors.toSet());
    }

    private List<String> lines(String kind, int skip, List<Difference> differences) {
        DifferenceWords words = new DifferenceWords(before, after, severalDays);
        return differences.stream()
                .flatMap(d -> words.lines(kind, d.path().subList(skip, d.path().size()), d).stream())
                .distinct()
                .toList();
    }

    private String alone(String section, String id, Difference difference) {
        boolean added = difference.before().isEmpty();
        String noun = kind(section).equals(ACTIVITY) ? "" : " " + kind(section);
        String what = (added ? "Added" : "Left out") + noun + ": " + (added ? after : before).full(section, id);
        if (!added) {
            return what;
        }
        String more = kind(section).equals(ACTIVITY)
                ? after.plan(section, id, severalDays)
                : difference
                        .after()
                        .filter(w -> !BY_NAME.contains(section))
                        .map(DifferenceReport::gist)
                        .orElse("");
        return more.isEmpty() ? what : what + ", " + more;
    }

    private static String gist(Written entry) {
        return entry.entries().isEmpty()
                ? DifferenceWords.text(entry)
                : entry.entries().entrySet().stream()
                        .filter(e -> !Set.of("name", "title", "note").contains(e.getKey()))
                        .map(e -> e.getKey() + ": " + DifferenceWords.text(e.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private List<Told> together(List<Told> single) {
        Map<Object, List<Told>> alike = new LinkedHashMap<>();
        for (Told one : single) {
            Object key = one.kin()
                    .<Object>map(kin -> List.of(one.section(), kin, one.fate(), one.keys()))
                    .orElse(one);
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
        }
        return alike.values().stream()
                .flatMap(copies -> ofCopies(copies).stream())
                .toList();
    }

    private List<Told> ofCopies(List<Told> copies) {
        Told first = copies.get(0);
        if (copies.size() < FEWEST_ALIKE) {
            return copies;
        }
        String kin = first.kin().orElseThrow();
        if (first.lines().isEmpty()) {
            String which = first.heading().substring(first.fate().length() + 1);
            return List.of(first.with(first.fate() + " " + copies.size() + " of " + kin + ", such as " + which));
        }
        if (copies.stream().allMatch(c -> c.lines().equals(first.lines()))) {
            boolean all = isAll(copies.size(), first.section(), kin);
            return List.of(first.with("In " + (all ? "all " : "") + copies.size() + " of " + kin));
        }
        return copies.size() == FEWEST_ALIKE ? copies : shortened(copies, kin);
    }

    private static List<Told> shortened(List<Told> copies, String kin) {
        List<Told> few = new ArrayList<>(copies.subList(0, FEWEST_ALIKE - 1));
        Told last = few.remove(few.size() - 1);
        List<String> lines = new ArrayList<>(last.lines());
        lines.add("and likewise, with values of their own, " + (copies.size() - FEWEST_ALIKE + 1) + " more of " + kin);
        few.add(new Told(last.section(), last.start(), last.kin(), last.heading(), lines, last.keys()));
        return few;
    }

    private boolean isAll(int count, String section, String kin) {
        return count == before.writing().copies(section, kin)
                && count == after.writing().copies(section, kin);
    }
}
