package org.summitsim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.summitsim.model.Variant;
import org.summitsim.report.DifferenceReport;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.Patch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summit diff}: says what differs between two variants of a scenario, or between two scenarios. */
@Command(
        name = "diff",
        description = {
            "Say in a planner's words what differs between two variants of a scenario, or between two scenarios.",
            "What means the same is the same, however it is written."
        },
        exitCodeList = {
            "0:Done, whether there are differences or not.",
            "1:An internal error.",
            "2:A scenario or the command line is wrong."
        },
        footer = {
            "",
            "Examples:",
            "  summit diff plan.yaml later-lunch                 from the file as it is to a variant",
            "  summit diff plan.yaml later-lunch no-photo        from one variant to another",
            "  summit diff plan.yaml no-photo base               base is the file as it is",
            "  summit diff plan.yaml plan-of-monday.yaml         from one file to another",
            "  summit diff plan.yaml --set meetings.lunch=null   what a change on the command line changes"
        })
final class DiffCommand implements Callable<Integer> {
    /** What the file as it is goes by among its variants. */
    private static final String BASE = "base";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OTHER",
            description = "Another file, or a variant of this one. With --set it may be left out.")
    private Optional<String> typed = Optional.empty();

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "VARIANT",
            description =
                    "From the variant OTHER to this one; base is the file as it is. Otherwise: from base to OTHER.")
    private Optional<String> variant = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change one thing of what it goes to, such as meetings.lunch.duration=50m. May be repeated.")
    private List<String> patches = new ArrayList<>();

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (typed.isEmpty() && patches.isEmpty()) {
            throw Failure.wrongInput("Expected another file, or a variant of " + file
                    + ", or --set PATH=VALUE, received none\n  Maybe summit diff --help");
        }
        String other = typed.orElse(BASE);
        boolean files = variant.isEmpty() && isFile(other);
        if (!files) {
            checkNames(other);
        }
        DifferenceReport.Side before = Programme.read(file, variant(variant.isPresent() ? other : BASE, List.of()))
                .side();
        Programme changed = files
                ? Programme.read(Path.of(other), variant(BASE, patches))
                : Programme.read(file, variant(variant.orElse(other), patches));
        DifferenceReport.Side after = changed.side();
        terminal.say(DifferenceReport.of(before, after).text());
        return ExitCodes.DONE;
    }

    /** So that a name that no variant has is answered in the words of this command. */
    private void checkNames(String other) {
        List<String> named = Stream.concat(Stream.of(other), variant.stream()).toList();
        List<Variant> variants = Programme.read(file, Change.NONE)
                .orFail()
                .network()
                .scenario()
                .programme()
                .aims()
                .variants();
        VariantNames names = VariantNames.of(file, variants);
        if (!named.stream().allMatch(BASE::equals)) {
            names.requireAny("compare it with another file: summit diff " + file + " other.yaml");
        }
        names.require(named, List.of(BASE));
    }

    private static Change variant(String name, List<String> patches) {
        return new Change(
                Optional.of(name).filter(n -> !n.equals(BASE)),
                patches.stream().map(Patch::parse).toList());
    }

    /** What looks like a file is one, and so is what is one unless it has the name of the base. */
    private static boolean isFile(String name) {
        return name.matches(".*\\.ya?ml|.*[/\\\\].*") || (!name.equals(BASE) && Files.isRegularFile(Path.of(name)));
    }
}
