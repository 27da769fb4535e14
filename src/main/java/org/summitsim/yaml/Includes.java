package org.summitsim.yaml;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Sequence;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/**
 * Reads the parts that a scenario file names under {@code include} and puts them into its tree. Parts are files in the folder
 * of the scenario or below it, each included once. What they may cost is limited: {@value #MOST} parts, {@value #DEEPEST}
 * inside each other, 8 MiB together with the file.
 */
final class Includes {
    static final int MOST = 100;
    static final int DEEPEST = 10;

    private final Problems problems;
    private final Shelf shelf;
    private final Optional<Path> file;
    private final Optional<Path> folder;
    private final Map<Path, Position> included = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Path> open = new ArrayList<>();
    private long bytes;
    private boolean broken;

    /** A part that was read, by its path from the folder of the scenario. */
    record Part(String name, byte[] bytes) {}

    /**
     * Includes for one scenario.
     *
     * @param file the scenario's file; empty for a text without one, which cannot include anything
     * @param shelf where parts are
     */
    Includes(Problems problems, Optional<Path> file, Shelf shelf) {
        this.problems = problems;
        this.shelf = shelf;
        this.file = file;
        folder = file.map(f -> f.toAbsolutePath().normalize().getParent());
        file.ifPresent(f -> open.add(f.toAbsolutePath().normalize()));
    }

    /** The tree of a file of so many bytes with all its parts in it; empty if one of them cannot be read. */
    Optional<Node> merge(Node root, int size) {
        bytes = size;
        Node merged = merge(root, folder);
        return broken ? Optional.empty() : Optional.of(merged);
    }

    /** The parts that were read, in the order in which they were. */
    List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    private Node merge(Node root, Optional<Path> home) {
        Field include = Assignment.fieldsOf(root).get("include");
        if (include == null || !(root instanceof Table table)) {
            return root;
        }
        Map<String, Field> fields = new LinkedHashMap<>(table.fields());
        fields.remove("include");
        Table whole = new Table(table.at(), table.flow(), fields);
        if (folder.isEmpty() || home.isEmpty()) {
            refuse(
                    include.keyAt(),
                    "Expected include in a scenario that is read from a file, as its parts stand beside it,"
                            + " received it in a text without one");
            return whole;
        }
        for (Node item : items(include)) {
            Optional<Table> part = part(item, home.get());
            if (part.isPresent()) {
                whole = new Union(problems).of(whole, part.get());
            }
        }
        return whole;
    }

    private List<Node> items(Field include) {
        if (include.value() instanceof Sequence list) {
            return list.items();
        }
        if (include.value() instanceof Text text && !text.isNull()) {
            return List.of(text);
        }
        refuse(
                include.where(),
                "Expected a list of files, received " + include.value().describe());
        return List.of();
    }

    private Optional<Table> part(Node item, Path home) {
        if (!(item instanceof Text name) || name.isNull()) {
            refuse(item.at(), "Expected the name of a file, received " + item.describe());
            return Optional.empty();
        }
        int order = parts.size() + 1;
        try {
            Path part = locate(name, home);
            Position first = included.putIfAbsent(part, name.at());
            if (first != null) {
                throw new Halt(
                        name.at(),
                        "Expected each part once, received " + Words.quote(name.value()) + " again (first in "
                                + first.brief(name.at()) + ")");
            }
            return read(part, name, order);
        } catch (Halt e) {
            refuse(e.at(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Table> read(Path part, Text name, int order) {
        String relative = folder.map(f -> f.relativize(part).toString()).orElse(name.value());
        String shown = file.map(f -> f.resolveSibling(relative).toString()).orElse(relative);
        byte[] content = shelf.bytes(part);
        bytes += content.length;
        if (bytes > SourceText.MOST_BYTES) {
            throw new Halt(name.at(), "Expected at most 8 MiB with all parts, received more");
        }
        parts.add(new Part(relative.replace('\\', '/'), content));
        String text = SourceText.decode(Document.of(shown, order, ""), content);
        Optional<Node> root = new YamlTree(problems).read(Document.of(shown, order, text), 0, text);
        if (root.isEmpty()) {
            broken = true;
            return Optional.empty();
        }
        if (!(root.get() instanceof Table table)) {
            throw new Halt(
                    root.get().at(),
                    "Expected a map of sections, received " + root.get().describe());
        }
        Field version = table.fields().get("summit");
        if (version != null) {
            throw new Halt(version.keyAt(), "Expected a part of a scenario, which has no summit, received a whole one");
        }
        open.add(part);
        Node whole = merge(table, Optional.ofNullable(part.getParent()));
        open.remove(open.size() - 1);
        return whole instanceof Table sections ? Optional.of(sections) : Optional.empty();
    }

    /** The file that a name means, once it is certain that it lies in the folder of the scenario. */
    private Path locate(Text name, Path home) {
        Path part = home.resolve(relative(name)).normalize();
        if (open.contains(part)) {
            throw new Halt(name.at(), "Expected parts that do not include themselves, received " + chain(part));
        }
        if (open.size() > DEEPEST || included.size() >= MOST) {
            throw new Halt(
                    name.at(),
                    "Expected at most " + MOST + " parts, and " + DEEPEST + " inside each other," + " received more");
        }
        shelf.check(name, part, folder.orElse(part));
        return part;
    }

    private static Path relative(Text name) {
        try {
            Path path = Path.of(name.value());
            boolean climbs = name.value().contains("\\");
            for (Path step : path) {
                climbs |= step.toString().equals("..");
            }
            if (!climbs && !path.isAbsolute() && !name.value().isBlank()) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new Halt(name.at(), "Expected the name of a file, received " + Words.quote(name.value()));
        }
        throw new Halt(
                name.at(),
                "Expected a path that stays in the folder of the scenario (not absolute, no ..)," + " received "
                        + Words.quote(name.value()));
    }

    private String chain(Path part) {
        List<String> names = new ArrayList<>();
        open.subList(open.indexOf(part), open.size()).forEach(p -> names.add(String.valueOf(p.getFileName())));
        names.add(String.valueOf(part.getFileName()));
        return String.join(" -> ", names);
    }

    private void refuse(Position at, String message) {
        broken = true;
        problems.error(at, List.of("include"), message, Optional.empty());
    }
}
