package org.summitsim.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.summitsim.cli.ReplicationOptions.Chosen;
import org.summitsim.report.Question;
import org.summitsim.report.Quiz;
import org.summitsim.report.QuizWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code summit quiz}: asks what can be reasoned of a replication, says what happened and why, and keeps the score. */
@Command(
        name = "quiz",
        sortOptions = false,
        description = {
            "Ask about one replication: why something starts late, what it waits for, what starts first, when it ends, whether"
                    + " its due is kept. What it takes to find the answer is shown; every answer is explained, and the score"
                    + " is kept. Answers are letters, one on a line; q stops.",
            "The same options ask the same questions."
        },
        footer = {
            "",
            "Examples:",
            "  summit quiz plan.yaml",
            "  summit quiz plan.yaml --replication worst --questions 10",
            "  summit quiz plan.yaml < answers.txt"
        })
final class QuizCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    @Option(
            names = "--questions",
            paramLabel = "N",
            converter = Count.class,
            description = "Ask so many questions. Default: 6.")
    private int count = 6;

    @Mixin
    private final ReplicationOptions replication = new ReplicationOptions();

    QuizCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How many questions are asked. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 100) {
                return Integer.parseInt(text);
            }
            throw new TypeConversionException("Expected a whole number from 1 to 100, received \"" + text + "\"");
        }
    }

    @Override
    public Integer call() {
        Chosen chosen = replication.choose(terminal, file);
        List<Question> questions =
                Quiz.questions(chosen.trace(), count, 31 * chosen.plan().seed() + chosen.number());
        terminal.say(chosen.play().network().scenario().title());
        terminal.say(chosen.title() + ".\n\n");
        if (questions.isEmpty()) {
            terminal.say("Nothing happens in it that could be asked.");
            return ExitCodes.DONE;
        }
        ask(questions);
        return ExitCodes.DONE;
    }

    private void ask(List<Question> questions) {
        QuizWords words = QuizWords.of(terminal.width());
        int right = 0;
        int answered = 0;
        for (Question question : questions) {
            terminal.say(words.ask(question, answered + 1, questions.size()));
            OptionalInt choice = answer(question);
            if (choice.isEmpty()) {
                break;
            }
            answered++;
            right += choice.getAsInt() == question.answer() ? 1 : 0;
            terminal.say(words.reveal(question, choice.getAsInt()) + "\n");
        }
        terminal.say(QuizWords.score(right, answered, questions.size()));
    }

    /** What is chosen; nothing if somebody stops or has no more to say. */
    private OptionalInt answer(Question question) {
        while (true) {
            terminal.out().print("> ");
            terminal.out().flush();
            Optional<String> line = line();
            if (line.isEmpty()) {
                terminal.say("\nThat was the last answer.\n");
                return OptionalInt.empty();
            }
            String word = line.get().strip().toLowerCase(Locale.ROOT);
            if (word.equals("q") || word.equals("quit")) {
                return OptionalInt.empty();
            }
            OptionalInt choice = QuizWords.choice(question, line.get());
            if (choice.isPresent()) {
                return choice;
            }
            terminal.say(QuizWords.again(question, line.get()));
        }
    }

    private Optional<String> line() {
        BufferedReader in = terminal.in();
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
