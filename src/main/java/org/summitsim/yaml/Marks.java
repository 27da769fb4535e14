package org.summitsim.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Turns the marks of the YAML library into positions.
 *
 * @param document the text that the library reads all or the end of
 * @param shift how many columns of the first line precede what it reads
 */
record Marks(Document document, int shift) {
    Position at(Event event) {
        return at(event.getStartMark());
    }

    Position at(Optional<Mark> mark) {
        return mark.map(m ->
                        new Position(document, m.getLine() + 1, m.getColumn() + 1 + (m.getLine() == 0 ? shift : 0)))
                .orElseGet(document::start);
    }
}
