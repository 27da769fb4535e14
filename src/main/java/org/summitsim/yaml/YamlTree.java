package org.summitsim.yaml;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML text as a tree of nodes. */
final class YamlTree {
    private final Problems problems;

    YamlTree(Problems problems) {
        this.problems = problems;
    }

    /**
     * The tree of a text; empty if there is none, which then is a problem.
     *
     * @param document what the text is all or the end of
     * @param shift how many columns of the document's first line precede the text
     */
    Optional<Node> read(Document document, int shift, String text) {
        Marks marks = new Marks(document, shift);
        try {
            Optional<Node> root =
                    new Composer(new Parse(settings()).parseString(text).iterator(), marks, problems).document();
            if (root.isEmpty()) {
                report(
                        document.start(),
                        "Expected a scenario, received nothing",
                        Optional.of("begin with one that summit new writes"));
            }
            return root;
        } catch (Halt e) {
            report(e.at(), String.valueOf(e.getMessage()));
        } catch (MarkedYamlEngineException e) {
            String hint = Slips.yaml(words(e));
            report(
                    marks.at(e.getProblemMark().or(e::getContextMark)),
                    "Expected YAML: " + words(e),
                    hint.isEmpty() ? Optional.empty() : Optional.of(hint));
        } catch (ReaderException e) {
            report(
                    Offsets.position(document, text, e.getPosition(), shift),
                    "Expected text, received a control character");
        } catch (YamlEngineException | NoSuchElementException | IndexOutOfBoundsException e) {
            // The library is not careful with every broken text; none of it is the caller's business.
            report(document.start(), "Expected YAML, received something else: " + Words.quote(String.valueOf(e)));
        }
        return Optional.empty();
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setCodePointLimit(SourceText.MOST_BYTES)
                .setParseComments(false)
                .build();
    }

    private static String words(MarkedYamlEngineException e) {
        String context = String.valueOf(e.getContext());
        String problem = Words.printable(String.valueOf(e.getProblem()));
        return context.isEmpty() || context.equals("null") ? problem : Words.printable(context) + ", " + problem;
    }

    private void report(Position at, String message) {
        report(at, message, Optional.empty());
    }

    private void report(Position at, String message, Optional<String> hint) {
        problems.error(at, List.of(), message, hint);
    }
}
