package org.summitsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Matter;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Aim;
import org.summitsim.experiment.Comparer;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Stop;
import org.summitsim.experiment.advice.Advice;
import org.summitsim.experiment.advice.Advisor;
import org.summitsim.experiment.advice.Question;
import org.summitsim.model.Scenario;
import org.summitsim.model.Settings;
import org.summitsim.report.AdviceWords;
import org.summitsim.report.PromiseWriter;
import org.summitsim.report.RemedyWords;
import org.summitsim.report.RunWriter;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.Nearest;
import org.summitsim.yaml.Patch;
import org.summitsim.yaml.ScenarioTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summit advise}: what helps most. */
@Command(
        name = "advise",
        sortOptions = false,
        description = {
            "Say what helps most: the variants, levers and mitigations of the file, ranked by what they bring and"
                    + " cost, and with --spare where so many minutes of buffer help most.",
            "What is advised is checked on other random numbers (the next seed)."
        },
        footer = {
            "",
            "Examples:",
            "  summit advise plan.yaml",
            "  summit advise plan.yaml --spare 30m",
            "  summit advise plan.yaml --spare 15m --goal 'p_contract(signing)' --keep signing,lunch"
        })
final class AdviseCommand implements Callable<Integer> {
    private static final int STEP = 5;
    private static final int SEARCHED = 300;
    private static final String ADVISED = "advised";
    /** Behind the name of the scenario, so that what is advised for several is played to folders of their own. */
    private static final String WHOLE = "-advised.yaml";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    @Option(
            names = "--spare",
            paramLabel = "DURATION",
            converter = Precision.class,
            description = "Find where so many minutes help most, such as 30m; they are put in steps of five.")
    private Optional<Duration> spare = Optional.empty();

    @Option(
            names = "--goal",
            paramLabel = "MEASURE",
            description = {
                "What is to become better: a goal of the file or any measure, such as 'p_contract(signing)'. Default:"
                        + " that all contracts are kept (p_joint), without contracts all late starts added up"
                        + " (lateness_total)."
            })
    private Optional<String> goal = Optional.empty();

    @Option(
            names = "--keep",
            paramLabel = "IDS",
            split = ",",
            description = "Meetings and legs whose planned start stays where it is, ids separated by commas.")
    private Set<String> fixed = new LinkedHashSet<>();

    @Option(
            names = "--plays",
            paramLabel = "N",
            converter = Plays.class,
            description = "Try so many programmes at the most, each with 300 replications at the most. Default: 80.")
    private int plays = Plays.USUAL;

