package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import org.summitsim.model.Agenda;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Attendance;
import org.summitsim.model.Work;

/** Decodes what an entry consists of: {@code duration planned}, or {@code opening agenda closing}; and its {@code slot}. */
record AgendaDecoder(Scope scope, AttendanceDecoder attendance, TimingDecoder timing) {
    Agenda decode(Fields fields, String entry, Attendance present, Kind itemKind) {
        fields.find("discipline").ifPresent(AgendaDecoder::discipline);
        boolean parts = fields.find("agenda").filter(c -> !c.isNull()).isPresent();
        if (parts) {
            refuse(fields, "planned", "beside a duration only");
        } else {
            refuse(fields, "opening", "beside an agenda only");
            refuse(fields, "closing", "beside an agenda only");
        }
        List<AgendaItem> items = fields
                .find("agenda")
                .filter(c -> parts)
                .map(c -> c.named("a map from ids to agenda items"))
                .orElse(List.of())
                .stream()
                .map(c -> item(c, entry, present, itemKind))
                .toList();
        if (items.isEmpty()) {
            refuseNeither(fields);
            return new Agenda(
                    Optional.of(work(fields)), Optional.empty(), List.of(), Optional.empty(), fields.duration("slot"));
        }
        refuse(fields, "duration", "or an agenda, received both:");
        return new Agenda(
                Optional.empty(),
                fields.find("opening").map(new WorkDecoder(scope)::scalarOrMap),
                items,
                fields.find("closing").map(new WorkDecoder(scope)::scalarOrMap),
                fields.duration("slot"));
    }

    private Work work(Fields fields) {
        return fields.has("duration") ? new WorkDecoder(scope).required(fields) : WorkDecoder.UNREAD;
    }

    private static void refuseNeither(Fields fields) {
        if (!fields.has("duration") && !fields.isIncomplete()) {
            fields.cursor().keyError("Expected either a duration or an agenda, received neither", Optional.empty());
        }
    }

    private static void refuse(Fields fields, String key, String rule) {
        fields.find(key).ifPresent(c -> {
            boolean both = rule.endsWith(":");
            c.keyError(
                    both
                            ? "Expected either a duration or an agenda, received both"
                            : "Expected " + key + " " + rule + ", received it without",
                    Optional.empty());
        });
    }

    private AgendaItem item(Cursor cursor, String entry, Attendance present, Kind kind) {
        String id = entry + "/" + cursor.key();
        if (kind == Kind.ITEM && cursor.node() instanceof Node.Table table) {
            refuseTimes(cursor, table);
        }
        Fields fields = cursor.fields(kind);
        return new AgendaItem(
                id,
                attendance.decodeItem(fields, present),
                timing.decode(fields, id, Optional.of(entry)),
                new WorkDecoder(scope).required(fields),
                new TermsDecoder(scope).decode(fields, cursor.key(), kind));
    }

    private static void refuseTimes(Cursor cursor, Node.Table table) {
        for (String key : List.of("start", "due", "earliest", "slot")) {
            Node.Field field = table.fields().get(key);
            if (field != null) {
                cursor.child(key, field)
                        .keyError(
                                "Expected " + key + " at the meeting, received it at an agenda item (a phase of a leg"
                                        + " may have start and due of its own)",
                                Optional.empty());
            }
        }
    }

    private static void discipline(Cursor cursor) {
        List<String> known = List.of("extend", "hard-stop", "triage");
        cursor.text("a discipline").filter(word -> !word.equals("extend")).ifPresent(word -> {
            if (known.contains(word)) {
                cursor.notYet("The discipline " + word);
            } else {
                cursor.error(
                        "Expected one of " + String.join(", ", known) + ", received " + Words.quote(word),
                        cursor.nearest(word, known));
            }
        });
    }
}
