package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code summit}, with a Java that only prints the words that it is given, one a line. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path folder;

    private Path here;
    private Path launcher;
    private Path home;

    @BeforeEach
    void lay() throws IOException {
        here = Files.createDirectory(folder.toRealPath().resolve("a place"));
        launcher = Files.copy(Path.of("src/main/launcher/summit"), here.resolve("summit"));
        home = folder.resolve("java home");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor word; do echo \"$word\"; done\nexit 2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void itHandsOnEveryWordAndTheExitCode() throws Exception {
        Run run = run(launcher, Map.of(), "validate", "my plan.yaml", "*");

        assertThat(run.lines())
                .endsWith("-jar", here.resolve("summit.jar").toString(), "validate", "my plan.yaml", "*")
                .contains("-XX:SharedArchiveFile=" + here.resolve("summit.jsa"));
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void itFindsTheJarThroughLinks() throws Exception {
        Path near = Files.createSymbolicLink(here.resolve("near"), Path.of("summit"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), near);

        assertThat(run(far, Map.of()).lines())
                .endsWith("-jar", here.resolve("summit.jar").toString());
    }

    @Test
    void onlySweepsAreCompiledThoroughly() throws Exception {
        assertThat(run(launcher, Map.of(), "run", "sweep").lines())
                .contains("-XX:TieredStopAtLevel=1")
                .doesNotContain("-XX:TieredStopAtLevel=4");
        assertThat(run(launcher, Map.of(), "sweep").lines())
                .contains("-XX:TieredStopAtLevel=4")
                .doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void whatSomebodyAsksOfTheJvmComesLast() throws Exception {
        List<String> lines = run(launcher, Map.of("SUMMIT_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4 -Xmx4g"), "run")
                .lines();

        assertThat(lines)
                .containsSubsequence("-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=4", "-Xmx4g", "-jar", "run");
    }

    @Test
    void withoutJavaItSaysWhatIsMissing() throws Exception {
        Run run = run(launcher, Map.of("JAVA_HOME", folder.resolve("none").toString()));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines())
                .containsExactly("Expected Java 17 or later by JAVA_HOME or on the PATH, received no "
                        + folder.resolve("none") + "/bin/java.");
    }

    private record Run(int code, List<String> lines) {}

    private Run run(Path script, Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("SUMMIT_JAVA_OPTIONS");
        builder.environment().put("JAVA_HOME", home.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said.lines().toList());
    }
}
