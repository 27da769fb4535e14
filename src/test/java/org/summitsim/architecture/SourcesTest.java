package org.summitsim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds every package to its opening page and every file to its length, and shows that both checks can fail. */
class SourcesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final int LONGEST_FILE = 300;

    @Test
    void everyRoomOpensWithAPackagePage() {
        assertThat(House.ROOMS)
                .allSatisfy(
                        room -> assertThat(MAIN.resolve(Path.of("org", "summitsim", room.name(), "package-info.java")))
                                .exists());
    }

    @Test
    void everyPackageIsMarkedAsFreeOfNulls() throws IOException {
        assertThat(new Sources(MAIN).packages()).isNotEmpty();
        assertThat(new Sources(MAIN).packagesWithoutNullMark()).isEmpty();
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        assertThat(new Sources(MAIN).filesLongerThan(LONGEST_FILE)).isEmpty();
    }

    @Test
    void aPackageWithoutAPageOrWithoutTheMarkIsFound(@TempDir Path tree) throws IOException {
        write(tree.resolve("marked/package-info.java"), "@NullMarked", "package marked;");
        write(tree.resolve("unmarked/package-info.java"), "/** Not @NullMarked. */", "package unmarked;");
        write(tree.resolve("bare/Bare.java"), "package bare;");

        assertThat(new Sources(tree).packagesWithoutNullMark())
                .containsExactly(tree.resolve("bare"), tree.resolve("unmarked"));
    }

    @Test
    void aFileOfOneLineTooManyIsFound(@TempDir Path tree) throws IOException {
        write(tree.resolve("Enough.java"), comments(LONGEST_FILE));
        write(tree.resolve("TooLong.java"), comments(LONGEST_FILE + 1));

        assertThat(new Sources(tree).filesLongerThan(LONGEST_FILE)).containsExactly(tree.resolve("TooLong.java"));
    }

    private static String[] comments(int lines) {
        return Collections.nCopies(lines, "//").toArray(String[]::new);
    }

    private static void write(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
    }
}
