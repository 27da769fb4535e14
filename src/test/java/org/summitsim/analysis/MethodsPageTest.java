package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The worked example of the page on methods is what a run says. */
class MethodsPageTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)### An example.*?```yaml\n.*?zone: UTC}\n(.*?)```");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\w+) \\| overrun of (\\w+) \\| (\\d+) \\|$");

    @Test
    void theTableOfTheExampleIsWhatARunSays() throws IOException {
        String page = Files.readString(Path.of("docs", "methods.md"));
        var example = EXAMPLE.matcher(page);
        assertThat(example.find()).isTrue();
        RunResult run = Played.run(example.group(1));

        List<String> said = run.blame().activities().stream()
                .flatMap(slip -> slip.shares().stream()
                        .map(share -> slip.of() + " " + share.of() + " " + Math.round(share.minutes())))
                .toList();
        assertThat(said).isEqualTo(rows(page));
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page)
                .results()
                .map((MatchResult row) -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();
    }
}
