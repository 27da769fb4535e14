package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of a scenario that has markup, scripts, quotes and text from right to left in every string shows them as text and runs none. */
@Tag("slow")
class HostileReportTest {
    /** In YAML between double quotes. */
    private static final String NASTY =
            "</script><script>alert(1)</script><img src=x onerror=alert(2)> \\\"double\\\" 'single' ]]> <!-- & &lt; ${x} `y` \u05e9\u05dc\u05d5\u05dd \u202eabc\u202c \\u2028";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path report;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(folder.resolve("profile"));
        Path scenario = Files.writeString(folder.resolve("hostile.yaml"), scenario());
        Path output = folder.resolve("output");
        Said said = Said.by("run", scenario.toString(), "--quiet", "--replications", "40", "-o", output.toString());
        assertThat(said.exitCode()).as(said.all()).isZero();
        try (var files = Files.walk(output)) {
            report = files.filter(file -> file.endsWith("report.html"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String scenario() {
        return """
                summit: 1
                title: "Title NASTY"
                clock: {day-1: 2026-06-01, zone: Europe/Paris}
                sources: {paper: {title: "Source NASTY"}}
                places: {hall: {name: "Hall NASTY"}, yard: {name: "Yard NASTY"}}
                people:
                  host: {name: "Host NASTY", role: "Role NASTY", delegation: "Land NASTY", base: hall}
                  guest: {name: "Guest NASTY", base: yard}
                resources: {car: {name: "Car NASTY", kind: vehicle, at: yard}}
                transfers: {way: {between: [hall, yard], uses: {car: 1}, duration: about(10m)}}
                meetings:
                  talks:
                    title: "Talks NASTY"
                    at: hall
                    people: [host, guest]
                    start: {at: day 1 10:00, delay: "lognormal(median=3m, p90=10m)"}
                    tags: ["tag NASTY"]
                    note: {start: "note NASTY"}
                    due: day 1 11:00
                    agenda:
                      first: {title: "First NASTY", duration: about(30m)}
                      second: {title: "Second NASTY", duration: about(25m)}
                  lunch: {title: "Lunch NASTY", at: yard, people: [host, guest], after: [talks], start: day 1 11:10, duration: 1h}
                """.replace("NASTY", NASTY);
    }

    private void open() {
        browser.open(report, 1200, 1000);
    }

    @Test
    void nothingOfItRuns() throws IOException {
        open();

        browser.useEverything();

        assertThat(browser.errors()).isEmpty();
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.all("img, iframe, [onerror]")).isEmpty();
        assertThat(browser.all("script")).hasSize(3);
        assertThat(browser.run("return document.title").toString()).startsWith("Title </script><script>alert(1)");
    }

    @Test
    void allOfItIsShownAsText() {
        open();
        browser.run("document.querySelector('.item').click()");

        for (String selector :
                List.of("h1", ".panel h3", ".panel .where", ".name", "#live-replay .told", ".day table")) {
            assertThat(browser.run("return document.querySelector(arguments[0]).textContent", selector)
                            .toString())
                    .as(selector)
                    .contains(
                            "</script><script>alert(1)</script><img src=x onerror=alert(2)>",
                            "\"double\" 'single' ]]> <!-- & &lt; ${x} `y`");
        }
    }

    @Test
    void tagsAndNamesCanBeChosen() {
        open();

        browser.run("""
                const list = [...document.querySelectorAll("select")].find((s) => s.textContent.includes("tag <"));
                list.value = "0";
                list.dispatchEvent(new Event("change"));
                """);

        assertThat(browser.all(".item")).hasSize(1);
        assertThat(browser.errors()).isEmpty();
    }
}
