package org.summitsim.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.summitsim.model.Agenda;
import org.summitsim.model.Agenda.Discipline;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Problem;
import org.summitsim.network.Activities.Kind;

/** Compiles slots and disciplines, and shortens the planned duration of a meeting to what its slot leaves of it. */
final class SlotTable {
    private final Outline outline;
    private final Activities.Shape shape;
    private final long[] duration;
    private final double consecutiveFactor;
    private final Slots slots;

    /**
     * Reads the slots.
     *
     * @param duration the planned duration of each activity, of a meeting with parts their sum
     * @param consecutiveFactor by what consecutive interpretation multiplies speaking time
     */
    SlotTable(Outline outline, Activities.Shape shape, long[] duration, double consecutiveFactor) {
        this.outline = outline;
        this.shape = shape;
        this.duration = duration;
        this.consecutiveFactor = consecutiveFactor;
        int n = outline.size();
        slots = Slots.none(n);
        for (int a = 0; a < n; a++) {
            read(a);
            readItem(a);
            readCarried(a);
        }
    }

    private void read(int a) {
        Outline.Node node = outline.nodes().get(a);
        Optional<Agenda.Slot> slot = node.parent() >= 0
                ? Optional.empty()
                : node.entry().agenda().slot().filter(s -> s.discipline() != Discipline.EXTEND);
        slots.discipline()[a] = slot.map(Agenda.Slot::discipline).orElse(Discipline.EXTEND);
        slots.length()[a] = slot.map(s -> TimeLine.micros(s.length())).orElse(0L);
        slots.fromPlan()[a] = slot.map(Agenda.Slot::fromPlan).orElse(false);
        if (node.kind() == Kind.CLOSING) {
            slots.closing()[node.parent()] = duration[a];
        }
    }

    private void readItem(int a) {
        Outline.Node node = outline.nodes().get(a);
        Optional<AgendaItem> item = node.kind() == Kind.PHASE ? Optional.empty() : node.item();
        slots.items().must()[a] = item.map(i -> i.handling().must()).orElse(true);
        slots.items().min()[a] = item.flatMap(i -> i.handling().min())
                .map(m -> node.spoken(TimeLine.micros(m), consecutiveFactor))
                .orElse(duration[a]);
        slots.items().priority()[a] = node.terms().priority().orElse(Integer.MAX_VALUE);
    }

    private void readCarried(int a) {
        Outline.Node node = outline.nodes().get(a);
        if (node.kind() == Kind.CARRIED) {
            int item = Objects.requireNonNull(outline.numbers().get(node.inputId()), "the item is in the outline");
            slots.carries().origin()[a] = item;
            slots.carries().reserve()[item] = a;
        }
    }

    Slots slots() {
        return slots;
    }

    /** The planned duration of a meeting whose discipline keeps it short: its slot, or what cannot be taken out of it. */
    void shorten(List<Problem> problems) {
        for (int a = 0; a < duration.length; a++) {
            if (outline.nodes().get(a).parent() < 0 && !slots.extendsOver(a)) {
                long fixed = fixed(a);
                if (fixed > slots.length()[a]) {
                    problems.add(tooLong(a, fixed));
                }
                duration[a] = Math.min(duration[a], Math.max(fixed, slots.length()[a]));
            }
            checkMin(a, problems);
        }
    }

    /** What opening, closing and the items that must take place need at the least. */
    private long fixed(int meeting) {
        long fixed = 0;
        for (int part = meeting + 1; part <= meeting + shape.parts()[meeting]; part++) {
            if (slots.items().must()[part] && !slots.carries().isReserve(part)) {
                boolean squeezed = slots.discipline()[meeting] == Discipline.TRIAGE;
                fixed += squeezed ? Math.min(duration[part], slots.items().min()[part]) : duration[part];
            }
        }
        return fixed;
    }

    private Problem tooLong(int meeting, long fixed) {
        return Problem.warning(
                outline.nodes().get(meeting).path("slot"),
                "The slot of " + outline.nodes().get(meeting).id() + " is " + minutes(slots.length()[meeting])
                        + ", but what must take place is planned to take " + minutes(fixed));
    }

    private void checkMin(int a, List<Problem> problems) {
        boolean item = outline.nodes().get(a).kind() == Kind.ITEM;
        if (item && slots.items().min()[a] > duration[a]) {
            problems.add(Problem.error(
                    outline.nodes().get(a).path("min"),
                    "Expected min of at most the planned duration, " + minutes(duration[a]) + ", received "
                            + minutes(slots.items().min()[a])));
        }
    }

    private static String minutes(long micros) {
        double minutes = Math.rint(micros * 10.0 / TimeLine.MINUTE) / 10;
        return (minutes == Math.rint(minutes) ? String.valueOf((long) minutes) : String.valueOf(minutes)) + "m";
    }
}
