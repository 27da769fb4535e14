package org.summitsim.architecture;

import static org.summitsim.architecture.Library.BATIK;
import static org.summitsim.architecture.Library.COMMONS_MATH;
import static org.summitsim.architecture.Library.COMMONS_NUMBERS;
import static org.summitsim.architecture.Library.FASTCSV;
import static org.summitsim.architecture.Library.JACKSON;
import static org.summitsim.architecture.Library.JFREECHART;
import static org.summitsim.architecture.Library.JSL;
import static org.summitsim.architecture.Library.PDFBOX;
import static org.summitsim.architecture.Library.PICOCLI;
import static org.summitsim.architecture.Library.SNAKEYAML;
import static org.summitsim.architecture.Library.SSJ;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The twelve rooms: on which floor each stands, which other rooms it may see, and which libraries. */
final class House {

    /** One row per room, lowest floor first. The JDK, jspecify and the room itself are allowed in every row. */
    static final List<Room> ROOMS = List.of(
            room(0, "model"),
            room(0, "statistics").with(COMMONS_MATH, COMMONS_NUMBERS),
            room(0, "kernel").with(SSJ, JSL, COMMONS_MATH),
            room(1, "network").sees("model"),
            room(1, "yaml").sees("model").with(SNAKEYAML),
            room(2, "engine").sees("model", "network", "kernel"),
            room(3, "analysis").seesAllBelowBut("yaml"),
            room(4, "experiment").seesAllBelowBut("yaml"),
            room(5, "report").seesAllBelow().with(JFREECHART, BATIK, PDFBOX, JACKSON, FASTCSV),
            room(5, "exchange").sees("model", "network", "analysis", "experiment", "yaml"),
            room(6, "web").seesAllBelow(),
            room(7, "cli").seesAllBelow().with(PICOCLI));

    private House() {}

    /** The names of the rooms that {@code room} may see, without itself. */
    static Set<String> visibleTo(Room room) {
        return ROOMS.stream().filter(room.sight()).map(Room::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Room room(int floor, String name) {
        return new Room(floor, name, other -> false, Set.of());
    }

    /**
     * A row of the table.
     *
     * @param floor 0 at the bottom
     * @param name the room, which is also its package under the root
     * @param sight which other rooms it may see
     * @param libraries which libraries it may use
     */
    record Room(int floor, String name, Predicate<Room> sight, Set<Library> libraries) {

        Room sees(String... rooms) {
            Set<String> names = Set.of(rooms);
            return new Room(floor, name, other -> names.contains(other.name), libraries);
        }

        Room seesAllBelow() {
            return new Room(floor, name, other -> other.floor < floor, libraries);
        }

        Room seesAllBelowBut(String blind) {
            return new Room(floor, name, other -> other.floor < floor && !other.name.equals(blind), libraries);
        }

        Room with(Library... more) {
            return new Room(floor, name, sight, Set.of(more));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
