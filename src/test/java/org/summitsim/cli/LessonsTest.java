package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.summitsim.cli.LessonTheory.CHECK;
import static org.summitsim.cli.LessonTheory.EVERY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitsim.cli.Lesson.Column;
import org.summitsim.cli.Lesson.Line;
import org.summitsim.cli.Lesson.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures on the pages of the lessons are what a run says, and agree with theory within four standard errors.
 * {@code -Dgolden.update=true} writes them anew.
 */
class LessonsTest {
    private static final Path PAGES = Path.of("docs", "lessons");
    private static final Path SCENARIOS = Path.of("scenarios", "lessons");
    private static final OffsetDateTime ELEVEN = OffsetDateTime.parse("2026-06-01T11:00:00+02:00");
    private static final double STANDARD_ERRORS = 4;
    private static final String UPDATE = "mvn -q -o test -Dtest=LessonsTest -Dgolden.update=true";
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.:])(\\d+(?:\\.\\d+)?)(?= (?:min|%|points))");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    @TempDir
    Path folder;

    static List<Lesson> lessons() {
        return Lesson.all();
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.map(f -> f.getFileName().toString().replace(".yaml", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theFiguresOnThePageAreWhatARunSaysAndTheoryAgrees(Lesson lesson) throws IOException {
        StringBuilder table = new StringBuilder("\n|  ");
        lesson.columns().forEach(c -> table.append("| ").append(c.title()).append(" | in theory "));
        table.append("|\n|---")
                .append("|---:|---:".repeat(lesson.columns().size()))
                .append("|\n");
        for (Line line : lesson.lines()) {
            JsonNode measures = run(lesson.name(), line.words()).path("measures");
            table.append("| ").append(line.words().isEmpty() ? "as it is" : "`" + line.words() + "`");
            for (int c = 0; c < lesson.columns().size(); c++) {
                Column column = lesson.columns().get(c);
                table.append(cells(column.unit(), measures.path(column.measure()), line.theory()[c]));
            }
            table.append(" |\n");
        }
        check(lesson.name(), lesson.table(), table.append('\n').toString());
    }

    /** Ours with half the width of its interval, and what theory says, from which it is not far. */
    private static String cells(Unit unit, JsonNode measure, double theory) {
        double factor = unit == Unit.SHARE ? 100 : 1;
        double mean = factor * mean(unit, measure);
        double known = factor * (unit == Unit.CLOCK ? theory - 120 : theory);
        double error =
                factor * sd(unit, measure, theory) / Math.sqrt(measure.path("n").asInt());
        if (!Double.isNaN(theory)) {
            assertThat(mean).as(measure.toString()).isCloseTo(known, within(STANDARD_ERRORS * error + 1e-6));
        }
        String half = error > 0 ? " ± " + width(half(unit, measure)) : "";
        return " | " + text(unit, mean, half) + " | " + (Double.isNaN(theory) ? "" : text(unit, known, ""));
    }

    /** Half a width to a tenth, or what is less than that to a hundredth. */
    private static String width(double half) {
        return String.format(Locale.ROOT, half < 0.1 ? "%.2f" : "%.1f", half);
    }

    private static String text(Unit unit, double figure, String half) {
        return switch (unit) {
            case CLOCK -> ELEVEN.plusMinutes(Math.round(figure)).toLocalTime().toString();
            case SHARE -> String.format(Locale.ROOT, "%.1f%s %%", figure, half);
            default -> String.format(Locale.ROOT, "%.1f%s min", figure, half);
        };
    }

    /** Of a share that of theory, which is not 0 by luck. */
    private static double sd(Unit unit, JsonNode measure, double theory) {
        return unit == Unit.SHARE
                ? Math.sqrt(Math.max(0, theory * (1 - theory)))
                : measure.path("sd").asDouble();
    }

    private static double mean(Unit unit, JsonNode measure) {
        return value(unit, measure.path("mean"));
    }

    private static double half(Unit unit, JsonNode measure) {
        JsonNode interval = measure.path("interval");
        return (value(unit, interval.path("high")) - value(unit, interval.path("low")))
                / 2
                * (unit == Unit.SHARE ? 100 : 1);
    }

    private static double value(Unit unit, JsonNode node) {
        assertThat(node.isMissingNode()).isFalse();
        return unit == Unit.AFTER_ELEVEN || unit == Unit.CLOCK
                ? ChronoUnit.MICROS.between(ELEVEN, OffsetDateTime.parse(node.asString())) / 60e6
                : node.asDouble();
    }

    /** Two variants against the file as it is, on common numbers and on separate ones. */
    @Test
    void commonNumbersBringWhatTheorySays() throws IOException {
        String lesson = "5-common-numbers";
        StringBuilder table = new StringBuilder("\n| against the file as it is | true difference "
                + "| on common numbers | on separate ones | correlation | in theory | sd of a difference | in theory |\n"
                + "|---|---:|---:|---:|---:|---:|---:|---:|\n");
        table.append(difference(lesson, "shorter", 500, 1));
        table.append(difference(lesson, "another", 500, 2 / 3.0));
        table.append(difference(lesson, "another", 2000, 2 / 3.0));
        check(lesson, "figures", table.append('\n').toString());
    }

    private String difference(String lesson, String variant, int replications, double correlation) throws IOException {
        String often = " --replications " + replications;
        play("compare", lesson, "--variants " + variant + often);
        JsonNode found = read(lesson, "compare-" + variant, "comparison.json")
                .path("goals")
                .path("day_end(1)")
                .path("contenders")
                .path(variant)
                .path("difference");
        JsonNode base = run(lesson, "--seed 15" + often).path("measures").path("day_end(1)");
        JsonNode other = run(lesson, "--variant " + variant + " --seed 16" + often)
                .path("measures")
                .path("day_end(1)");
        double half = (found.path("interval").path("high").asDouble()
                        - found.path("interval").path("low").asDouble())
                / 2;
        double apart = Math.hypot(half(Unit.CLOCK, base), half(Unit.CLOCK, other));
        double separate = mean(Unit.CLOCK, other) - mean(Unit.CLOCK, base);
        double sd = half * Math.sqrt(replications) / 1.96;
        double sdInTheory = Math.sqrt(2 * 300 * (1 - correlation));
        double achieved = found.path("correlation").asDouble();

        assertThat(found.path("interval").path("level").asDouble()).isEqualTo(0.95);
        assertThat(found.path("mean").asDouble()).isCloseTo(-2, within(2 * half + 1e-6));
        assertThat(separate).isCloseTo(-2, within(2 * apart));
        assertThat(achieved)
                .isCloseTo(
                        correlation,
                        within(STANDARD_ERRORS * (1 - square(correlation)) / Math.sqrt(replications) + 1e-6));
        assertThat(sd)
                .isCloseTo(sdInTheory, within(STANDARD_ERRORS * sdInTheory / Math.sqrt(2.0 * replications) + 1e-4));
        return String.format(
                Locale.ROOT,
                "| `%s`, %,d plays | -2.0 min | %.1f ± %.1f min | %.1f ± %.1f min | %.2f | %.2f | %.1f min | %.1f min |\n",
                variant,
                replications,
                found.path("mean").asDouble(),
                Math.abs(half),
                separate,
                apart,
                achieved,
                correlation,
                Math.abs(sd),
                sdInTheory);
    }

    @Test
    void theLongRunOfAQueueIsWhatTheFormulasSay() throws IOException {
        String page = Files.readString(page("1-queue"));

        assertThat(Pattern.compile("(?m)^\\|.* \\| ([\\d.]+) min \\|$")
                        .matcher(page.substring(page.indexOf("| long run |"), page.indexOf("## Exercises")))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyElementsOf(Stream.of(
                                LessonTheory.longRun(EVERY, CHECK, 1),
                                LessonTheory.longRun(EVERY, CHECK, 0),
                                LessonTheory.longRunOfAppointments(),
                                LessonTheory.longRunOfTwoLanes(),
                                LessonTheory.longRun(125 / 60.0, CHECK, 1))
                        .map(figure -> String.format(Locale.ROOT, "%.1f", figure))
                        .toList());
    }

    /** So many plays for half a minute, (1.96 sd / 0.5) squared. */
    @Test
    void thePlaysThatAreNeededAreWhatTheFormulaSays() throws IOException {
        assertThat(Files.readString(page("5-common-numbers")))
                .contains(String.format(Locale.ROOT, "separate ones %,.0f, ", square(1.96 / 0.5) * 600))
                .contains(String.format(Locale.ROOT, "common numbers %,.0f, ", square(1.96 / 0.5) * 200));
    }

    private static double square(double x) {
        return x * x;
    }

    /** Save the questions, where anything may be guessed. */
    @ParameterizedTest
    @MethodSource("names")
    void everyFigureInTheSentencesStandsInATableOrInTheScenario(String name) throws IOException {
        String page = Files.readString(page(name));
        String sentences = page.replaceAll("(?ms)^```.*?^```|^\\|.*?$|^## Before you play.*?(?=^## )", "");
        String given = tables(page) + Files.readString(SCENARIOS.resolve(name + ".yaml"));
        List<Double> known = NUMBER.matcher(given)
                .results()
                .map(number -> Double.valueOf(number.group()))
                .toList();

        assertThat(FIGURE.matcher(sentences).results().map(found -> found.group(1)))
                .as("figures of %s", name)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(known)
                        .anySatisfy(k -> assertThat(rounded(k, figure)).isEqualTo(figure)));
    }

    private static String tables(String page) {
        StringBuilder tables = new StringBuilder();
        Matcher line = Pattern.compile("(?m)^\\|.*$").matcher(page);
        while (line.find()) {
            tables.append(line.group()).append('\n');
        }
        return tables.toString();
    }

    private static String rounded(double number, String like) {
        int point = like.indexOf('.');
        return String.format(Locale.ROOT, "%." + (point < 0 ? 0 : like.length() - point - 1) + "f", number);
    }

    /** That a table on a page is this one. */
    private void check(String name, String marker, String table) throws IOException {
        Pattern place = Pattern.compile("(?s)<!-- " + marker + " -->\n.*?<!-- end -->");
        String page = Files.readString(page(name));
        String made = place.matcher(page)
                .replaceFirst(Matcher.quoteReplacement("<!-- " + marker + " -->\n" + table + "<!-- end -->"));
        assertThat(place.matcher(page).find()).as(marker).isTrue();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page(name), made);
        }
        assertThat(Files.readString(page(name))).as("Maybe: " + UPDATE).isEqualTo(made);
    }

    private static Path page(String name) {
        return PAGES.resolve(name + ".md");
    }

    private JsonNode run(String name, String words) throws IOException {
        play("run", name, words);
        Matcher variant = Pattern.compile("--variant (\\S+)").matcher(words);
        boolean changed = words.contains("--set");
        String left = variant.find() ? variant.group(1) + (changed ? "-changed" : "") : changed ? "changed" : "base";
        return read(name, left, "summary.json");
    }

    private void play(String command, String name, String words) {
        List<String> line = new ArrayList<>(
                List.of(command, SCENARIOS.resolve(name + ".yaml").toString()));
        line.addAll(Shell.words("summit " + words));
        line.addAll(List.of("--quiet", "--no-charts", "-o", folder.toString()));
        Said said = Said.by(line.toArray(String[]::new));
        assertThat(said.exitCode()).as(said.all()).isZero();
    }

    private JsonNode read(String name, String left, String file) throws IOException {
        return new JsonMapper()
                .readTree(Files.readString(folder.resolve(name).resolve(left).resolve(file)));
    }
}
