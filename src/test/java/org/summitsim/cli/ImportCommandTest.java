package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code summit import}: what it makes can be validated and played, and what is broken is told by its line. */
class ImportCommandTest {
    /** Two jobs that cannot share the only crane, between a beginning and an end; made up for this test. */
    private static final String SM = """
            ************************************************************************
            jobs (incl. supersource/sink ):  4
            RESOURCES
              - renewable                 :  2   R
              - nonrenewable              :  0   N
              - doubly constrained        :  0   D
            ************************************************************************
            PRECEDENCE RELATIONS:
            jobnr.    #modes  #successors   successors
               1        1          2           2   3
               2        1          1           4
               3        1          1           4
               4        1          0
            ************************************************************************
            REQUESTS/DURATIONS:
            jobnr. mode duration  R 1  R 2
            ------------------------------------------------------------------------
              1      1     0       0    0
              2      1     5       1    0
              3      1     7       1    2
              4      1     0       0    0
            ************************************************************************
            RESOURCEAVAILABILITIES:
              R 1  R 2
                1    3
            ************************************************************************
            """;

    private static final String RCP = """
            4 2
            1 3

            0 0 0 2 2 3
            5 1 0 1 4
            7 1 2
            1 4
            0 0 0 0
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @CsvSource({"tiny.sm, 12", "tiny.rcp, 12"})
    void whatItMakesIsValidAndTakesAsLongAsTheJobsOneAfterTheOther(String name, String minutes) throws IOException {
        Path foreign = file(name, name.endsWith("sm") ? SM : RCP);
        Path out = folder.resolve("made").resolve("tiny.yaml");
        Said said = Said.by("import", foreign.toString(), "-o", out.toString());

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).contains("4 jobs, 2 resources");
        Said validated = Said.by("validate", out.toString());
        assertThat(validated.exitCode()).as(validated.err()).isZero();
        assertThat(validated.err()).isEmpty();
        Said run = Said.by("run", out.toString(), "--no-charts", "--set", "run.dispatch=lft", "-o", folder.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("tiny/changed/replications.csv")))
                .contains("1," + minutes);
    }

    @Test
    void bothFormatsMakeTheSameScenario() throws IOException {
        String fromPsplib = Said.by("import", file("a.sm", SM).toString()).out();
        String fromPatterson = Said.by("import", file("a.rcp", RCP).toString()).out();

        assertThat(fromPsplib)
                .contains(
                        "  j3: {duration: 7m, uses: {r1: 1, r2: 2}, after: [j1]}\n",
                        "  j4: {duration: 0m, after: [j2, j3]}")
                .isEqualTo(fromPatterson.replace("a.rcp", "a.sm"));
    }

    @Test
    void aPeriodMayBeAnything() throws IOException {
        assertThat(Said.by("import", file("a.rcp", RCP).toString(), "--period", "4h")
                        .out())
                .contains("j2: {duration: 20h,");
        Said wrong = Said.by("import", file("a.rcp", RCP).toString(), "--period", "1w");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("Expected a whole number of s, m, h or d such as 1h, received \"1w\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.sm | jobs (incl. supersource/sink ):  4 | jobs (incl. supersource/sink ):  5 | line 13: Expected job 5 (the number 5), received the end",
                "a.sm | nonrenewable              :  0 | nonrenewable              :  1 | line 5: Expected renewable resources only",
                "a.sm | REQUESTS/DURATIONS: | WISHES: | Expected a table \"REQUESTS/DURATIONS:\", received none",
                "a.sm | 3      1     7       1    2 | 3      1     7       2    2 | line 20: Expected the request of job 3 for resource 1 (a whole number from 0 to 1), received \"2\"",
                "a.sm | 2        1          1           4 | 2        2          1           4 | line 11: Expected a single mode of job 2",
                "a.rcp | 5 1 0 1 4 | 5 1 0 1 x | line 5: Expected a successor of job 2 (a whole number from 1 to 4), received \"x\"",
                "a.rcp | 0 0 0 0 | 0 0 0 | line 8: Expected how many successors of job 4 there are (a whole number from 0 to 4), received the end",
                "a.rcp | 0 0 0 0 | 0 0 0 0 9 | line 8: Expected the end after 4 jobs, received more",
            })
    void whatIsBrokenIsToldByItsLine(String name, String right, String wrong, String message) throws IOException {
        String text = name.endsWith("sm") ? SM : RCP;
        assertThat(text).contains(right);
        int last = text.lastIndexOf(right);
        Path foreign = file(name, text.substring(0, last) + wrong + text.substring(last + right.length()));
        Said said = Said.by("import", foreign.toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains(message);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void aCircleIsFoundWhenTheScenarioIsRead() throws IOException {
        Path out = folder.resolve("a.yaml");
        Said.by("import", file("a.rcp", RCP.replace("0 0 0 0\n", "0 0 0 1 2\n")).toString(), "-o", out.toString());
        Said said = Said.by("validate", out.toString());
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("Expected no cycle");
    }

    @Test
    void nothingIsOverwrittenAndUnknownFilesAreRefused() throws IOException {
        Path there = file("there.yaml", "mine");
        Said said = Said.by("import", file("a.rcp", RCP).toString(), "-o", there.toString());
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("which is there already");
        assertThat(there).hasContent("mine");

        assertThat(Said.by("import", file("plan.mpp", "x").toString()).err())
                .contains("Expected a file that ends with .sm (PSPLIB) or .rcp (Patterson), received plan.mpp");
        Said none = Said.by("import", folder.resolve("no.sm").toString());
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("a name that no file has");
    }
}
