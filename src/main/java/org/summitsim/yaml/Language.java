package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All kinds of entries with what is to be said of each of their keys, in the order in which the reference tells of them. */
final class Language {
    private static final Map<Kind, List<Key>> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put(Kind.SCENARIO, SettingsKeys.SCENARIO);
        KEYS.put(Kind.CLOCK, SettingsKeys.CLOCK);
        KEYS.put(Kind.RUN, SettingsKeys.RUN);
        KEYS.put(Kind.DEFAULTS, SettingsKeys.DEFAULTS);
        KEYS.put(Kind.SOURCE, SettingsKeys.SOURCE);
        KEYS.put(Kind.PLACE, CastKeys.PLACE);
        KEYS.put(Kind.PERSON, CastKeys.PERSON);
        KEYS.put(Kind.RESOURCE, CastKeys.RESOURCE);
        KEYS.put(Kind.TRANSFER, CastKeys.TRANSFER);
        KEYS.put(Kind.MEETING, ProgrammeKeys.MEETING);
        KEYS.put(Kind.LEG, ProgrammeKeys.LEG);
        KEYS.put(Kind.ITEM, ProgrammeKeys.ITEM);
        KEYS.put(Kind.PHASE, ProgrammeKeys.ITEM);
        KEYS.put(Kind.START, ProgrammeKeys.START_KEYS);
        KEYS.put(Kind.LATEST, ProgrammeKeys.LATEST_KEYS);
        KEYS.put(Kind.ARRIVALS, CopyKeys.STREAM);
        KEYS.put(Kind.CONTRACT, ProgrammeKeys.CONTRACT);
        KEYS.put(Kind.PRECEDENCE, ProgrammeKeys.PRECEDENCE);
        KEYS.put(Kind.QUORUM, ProgrammeKeys.QUORUM);
        KEYS.put(Kind.ADVANCE, ProgrammeKeys.ADVANCE);
        KEYS.put(Kind.CHOICE, ProgrammeKeys.CHOICE);
        KEYS.put(Kind.ROUNDS, CourseKeys.ROUNDS);
        KEYS.put(Kind.WORK, ProgrammeKeys.WORK_KEYS);
        KEYS.put(Kind.RISK, DisturbanceKeys.RISK);
        KEYS.put(Kind.IMPACT, DisturbanceKeys.IMPACT);
        KEYS.put(Kind.DISRUPTION, DisturbanceKeys.DISRUPTION);
        KEYS.put(Kind.MITIGATION, DisturbanceKeys.MITIGATION);
        KEYS.put(Kind.LEVER, DisturbanceKeys.LEVER);
        KEYS.put(Kind.WHEN_LATE, DisturbanceKeys.WHEN_LATE);
        KEYS.put(Kind.ACTION, DisturbanceKeys.ACTION);
        KEYS.put(Kind.CORRELATION, DisturbanceKeys.CORRELATION);
        KEYS.put(Kind.GOAL, AimKeys.GOAL);
        KEYS.put(Kind.VARIANT, AimKeys.VARIANT);
        KEYS.put(Kind.SWEEP, SweepKeys.SWEEP);
        KEYS.put(Kind.AXIS, SweepKeys.AXIS);
        KEYS.put(Kind.RANGE, SweepKeys.RANGE);
        KEYS.put(Kind.DESIGN, SweepKeys.DESIGN);
        KEYS.put(Kind.TRIAL, SweepKeys.TRIAL);
    }

    /** The kinds that stand in sweep files and not in scenarios. */
    private static final List<Kind> OF_SWEEPS = List.of(Kind.SWEEP, Kind.AXIS, Kind.RANGE, Kind.DESIGN, Kind.TRIAL);

    private Language() {}

    /** Whether a kind stands in sweep files and not in scenarios. */
    static boolean isOfSweeps(Kind kind) {
        return OF_SWEEPS.contains(kind);
    }

    /** Every kind of entry. */
    static List<Kind> kinds() {
        return List.copyOf(KEYS.keySet());
    }

    /** All that is written down for a kind, keys that the decoders do not know yet among it. */
    static List<Key> written(Kind kind) {
        List<Key> written = new ArrayList<>(KEYS.getOrDefault(kind, List.of()));
        CopyKeys.COPIES.stream().filter(k -> kind.keys().contains(k.name())).forEach(written::add);
        return written;
    }

    /** The keys that an entry of a kind may have, in the kind's order; one of which nothing is written is not among them. */
    static List<Key> keys(Kind kind) {
        List<Key> keys = new ArrayList<>();
        for (String name : kind.keys()) {
            written(kind).stream()
                    .filter(k -> k.name().equals(name))
                    .findFirst()
                    .ifPresent(keys::add);
        }
        return keys;
    }
}
