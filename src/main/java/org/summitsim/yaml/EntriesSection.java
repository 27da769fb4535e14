package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.model.Agenda;
import org.summitsim.model.Attendance;
import org.summitsim.model.Course;
import org.summitsim.model.Entry;
import org.summitsim.model.Leg;
import org.summitsim.model.Meeting;
import org.summitsim.model.Terms;
import org.summitsim.model.Timing;

/** Decodes {@code meetings} and {@code travel}, in the order in which the file has the two. */
final class EntriesSection {
    private final Scope scope;
    private final AttendanceDecoder attendance;
    private final TimingDecoder timing;
    private final AgendaDecoder agendas;
    private final ArrivalsDecoder arrivals;
    private final CourseDecoder courses;

    EntriesSection(Scope scope, AttendanceDecoder attendance) {
        this.scope = scope;
        this.attendance = attendance;
        AfterDecoder after = new AfterDecoder(scope);
        this.timing = new TimingDecoder(scope, after);
        this.courses = new CourseDecoder(scope, after);
        this.agendas = new AgendaDecoder(scope, attendance, timing, courses);
        this.arrivals = new ArrivalsDecoder(scope);
    }

    List<Entry> decode(Fields scenario) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Cursor> byId = new LinkedHashMap<>();
        for (Cursor section : scenario.inOrder("meetings", "travel")) {
            for (Cursor cursor : Sections.entries(scenario, section.key())) {
                Cursor first = byId.putIfAbsent(cursor.key(), cursor);
                if (first != null) {
                    cursor.keyError(
                            "Expected an id of its own, received that of another entry in "
                                    + first.keyAt().brief(cursor.keyAt()),
                            Optional.empty());
                }
                entry(cursor, section.key().equals("meetings") ? Kind.MEETING : Kind.LEG)
                        .ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<Entry> entry(Cursor cursor, Kind kind) {
        Fields fields = cursor.fields(kind);
        String id = cursor.key();
        Attendance present = attendance.decode(fields);
        Timing times = timing.decode(fields, id, Optional.empty());
        Agenda agenda = arrivals.hasSteps(fields)
                ? Agenda.of(WorkDecoder.UNREAD)
                : agendas.decode(fields, id, present, kind == Kind.LEG ? Kind.PHASE : Kind.ITEM);
        Terms terms = new TermsDecoder(scope).decode(fields, id, kind);
        Course course = courses.decode(fields);
        checkContract(fields, times, agenda);
        checkRounds(course, agenda, fields);
        checkBefore(fields, times, agenda);
        if (kind == Kind.MEETING) {
            if (arrivals.concerns(fields)) {
                arrivals.check(fields);
            }
            List<String> at = fields.find("at").map(this::places).orElse(List.of());
            return Optional.of(new Meeting(
                    id,
                    at.stream().findFirst(),
                    at.stream().skip(1).toList(),
                    present,
                    times,
                    agenda,
                    terms,
                    course,
                    arrivals.decode(fields)));
        }
        Optional<String> from = fields.require("from").flatMap(c -> scope.reference(c, Reference.PLACE));
        Optional<String> to = fields.require("to").flatMap(c -> scope.reference(c, Reference.PLACE));
        return from.flatMap(f -> to.map(t -> new Leg(id, f, t, present, times, agenda, terms, course)));
    }

    /** In another round everything is taken up again, so that there is nothing to carry on. */
    private static void checkRounds(Course course, Agenda agenda, Fields fields) {
        boolean carries =
                agenda.items().stream().anyMatch(i -> i.handling().carryTo().isPresent());
        if (course.rounds().isPresent() && carries) {
            fields.find("rounds")
                    .ifPresent(c -> c.keyError(
                            "Expected no carry-to at the items of what has rounds, received both", Optional.empty()));
        }
    }

    /** A place, or with {@code any-of} several, first choice first. */
    private List<String> places(Cursor cursor) {
        if (!cursor.isChoice()) {
            return scope.reference(cursor, Reference.PLACE).stream().toList();
        }
        List<String> places = new ArrayList<>();
        for (Cursor item : cursor.fields(Kind.CHOICE)
                .require("any-of")
                .map(c -> c.items("a list of places"))
                .orElse(List.of())) {
            scope.reference(item, Reference.PLACE).ifPresent(place -> {
                if (places.contains(place)) {
                    item.error("Expected each place once, received " + Words.quote(place) + " twice");
                }
                places.add(place);
            });
        }
        return places;
    }

    private static boolean isPlanned(Fields fields, Timing times, Agenda agenda) {
        return fields.has("start")
                || times.start().isPresent()
                || agenda.items().stream().anyMatch(i -> i.timing().start().isPresent());
    }

    private static void checkBefore(Fields fields, Timing times, Agenda agenda) {
        boolean several = fields.find("at").filter(Cursor::isChoice).isPresent();
        if (fields.has("before") && (!isPlanned(fields, times, agenda) || several)) {
            fields.find("before")
                    .ifPresent(c -> c.keyError(
                            "Expected before where there is a planned start and one place, received it "
                                    + (several ? "beside any-of" : "without a start"),
                            Optional.of(several ? "one place instead of any-of" : "give the entry a start")));
        }
    }

    private static void checkContract(Fields fields, Timing times, Agenda agenda) {
        if (fields.has("contract") && !isPlanned(fields, times, agenda)) {
            fields.find("contract")
                    .ifPresent(c -> c.keyError(
                            "Expected a contract where there is a planned start, received one without",
                            Optional.of("give the entry a start")));
        }
    }
}
