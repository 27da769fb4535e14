package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import org.summitsim.model.Agenda;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Attendance;
import org.summitsim.model.Work;

/** Decodes what an entry consists of: {@code duration planned}, or {@code opening agenda closing}; and its slot. */
record AgendaDecoder(Scope scope, AttendanceDecoder attendance, TimingDecoder timing, CourseDecoder courses) {
    Agenda decode(Fields fields, String entry, Attendance present, Kind itemKind) {
        Optional<Cursor> agenda = fields.find("agenda").filter(c -> !c.isNull());
        List<AgendaItem> items = agenda.map(c -> c.named("a map from ids to agenda items")).orElse(List.of()).stream()
                .map(c -> item(c, entry, present, itemKind))
                .toList();
        Optional<Agenda.Slot> slot = new SlotDecoder(fields, itemKind == Kind.PHASE).decode(items);
        if (agenda.isEmpty()) {
            return whole(fields, slot);
        }
        refuse(fields, "duration", "Expected either a duration or an agenda, received both");
        refuse(fields, "planned", "Expected planned beside a duration, received it beside an agenda");
        if (items.isEmpty()) {
            agenda.filter(Cursor::isTable).ifPresent(c -> c.error("Expected items in an agenda, received none"));
            return new Agenda(Optional.of(WorkDecoder.UNREAD), Optional.empty(), items, Optional.empty(), slot);
        }
        WorkDecoder works = new WorkDecoder(scope);
        return new Agenda(
                Optional.empty(),
                fields.find("opening").map(works::scalarOrMap),
                items,
                fields.find("closing").map(works::scalarOrMap),
                slot);
    }

    private Agenda whole(Fields fields, Optional<Agenda.Slot> slot) {
        refuse(fields, "opening", "Expected opening beside an agenda, received it without one");
        refuse(fields, "closing", "Expected closing beside an agenda, received it without one");
        if (!fields.has("duration") && !fields.isIncomplete()) {
            fields.cursor().keyError("Expected either a duration or an agenda, received neither", Optional.empty());
        }
        Work work = fields.has("duration") ? new WorkDecoder(scope).required(fields) : WorkDecoder.UNREAD;
        return new Agenda(Optional.of(work), Optional.empty(), List.of(), Optional.empty(), slot);
    }

    private static void refuse(Fields fields, String key, String message) {
        fields.find(key).ifPresent(c -> c.keyError(message, Optional.empty()));
    }

    private AgendaItem item(Cursor cursor, String entry, Attendance present, Kind kind) {
        String id = entry + "/" + cursor.key();
        Fields fields = cursor.fields(kind);
        return new AgendaItem(
                id,
                attendance.decodeItem(fields, present),
                timing.decode(fields, id, Optional.of(entry)),
                new WorkDecoder(scope).required(fields),
                new TermsDecoder(scope).decode(fields, cursor.key(), kind),
                new HandlingDecoder(scope).decode(fields, entry),
                courses.outcomes(fields));
    }
}
