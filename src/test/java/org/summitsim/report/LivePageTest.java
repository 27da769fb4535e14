package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.analysis.RunResult;
import tools.jackson.databind.node.ObjectNode;

/** What a page that has scripts allows, and what it tells them. The scripts themselves are tried in a browser. */
class LivePageTest {
    private static final Pattern POLICY = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"");
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script>(.*?)</script>");
    private static final Pattern DATA =
            Pattern.compile("(?s)<script type=\"application/json\" id=\"page-data\">(.*?)</script>");
    private static final String SCENARIO = """
            people: {host: {name: "</script><script>alert(1)</script> & 'x' ]]> \\u2028"}}
            meetings:
              talks: {title: "<b>Talks</b>", people: [host], start: {at: day 1 10:00, delay: "uniform(0m, 10m)"},
                duration: 30m, due: day 1 10:35, tags: [press]}
            """;

    private static String page() {
        return HtmlReport.of(Programme.of(Played.run(SCENARIO)), Gallery.none(), "test");
    }

    private static String policy(String page) {
        Matcher policy = POLICY.matcher(page);
        assertThat(policy.find()).isTrue();
        return policy.group(1);
    }

    @Test
    void thePolicyNamesTheScriptsOfThePageAndNothingElse() {
        String page = page();

        List<String> scripts =
                SCRIPT.matcher(page).results().map(found -> found.group(1)).toList();

        assertThat(scripts).hasSize(2);
        assertThat(policy(page))
                .startsWith("default-src 'none'; script-src " + PageScripts.hash(scripts.get(0)) + " "
                        + PageScripts.hash(scripts.get(1)) + "; style-src 'sha256-")
                .doesNotContain("unsafe", "http", "*");
    }

    @Test
    void aPageWithoutScriptsAllowsNone() {
        Html html = new Html();
        HtmlPage.begin(html, "Plain");

        assertThat(policy(HtmlPage.end(html)))
                .startsWith("default-src 'none'; style-src")
                .doesNotContain("script-src");
    }

    @Test
    void ourScriptsAreStrictAndNeverSetMarkup() {
        String own = PageScripts.list().get(1);

        assertThat(own)
                .startsWith("\"use strict\";")
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(");
        assertThat(PageScripts.list()).allSatisfy(script -> assertThat(script).doesNotContain("</script", "<!--"));
    }

    @Test
    void noFileOfScriptsIsTooLongToRead() {
        assertThat(PageScripts.parts())
                .allSatisfy(part -> assertThat(PageScripts.text(part).lines().count())
                        .as(part)
                        .isLessThan(300));
    }

    @Test
    void whatAScenarioSaysStaysWithinTheData() {
        String page = page();

        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        assertThat(data.group(1)).doesNotContain("<", ">", "&", "\u2028");
        ObjectNode root = Json.read(data.group(1));
        assertThat(root.path("people").path(0).asString())
                .isEqualTo("</script><script>alert(1)</script> & 'x' ]]> \u2028");
        assertThat(root.path("rows").path(0).path("title").asString()).isEqualTo("<b>Talks</b>");
    }

    @Test
    void anActivityIsToldWithItsTimesInMinutesItsPromisesAndWhatMakesItLate() {
        ObjectNode root = Json.read(PageData.of(Programme.of(Played.run(SCENARIO))));
        var row = root.path("rows").path(0);

        assertThat(row.path("start").path(0).asInt()).isEqualTo(600);
        assertThat(row.path("start").path(2).asInt()).isBetween(603, 607);
        assertThat(row.path("end").path(0).asInt()).isEqualTo(630);
        assertThat(row.path("due").asInt()).isEqualTo(635);
        assertThat(row.path("promises").path(1).path("what").asString()).isEqualTo("Is over when due");
        assertThat(row.path("promises").path(1).path("words").asString()).isEqualTo("5 times in 10");
        assertThat(row.path("promises").path(1).path("risk").asBoolean()).isTrue();
        assertThat(row.path("why").path(0).path(0).asString()).isEqualTo("its own late start");
        assertThat(root.path("tags").path(0).asString()).isEqualTo("press");
    }

    @Test
    void theCurveOfADayEndRunsFromItsFirstToItsLast() {
        RunResult run = Played.run(SCENARIO);
        var curve = Json.read(PageData.of(Programme.of(run))).path("curves").path(0);

        assertThat(curve.path("at").size()).isEqualTo(101);
        assertThat(curve.path("by").path(0).asInt()).isBetween(630, 631);
        assertThat(curve.path("by").path(100).asInt()).isBetween(639, 640);
        assertThat(curve.path("due").asInt()).isEqualTo(635);
    }

    @ParameterizedTest
    @CsvSource({
        "0, never", "0.001, less than once in 100", "0.01, once in 100", "0.04, 4 times in 100", "0.1, once in 10",
        "0.78, 8 times in 10", "0.96, 96 times in 100", "0.999, over 99 times in 100", "1, every time", "NaN, not known"
    })
    void chancesAreSaidAsTimes(double chance, String words) {
        assertThat(Chances.words(chance)).isEqualTo(words);
    }
}
