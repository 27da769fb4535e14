package org.summitsim.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitsim.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when something is wrong: one message with what to try, never a stack trace. */
final class Faults {
    private Faults() {}

    /** Words that no command knows. */
    static final class OfUsage implements IParameterExceptionHandler {
        private final Terminal terminal;

        OfUsage(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public int handleParseException(ParameterException e, String[] args) {
            CommandLine command = e.getCommandLine();
            terminal.warn(message(e, command, List.of(args)));
            terminal.warn("Try: " + command.getCommandSpec().qualifiedName() + " --help");
            return ExitCodes.WRONG_INPUT;
        }

        private static String message(ParameterException e, CommandLine command, List<String> args) {
            if (e instanceof UnmatchedArgumentException unmatched) {
                String word = unmatched.getUnmatched().get(0);
                return unmatched(word, command, spaced(word, command, args));
            }
            if (e instanceof MissingParameterException missing) {
                String labels =
                        missing.getMissing().stream().map(OfUsage::label).collect(Collectors.joining(", "));
                return "Expected " + labels + ", received nothing.";
            }
            return String.valueOf(e.getMessage());
        }

        private static String label(ArgSpec word) {
            return word instanceof OptionSpec option
                    ? option.longestName() + " " + word.paramLabel()
                    : word.paramLabel();
        }

        /** A list with spaces in it, as it should be. */
        private static Optional<String> spaced(String word, CommandLine command, List<String> args) {
            int place = args.indexOf(word);
            if (place > 0 && args.get(place - 1).endsWith(",")) {
                return Optional.of(args.get(place - 1) + word + ", without a space after the comma");
            }
            OptionSpec list = place > 1 ? command.getCommandSpec().findOption(args.get(place - 2)) : null;
            return list != null && !list.splitRegex().isEmpty()
                    ? Optional.of(args.get(place - 2) + " " + args.get(place - 1) + "," + word.replaceFirst("^,", ""))
                    : Optional.empty();
        }

        private static String unmatched(String word, CommandLine command, Optional<String> spaced) {
            boolean option = word.startsWith("-");
            boolean leaf = command.getSubcommands().isEmpty();
            String kind = option ? "an option of " : leaf ? "nothing more for " : "a command of ";
            String name = option && word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return "Expected " + kind + command.getCommandSpec().qualifiedName() + ", received \"" + word + "\"."
                    + spaced.or(() -> meant(name, names(command)))
                            .map(n -> "\n  Maybe " + n)
                            .orElse("");
        }

        /** The name of which only the beginning was written, else the nearest one. */
        private static Optional<String> meant(String word, List<String> names) {
            return names.stream()
                    .filter(n -> word.length() > 2 && n.startsWith(word))
                    .findFirst()
                    .or(() -> Nearest.find(word, names));
        }

        private static List<String> names(CommandLine command) {
            return Stream.concat(
                            command.getCommandSpec().options().stream().flatMap(o -> Stream.of(o.names())),
                            command.getSubcommands().keySet().stream())
                    .filter(n -> n.length() > 2)
                    .toList();
        }
    }

    /** What went wrong in a command. */
    static final class OfExecution implements IExecutionExceptionHandler {
        private final Terminal terminal;

        OfExecution(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public int handleExecutionException(Exception e, CommandLine command, ParseResult words) {
            if (e instanceof Failure failure) {
                terminal.warn(String.valueOf(failure.getMessage()));
                return failure.exitCode();
            }
            terminal.warn(internal(e));
            return ExitCodes.FAILED;
        }
    }

    /** One line about a bug of ours, with what helps to find it. */
    static String internal(Throwable bug) {
        Throwable root = bug;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String what = bug == root ? String.valueOf(bug) : bug + ", from " + root;
        return ("Internal error" + place(root) + ": " + what).replaceAll("\\s+", " ")
                + ". Please report this line with the scenario and summit-sim " + Version.text() + ".";
    }

    private static String place(Throwable bug) {
        return Stream.of(bug.getStackTrace())
                .filter(f -> f.getClassName().startsWith("org.summitsim."))
                .findFirst()
                .map(f -> String.format(
                        Locale.ROOT, " in %s.%s, line %d", f.getClassName(), f.getMethodName(), f.getLineNumber()))
                .orElse("");
    }
}
