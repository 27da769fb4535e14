package org.summitsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Matter;
import org.summitsim.analysis.promise.PromiseReport;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Comparer;
import org.summitsim.experiment.Entrant;
import org.summitsim.experiment.Later;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.PromiseStudy;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Stop;
import org.summitsim.model.Settings;
import org.summitsim.network.Activities;
import org.summitsim.network.Activities.Kind;
import org.summitsim.report.LateWords;
import org.summitsim.report.PromiseTables;
import org.summitsim.report.PromiseWords;
import org.summitsim.report.PromiseWriter;
import org.summitsim.report.RunWriter;
import org.summitsim.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summit promises}: what it takes to keep the planned starts of a programme. */
@Command(
        name = "promises",
        sortOptions = false,
        description = {
            "Say what it takes to keep each planned start: how many minutes more before it, by when people must leave"
                    + " to be there, and with --if-late what moves if something ends later."
        },
        footer = {
            "",
            "Examples:",
            "  summit promises plan.yaml",
            "  summit promises plan.yaml --all --variant later-lunch",
            "  summit promises plan.yaml --if-late talks"
        })
final class PromisesCommand implements Callable<Integer> {
    private static final List<Integer> LATER = List.of(10, 20, 30);

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    @Mixin
    private final PlayOptions play = new PlayOptions();

    @Option(
            names = "--if-late",
            paramLabel = "ID",
            description = {
                "Say also which starts move, and by how much, if this meeting, leg or agenda item ends 10, 20 or 30"
                        + " minutes later than it does anyway."
            })
    private Optional<String> late = Optional.empty();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    PromisesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutputFolder.check(output.folder());
        if (play.hasPrecision()) {
            throw Failure.wrongInput(
                    "Expected --replications for promises, received --precision: quantiles need a fixed number");
        }
        Programme programme = Programme.read(file, play.change());
        Play playable = mitigated(programme.orFail());
        if (!output.quiet()) {
            Words.warnings(file, programme.problems().size()).ifPresent(terminal::warn);
        }
        Optional<LateWords> travels = late.map(id -> travels(playable, id));
        PromiseReport report =
                Attempt.play(terminal, output.quiet(), bar -> PromiseStudy.of(playable, plan(playable, bar)));
        PromiseWords words = new PromiseWords(report, terminal.width(), output.all());
        RunWriter.Written written = write(playable, programme.reading().sha256(), report, travels);
        if (report.stuck() > 0) {
            terminal.warn(
                    "! " + report.stuck() + " of " + report.replications()
                            + " replications did not run to their end: something in them waits for ever. summit run says what.");
        }
        if (!output.quiet()) {
            RunPlan plan = plan(playable, Progress.NONE);
            terminal.say(playable.network().scenario().title());
            terminal.say("Variant " + plan.variant() + ", " + report.replications() + " replications, seed "
                    + plan.seed() + ", " + plan.sampling().name() + " sampling.\n\n");
            terminal.say(words.text());
            travels.ifPresent(t -> terminal.say("\n" + t.text(terminal.width())));
            terminal.say("\nTables: " + written.folder());
        }
        return ExitCodes.DONE;
    }

    private Play mitigated(Play playable) {
        return switch (play.mitigation()) {
            case OFF -> playable;
            case ON -> PlayOptions.mitigated(playable);
            case BOTH -> throw Failure.wrongInput("Expected --mitigation on or off for promises, received both");
        };
    }

    private RunPlan plan(Play playable, Progress progress) {
        Settings settings = playable.network().scenario().settings();
        RunPlan plan = play.mitigation() == Mitigation.ON
                ? play.mitigatedPlan(settings, progress)
                : play.plan(settings, progress);
        return plan.stop().precision().isPresent() ? plan.withStop(Stop.after(settings.replications())) : plan;
    }

    /** The same replications, with an end put off. */
    private LateWords travels(Play playable, String typed) {
        String id = lastPart(playable, typed);
        List<Entrant> entrants = new ArrayList<>(List.of(new Entrant(Lineup.BASE, "As it is", playable)));
        for (int minutes : LATER) {
            entrants.add(new Entrant("later-" + minutes, minutes + " min later", Later.of(playable, id, minutes)));
        }
        Comparison comparison = Attempt.play(
                terminal,
                output.quiet(),
                bar -> Comparer.compare(entrants, List.of(), plan(playable, bar), Matter.DEFAULT, run -> {}));
        return new LateWords(comparison, typed, LATER);
    }

    /** What is put off: the activity, of one with parts its last part that is not kept for another's. */
    private static String lastPart(Play playable, String typed) {
        Activities activities = playable.network().activities();
        int a = activities.ids().indexOf(typed);
        if (a < 0
                || activities.kinds().get(a) == Kind.ADVANCE
                || activities.kinds().get(a) == Kind.CARRIED) {
            List<String> known = activities.ids();
            List<String> ends =
                    known.stream().filter(id -> id.endsWith("/" + typed)).toList();
            throw Failure.wrongInput(
                    "Expected the id of a meeting, leg or agenda item for --if-late, received \"" + typed + "\""
                            + Nearest.find(typed, known)
                                    .or(() -> ends.stream().findFirst())
                                    .map(n -> "\n  Maybe " + n)
                                    .orElse(""));
        }
        return activities.ids().get(activities.lastPart(a));
    }

    private RunWriter.Written write(Play playable, String sha256, PromiseReport report, Optional<LateWords> travels) {
        String variant = plan(playable, Progress.NONE).variant();
        RunWriter.Recipe recipe = new RunWriter.Recipe(
                spec.commandLine().getParent().getParseResult().originalArgs(), play.patches());
        PromiseWriter writer = new PromiseWriter(
                new RunWriter.Options(output.folder(), false, Version.text(), sha256, recipe),
                playable.network().scenario().id());
        PromiseTables tables = new PromiseTables(report, variant);
        Map<String, String> texts =
                new TreeMap<>(Map.of("promises.csv", tables.starts(), "leave-by.csv", tables.leaves()));
        travels.ifPresent(t -> texts.put("if-late.csv", t.csv(variant)));
        String name = variant.equals(Lineup.BASE) ? "promises" : "promises-" + variant;
        try {
            return writer.write(name, texts);
        } catch (IOException e) {
            throw OutputFolder.failure(writer.folder(name), e);
        }
    }
}
