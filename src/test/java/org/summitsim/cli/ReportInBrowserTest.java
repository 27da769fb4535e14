package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** {@code report.html} in a real browser. */
@Tag("slow")
class ReportInBrowserTest {
    private static final String FLAGSHIP = "scenarios/kishida-2024.yaml";
    private static final String G20 = "scenarios/g20.yaml";
    private static final String ONE = "one";
    private static final String ONE_ACTIVITY = """
            summit: 1
            title: One activity
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            meetings:
              talks: {start: {at: day 1 10:00, delay: exponential(5m)}, duration: about(1h), due: day 1 11:05}
            """;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static final Map<String, Path> REPORTS = new HashMap<>();

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(folder.resolve("profile"));
        Path one = Files.writeString(folder.resolve("one.yaml"), ONE_ACTIVITY);
        REPORTS.put(ONE, report(one));
        REPORTS.put(FLAGSHIP, report(Path.of(FLAGSHIP)));
        REPORTS.put(G20, report(Path.of(G20)));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static Path report(Path scenario) throws IOException {
        Path output = Files.createTempDirectory(folder, "output");
        Said said = Said.by("run", scenario.toString(), "--quiet", "--replications", "60", "-o", output.toString());
        assertThat(said.exitCode()).as(said.all()).isZero();
        try (var files = Files.walk(output)) {
            return files.filter(file -> file.endsWith("report.html"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void open(String report) {
        browser.open(REPORTS.getOrDefault(report, folder), 1400, 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE, FLAGSHIP, G20})
    void whateverIsClickedThereIsNoErrorAndNoRequest(String report) {
        open(report);

        browser.useEverything();

        assertThat(browser.errors()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void anErrorAndARequestWouldBeSeen() {
        open(ONE);

        browser.run("setTimeout(() => { throw new Error('for the test'); }, 0)");
        browser.run("const image = new Image(); image.src = 'https://example.org/x.png';");

        assertThat(browser.errors()).anyMatch(line -> line.contains("for the test"));
        browser.open(REPORTS.getOrDefault(ONE, folder), 1400, 1000);
        browser.run("const image = new Image(); image.src = 'https://example.org/x.png';");
        assertThat(browser.errors()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void theActivityPointedAtIsToldOf() {
        open(FLAGSHIP);
        button("Wed 10 Apr").click();

        item("Joint press conference").click();

        assertThat(browser.text(".panel"))
                .contains(
                        "Joint press conference",
                        "Rose Garden",
                        "usual",
                        "times in 10",
                        "Tokyo time (UTC+9)",
                        "late on average");
    }

    @Test
    void theArrowKeysGoFromRowToRow() {
        open(FLAGSHIP);
        browser.focus(".item[tabindex='0']");
        browser.press(Keys.HOME);
        String before = browser.text(".panel h3");

        browser.press(Keys.ARROW_DOWN);

        assertThat(browser.text(".panel h3")).isNotEqualTo(before);
        assertThat(browser.all(".item[aria-selected='true']")).hasSize(1);
        browser.press(Keys.ARROW_UP);
        assertThat(browser.text(".panel h3")).isEqualTo(before);
    }

    @Test
    void aDayShowsItsActivitiesAndAWordThoseThatHaveIt() {
        open(FLAGSHIP);
        button("All days").click();
        int all = browser.all(".item").size();

        button("Mon 8 Apr").click();
        int day = browser.all(".item").size();
        button("All days").click();
        browser.first("input[type='search']").sendKeys("Toyota");

        assertThat(day).isPositive().isLessThan(all);
        assertThat(browser.all(".item")).isNotEmpty().hasSizeLessThan(day + all / 2);
        assertThat(browser.all(".item"))
                .allSatisfy(item -> assertThat(item.isDisplayed()).isTrue());
    }

    @Test
    void zoomingMakesBarsLongerAndWholeMakesThemAsTheyWere() {
        open(ONE);
        double before = width("rect.usual");

        browser.run("[...document.querySelectorAll('.zoom button')].find((b) => b.textContent === '+').click()");
        browser.run("return new Promise((done) => setTimeout(done, 400))");
        double zoomed = width("rect.usual");
        button("Whole").click();

        assertThat(zoomed).isGreaterThan(before * 1.2);
        assertThat(width("rect.usual")).isEqualTo(before);
    }

    @Test
    void theSliderSaysByWhenItIsOverAsSurelyAsOneWantsToBe() {
        open(ONE);
        String usually = browser.text(".said");

        browser.run("""
                const slider = document.querySelector("input[type='range']");
                slider.value = 50;
                slider.dispatchEvent(new Event("input"));
                """);

        assertThat(usually).matches("In 9 of 10 the day ends by 11:\\d\\d\\.");
        assertThat(browser.text(".said"))
                .matches("In 5 of 10 the day ends by 11:0\\d\\.")
                .isLessThan(usually);
    }

    @Test
    void aReplayTellsWhatHappensUntilWhereItIs() {
        open(FLAGSHIP);
        String before = browser.text("#live-replay .face");

        button("Next").click();
        button("Next").click();

        assertThat(browser.text("#live-replay .face")).isNotEqualTo(before).contains("Tokyo time");
        assertThat(browser.text("#live-replay .lists")).contains("Going on", "Haneda to Andrews", "What has happened");
        button("Back").click();
        button("Back").click();
        assertThat(browser.text("#live-replay .face")).isEqualTo(before);
    }

    @Test
    void aReplayPlaysUntilItIsPaused() {
        open(ONE);
        String before = browser.text("#live-replay .face");

        button("Play").click();
        browser.run("return new Promise((done) => setTimeout(done, 700))");
        button("Pause").click();
        String paused = browser.text("#live-replay .face");
        browser.run("return new Promise((done) => setTimeout(done, 200))");

        assertThat(paused).isNotEqualTo(before);
        assertThat(browser.text("#live-replay .face")).isEqualTo(paused);
    }

    @Test
    void theLatestCourseIsLaterThanTheUsualOne() {
        open(ONE);

        assertThat(lateness(2)).isGreaterThan(lateness(0));
    }

    /** When the last line of a replay is told. */
    private static String lateness(int course) {
        browser.run("""
                const list = document.querySelector("#live-replay select");
                list.value = String(arguments[0]);
                list.dispatchEvent(new Event("change"));
                const slider = document.querySelector("#live-replay input[type='range']");
                slider.value = slider.max;
                slider.dispatchEvent(new Event("input"));
                """, course);
        return browser.text("#live-replay .told li:first-child time");
    }

    private static double width(String selector) {
        return Double.parseDouble(browser.first(selector).getAttribute("width"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE, FLAGSHIP, G20})
    void nothingButChartsIsWiderThanATelephone(String report) {
        browser.open(REPORTS.getOrDefault(report, folder), 360, 740);

        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theFlagshipsReportIsSmallerThanTwoMegabytes() throws IOException {
        assertThat(Files.size(REPORTS.getOrDefault(FLAGSHIP, folder))).isLessThan(2_000_000);
    }

    private static WebElement button(String words) {
        return browser.all("button").stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static WebElement item(String title) {
        List<WebElement> items = browser.all(".item");
        return items.stream()
                .filter(item -> String.valueOf(item.getAttribute("aria-label")).startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
