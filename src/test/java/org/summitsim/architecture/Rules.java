package org.summitsim.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.util.stream.Stream;

/** The rules of the house for any root package, so that the same rule judges the product and its broken fixture. */
final class Rules {

    private Rules() {}

    /**
     * What one room may import. An empty room passes, so that a room may stand before its first class.
     *
     * @param root the package that holds the rooms
     * @param room the row of the table
     */
    static ArchRule sightOf(String root, House.Room room) {
        return classes()
                .that()
                .resideInAPackage(root + "." + room.name() + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowedFor(root, room))
                .as(room.name() + " may see only " + House.visibleTo(room) + " and " + room.libraries())
                .allowEmptyShould(true);
    }

    /** Every class lives in a room of the table; the root package, and any room not listed, holds nothing. */
    static ArchRule everyClassHasARoom(String root) {
        String[] rooms = House.ROOMS.stream()
                .map(room -> root + "." + room.name() + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(rooms)
                .as("every class lives in a room");
    }

    /** No package sees itself through others. Each package counts for itself, also one inside a room. */
    static ArchRule noCircles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private static String[] allowedFor(String root, House.Room room) {
        Stream<String> rooms = Stream.concat(Stream.of(room.name()), House.visibleTo(room).stream())
                .map(name -> root + "." + name + "..");
        Stream<String> libraries = room.libraries().stream().flatMap(library -> library.packages().stream());
        return Stream.of(jdk(), Stream.of("org.jspecify.."), rooms, libraries)
                .flatMap(packages -> packages)
                .toArray(String[]::new);
    }

    /** What the JDK exports to everybody; its internals are no more allowed than a library is. */
    private static Stream<String> jdk() {
        return ModuleFinder.ofSystem().findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .filter(name -> !name.startsWith("sun."));
    }
}
