package org.summitsim.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.summitsim.model.ScenarioText;
import org.summitsim.yaml.Node.Text;

/** Where the parts of a scenario are found. */
interface Shelf {
    /**
     * Sees to it that there is such a part, inside the folder of the scenario.
     *
     * @throws Halt if there is not
     */
    void check(Text name, Path part, Path folder);

    /**
     * What a part holds.
     *
     * @throws Halt if it cannot be read
     */
    byte[] bytes(Path part);

    /** The files of this machine. */
    static Shelf ofFiles() {
        return new OnDisk();
    }

    /** Parts that have been read before, beside a file that need not be there. */
    static Shelf of(Path file, ScenarioText text) {
        return new InMemory(file, text);
    }

    /** Parts on the disk. */
    final class OnDisk implements Shelf {
        @Override
        public void check(Text name, Path part, Path folder) {
            if (!Files.exists(part)) {
                throw missing(name);
            }
            if (!Files.isRegularFile(part) || !isInside(part, folder)) {
                throw new Halt(
                        name.at(),
                        "Expected a file in the folder of the scenario or below it, received "
                                + Words.quote(name.value()) + ", which is not");
            }
        }

        private static boolean isInside(Path part, Path folder) {
            try {
                return part.toRealPath().startsWith(folder.toRealPath());
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public byte[] bytes(Path part) {
            return SourceText.bytes(part);
        }
    }

    /** Parts in memory. */
    final class InMemory implements Shelf {
        private final Map<Path, String> texts = new HashMap<>();

        private InMemory(Path file, ScenarioText text) {
            Path whole = file.toAbsolutePath().normalize();
            text.parts().forEach(part -> texts.put(whole.resolveSibling(part.name()), part.text()));
        }

        @Override
        public void check(Text name, Path part, Path folder) {
            if (!texts.containsKey(part)) {
                throw missing(name);
            }
        }

        @Override
        public byte[] bytes(Path part) {
            return texts.getOrDefault(part, "").getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Halt missing(Text name) {
        return new Halt(
                name.at(),
                "Expected a file beside the scenario, received the name of none: " + Words.quote(name.value()));
    }
}