    @Mixin
    private final PlayOptions play = new PlayOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    AdviseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutputFolder.check(output.folder());
        if (play.hasPrecision() || play.mitigation() != Mitigation.OFF) {
            throw Failure.wrongInput(
                    "Expected advice without --precision and --mitigation: it is played a fixed number of times,"
                            + " and mitigation is one of the things it tries");
        }
        Programme programme = Programme.read(file, play.change());
        Play base = programme.orFail();
        checkFixed(base);
        if (!output.quiet()) {
            Words.warnings(file, programme.problems().size()).ifPresent(terminal::warn);
        }
        Aim aim = new AdviceAim(base).of(goal);
        Optional<Advice> advice = spare.map(minutes -> search(base, aim, minutes));
        Optional<ShiftedStarts> advised = advice.filter(a -> !a.puts().isEmpty())
                .map(a -> new ShiftedStarts(base.network().scenario(), a.minutes()));
        Remedies remedies = remedies(base, advised);
        Optional<Comparison> comparison = remedies.entrants().size() < 2
                ? Optional.empty()
                : Optional.of(Attempt.play(
                        terminal,
                        output.quiet(),
                        bar -> Comparer.compare(
                                remedies.entrants(),
                                remedies.aims(aim),
                                checking(base, bar),
                                Matter.DEFAULT,
                                run -> {})));
        tell(programme, base, aim, advice, advised, comparison, remedies);
        return ExitCodes.DONE;
    }

    private void checkFixed(Play base) {
        List<String> known = base.network().activities().ids();
        for (String id : fixed) {
            if (!known.contains(id)) {
                throw Failure.wrongInput("Expected the id of a meeting or leg for --keep, received \"" + id + "\""
                        + Nearest.find(id, known).map(n -> "\n  Maybe " + n).orElse(""));
            }
        }
        if (spare.isEmpty() && !fixed.isEmpty()) {
            throw Failure.wrongInput("Expected --spare with --keep, received none\n  Maybe --spare 30m");
        }
        spare.filter(s -> s.toMinutes() < STEP).ifPresent(s -> {
            throw Failure.wrongInput("Expected at least " + STEP + "m for --spare, received less");
        });
    }

    private Advice search(Play base, Aim aim, Duration minutes) {
        ScenarioTree tree = ScenarioTree.read(file, play.change().variant());
        Scenario scenario = base.network().scenario();
        int whole = (int) Math.min(minutes.toMinutes(), Duration.ofDays(1).toMinutes());
        Question question = new Question(aim, whole, STEP, plays, fixed);
        return Attempt.play(
                terminal,
                output.quiet(),
                bar -> Advisor.search(
                        base,
                        question,
                        shifts -> tree.with(changed(new ShiftedStarts(scenario, shifts).changes()))
                                .scenario()
                                .map(Play::of),
                        searching(base, bar)));
    }

    /** What the command line changes, and then this. */
    private List<Patch> changed(List<String> more) {
        return Stream.concat(play.change().patches().stream(), more.stream().map(Patch::ofPoint))
                .toList();
    }

    private RunPlan searching(Play base, Progress progress) {
        RunPlan plan = plan(base, progress);
        return plan.withStop(Stop.after(Math.min(SEARCHED, plan.stop().replications())));
    }

    /** Other numbers than those that were searched by. */
    private RunPlan checking(Play base, Progress progress) {
        RunPlan plan = plan(base, progress);
        return new RunPlan(
                plan.variant(), plan.seed() + 1, plan.sampling(), plan.stop(), plan.threads(), plan.progress());
    }

    private RunPlan plan(Play base, Progress progress) {
        Settings settings = base.network().scenario().settings();
        RunPlan plan = play.plan(settings, progress);
        return plan.stop().precision().isPresent() ? plan.withStop(Stop.after(settings.replications())) : plan;
    }

    private Remedies remedies(Play base, Optional<ShiftedStarts> advised) {
        Remedies remedies = new Remedies(base);
        advised.ifPresent(a -> remedies.addBuffer(
                ADVISED,
                Programme.read(file, new Change(play.change().variant(), changed(a.changes())))
                        .orFail()));
        remedies.addVariants(file, play.change().variant());
        remedies.addLevers(file, play.change());
        remedies.addMitigation();
        return remedies;
    }

    private void tell(
            Programme programme,
            Play base,
            Aim aim,
            Optional<Advice> advice,
            Optional<ShiftedStarts> advised,
            Optional<Comparison> comparison,
            Remedies remedies) {
        List<String> lines = new ArrayList<>();
        Map<String, String> files = new TreeMap<>();
        String itself = base.network().scenario().id() + WHOLE;
        StringBuilder why = new StringBuilder();
        lines.add(base.network().scenario().title());
        advice.ifPresent(a -> lines.add(new AdviceWords(base.network(), a, terminal.width()).text(aim)));
        advised.ifPresent(a -> {
            String patch = patch(a, advice.map(Advice::used).orElse(0));
            files.put("advised-variant.yaml", patch);
            lines.add("\n" + patch.stripTrailing());
            if (play.change().equals(Change.NONE)) {
                AdvisedFile.Result whole = AdvisedFile.of(file, programme.reading(), a);
                whole.text().ifPresent(text -> files.put(itself, text));
                why.append(whole.why());
            }
        });
        comparison.ifPresentOrElse(
                c -> {
                    RemedyWords words = new RemedyWords(c, aim, remedies.list());
                    files.put("remedies.csv", words.csv());
                    lines.add("\n" + words.text(terminal.width()));
                },
                () -> lines.add("\nThe file has no variants, levers or mitigation to compare."
                        + (spare.isEmpty() ? "\n  Maybe --spare 30m" : "")));
        RunWriter.Written written = write(base, programme.reading().sha256(), files);
        if (!output.quiet()) {
            lines.add("\nFiles: " + written.folder());
            if (files.containsKey(itself)) {
                lines.add("To play what is advised: summit run "
                        + Path.of(written.folder().toString(), itself));
            } else if (advised.isPresent()) {
                lines.add("To play what is advised, paste advised-variant.yaml at the end of " + file
                        + " and add --variant " + ADVISED
                        + (why.isEmpty() ? "" : "\n(no " + itself + ", as it would not be read: " + why + ")"));
            }
            terminal.say(String.join("\n", lines));
        }
    }

    private String patch(ShiftedStarts advised, int minutes) {
        String above = play.patches().isEmpty()
                ? ""
                : "# together with --set " + String.join(" --set ", play.patches()) + "\n";
        return above + "variants:\n  " + ADVISED + ":\n    title: " + minutes + " min of buffer where they help most\n"
                + play.change().variant().map(v -> "    based-on: " + v + "\n").orElse("")
                + "    set:\n" + advised.yaml(6);
    }

    private RunWriter.Written write(Play base, String sha256, Map<String, String> files) {
        RunWriter.Recipe recipe = new RunWriter.Recipe(
                spec.commandLine().getParent().getParseResult().originalArgs(), play.patches());
        PromiseWriter writer = new PromiseWriter(
                new RunWriter.Options(output.folder(), false, Version.text(), sha256, recipe),
                base.network().scenario().id());
        String variant = play.variant();
        String name = variant.equals(Lineup.BASE) ? "advise" : "advise-" + variant;
        try {
            return writer.write(name, files);
        } catch (IOException e) {
            throw OutputFolder.failure(writer.folder(name), e);
        }
    }
}
