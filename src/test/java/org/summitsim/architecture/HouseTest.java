package org.summitsim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the product to the table of {@link House}, and shows on a broken house that each rule can fail. */
class HouseTest {
    private static final String PRODUCT = "org.summitsim";
    private static final String BROKEN = "org.summitsim.architecture.fixtures.house";
    private static final String CIRCLE = "org.summitsim.architecture.fixtures.circle";

    private static final JavaClasses PRODUCT_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PRODUCT);
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);
    private static final JavaClasses CIRCLE_CLASSES = new ClassFileImporter().importPackages(CIRCLE);

    static Stream<House.Room> rooms() {
        return House.ROOMS.stream();
    }

    @Test
    void theHouseHasTwelveRooms() {
        assertThat(House.ROOMS)
                .extracting(House.Room::name)
                .doesNotHaveDuplicates()
                .hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSeesOnlyWhatItsRowNames(House.Room room) {
        Rules.sightOf(PRODUCT, room).check(PRODUCT_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void theRuleOfARoomNamesEachClassOfTheBrokenHouseThatSeesTooMuch(House.Room room) {
        Set<String> guilty = BROKEN_CLASSES.stream()
                .filter(type -> type.getPackageName().equals(BROKEN + "." + room.name()))
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith(".Lawful"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(guilty).isNotEmpty();
        assertThat(offenders(Rules.sightOf(BROKEN, room), BROKEN_CLASSES)).isEqualTo(guilty);
    }

    @Test
    void everyClassLivesInARoom() {
        Rules.everyClassHasARoom(PRODUCT).check(PRODUCT_CLASSES);
    }

    @Test
    void aClassInTheRootPackageOrInAnUnlistedRoomIsNamed() {
        assertThat(Rules.everyClassHasARoom(BROKEN)
                        .evaluate(BROKEN_CLASSES)
                        .getFailureReport()
                        .getDetails())
                .hasSize(2)
                .anyMatch(line -> line.contains(BROKEN + ".LivesInTheRoot"))
                .anyMatch(line -> line.contains(BROKEN + ".attic.LivesInTheAttic"));
    }

    @Test
    void noPackageSeesItselfThroughOthers() {
        Rules.noCircles(PRODUCT).check(PRODUCT_CLASSES);
    }

    @Test
    void aCircleOfPackagesIsNamed() {
        assertThat(Rules.noCircles(CIRCLE)
                        .evaluate(CIRCLE_CLASSES)
                        .getFailureReport()
                        .toString())
                .contains(CIRCLE + ".upper.Hen")
                .contains(CIRCLE + ".upper.inner.Egg");
    }

    private static Set<String> offenders(ArchRule rule, JavaClasses classes) {
        Set<String> names = new TreeSet<>();
        rule.evaluate(classes)
                .handleViolations((Collection<Dependency> violating, String message) -> violating.forEach(
                        link -> names.add(link.getOriginClass().getName())));
        return names;
    }
}
