package org.summitsim.yaml;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.model.Agenda.Discipline;
import org.summitsim.model.Agenda.Slot;
import org.summitsim.model.AgendaItem;

/** Decodes {@code slot slot-end discipline}: the time set aside for a meeting, and what is done when it is short. */
final class SlotDecoder {
    private static final List<String> DISCIPLINES =
            Arrays.stream(Discipline.values()).map(SlotDecoder::word).toList();
    private static final List<String> ENDS = List.of("actual", "planned");

    private final Fields fields;
    private final boolean leg;

    SlotDecoder(Fields fields, boolean leg) {
        this.fields = fields;
        this.leg = leg;
    }

    static String word(Discipline discipline) {
        return discipline.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The slot of an entry that has these items. */
    Optional<Slot> decode(List<AgendaItem> items) {
        Optional<Duration> length = length();
        Discipline discipline = fields.find("discipline")
                .flatMap(c -> c.choice("a discipline", DISCIPLINES))
                .map(DISCIPLINES::indexOf)
                .map(k -> Discipline.values()[k])
                .orElse(Discipline.EXTEND);
        boolean fromPlan = fields.find("slot-end")
                .flatMap(c -> c.choice("what the end of a slot counts from", ENDS))
                .filter("planned"::equals)
                .isPresent();
        if (!fields.has("slot")) {
            refuseWithoutSlot(discipline);
        } else if (fromPlan && !fields.has("start")) {
            fields.find("slot-end")
                    .ifPresent(c -> c.error(
                            "Expected slot-end: planned where there is a planned start, received it without one",
                            Optional.of("give the entry a start")));
        }
        if (discipline != Discipline.EXTEND) {
            fields.find("discipline").ifPresent(c -> refuseSenseless(c, discipline, items));
        }
        return length.map(l -> new Slot(l, discipline, fromPlan));
    }

    private Optional<Duration> length() {
        Optional<Duration> read = fields.duration("slot");
        if (read.filter(Duration::isZero).isPresent()) {
            fields.find("slot").ifPresent(c -> c.expected("a duration above 0"));
        }
        return read.filter(l -> !l.isZero());
    }

    private void refuseWithoutSlot(Discipline discipline) {
        if (fields.isIncomplete()) {
            return; // the slot may be what was refused
        }
        if (discipline != Discipline.EXTEND) {
            fields.find("discipline")
                    .ifPresent(c -> c.error(
                            "Expected a slot beside the discipline " + word(discipline) + ", received none",
                            Optional.of("slot: 45m")));
        }
        fields.find("slot-end")
                .ifPresent(
                        c -> c.keyError("Expected slot-end beside a slot, received it without one", Optional.empty()));
    }

    private void refuseSenseless(Cursor cursor, Discipline discipline, List<AgendaItem> items) {
        boolean triage = discipline == Discipline.TRIAGE;
        if (leg) {
            cursor.error("Expected the discipline extend at a leg, of which every phase takes place, received "
                    + word(discipline));
        } else if (triage && !fields.has("agenda")) {
            cursor.error(
                    "Expected an agenda from which triage can take items out, received none", Optional.of("hard-stop"));
        } else if (!items.isEmpty() && items.stream().allMatch(item -> isFixed(item, triage))) {
            cursor.error("Expected an item that " + word(discipline) + " can "
                    + (triage ? "squeeze or take out" : "cut") + ", received only items that must take place");
        }
    }

    private static boolean isFixed(AgendaItem item, boolean triage) {
        return item.handling().must() && !(triage && item.handling().min().isPresent());
    }
}
