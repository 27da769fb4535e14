package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import org.summitsim.model.Clock;
import org.summitsim.model.Entry;
import org.summitsim.model.Person;
import org.summitsim.model.Place;
import org.summitsim.model.Resource;
import org.summitsim.model.Scenario;
import org.summitsim.model.Transfer;

/** Decodes the tree of a scenario file. */
final class ScenarioDecoder {
    private ScenarioDecoder() {}

    /**
     * The scenario; where problems were found on the way it is not fit to be played.
     *
     * @param copies how many entries were made by repeat
     */
    static Optional<Scenario> decode(Node root, String id, long copies, Problems problems) {
        Cursor cursor = Cursor.root(root, problems);
        if (!(root instanceof Node.Table table)) {
            cursor.expected("a scenario as a map");
            return Optional.empty();
        }
        Fields fields = cursor.fields(Kind.SCENARIO);
        checkVersion(table, cursor, fields);
        fields.find("include")
                .ifPresent(c ->
                        c.keyError("Expected include in the file, received it in a change of it", Optional.empty()));
        Clock clock = ClockSection.decode(fields);
        Scope scope = new Scope(
                new Names(table), new Moments(Optional.of(clock.dayOne())), SettingsSections.defaults(fields));
        Scenario.Aims aims = new AimsSection(scope, new Variants(table)).decode(fields);
        Scenario scenario = decode(fields, id, clock, scope, aims);
        int most = scenario.settings().rules().maxEntities();
        ArrivalsDecoder.checkNumber(fields, scenario.programme().entries(), copies, most);
        return Optional.of(scenario);
    }

    private static Scenario decode(Fields fields, String id, Clock clock, Scope scope, Scenario.Aims aims) {
        List<Place> places = new PlacesSection(scope).decode(fields);
        List<Resource> resources = new ResourcesSection(scope).decode(fields);
        Groups groups = new Groups(scope, fields);
        List<Person> people = new PeopleSection(scope, groups).decode(fields);
        AttendanceDecoder attendance = new AttendanceDecoder(scope, groups);
        List<Transfer> transfers = new TransfersSection(scope).decode(fields);
        List<Entry> entries = new EntriesSection(scope, attendance).decode(fields);
        return new Scenario(
                id,
                fields.text("title").orElse(id),
                clock,
                SettingsSections.run(fields, scope.defaults().margin())
                        .withConsecutiveFactor(scope.defaults().consecutiveFactor()),
                new Scenario.Cast(places, people, resources, transfers, groups.byId()),
                new Scenario.Programme(
                        entries, new RisksSection(scope).decode(fields), disturbance(fields, scope), aims),
                SourcesSection.decode(fields));
    }

    private static Scenario.Disturbance disturbance(Fields fields, Scope scope) {
        return new Scenario.Disturbance(
                new DisruptionsSection(scope).decode(fields),
                new LeversSection(scope).decode(fields),
                new CorrelationsSection(scope).decode(fields));
    }

    private static void checkVersion(Node.Table table, Cursor cursor, Fields fields) {
        if (!table.fields().containsKey("summit")) {
            cursor.error(
                    "Expected the key summit with the version of the format, received none", Optional.of("summit: 1"));
        }
        fields.find("summit")
                .ifPresent(c -> c.text("the version 1")
                        .filter(version -> !version.equals("1"))
                        .ifPresent(version -> c.expected("the version 1")));
    }
}
