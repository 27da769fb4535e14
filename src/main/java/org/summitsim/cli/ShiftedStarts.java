package org.summitsim.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Entry;
import org.summitsim.model.Leg;
import org.summitsim.model.Moment;
import org.summitsim.model.Scenario;
import org.summitsim.model.Timing;

/** Planned starts at another time, as changes of a file. */
final class ShiftedStarts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final LocalDate dayOne;
    private final Map<List<String>, String> moments = new LinkedHashMap<>();

    /**
     * The starts of a scenario at another time.
     *
     * @param minutes by how many minutes later, by the entry's id; parts with a planned start move with their entry
     */
    ShiftedStarts(Scenario scenario, Map<String, Integer> minutes) {
        dayOne = scenario.clock().dayOne();
        for (Entry entry : scenario.programme().entries()) {
            int by = minutes.getOrDefault(entry.id(), 0);
            if (by != 0) {
                List<String> path = List.of(entry instanceof Leg ? "travel" : "meetings", entry.id());
                add(path, Optional.of(entry.timing()), by);
                for (AgendaItem item : entry.agenda().items()) {
                    String own = item.id().substring(item.id().lastIndexOf('/') + 1);
                    add(with(path, "agenda", own), Optional.of(item.timing()), by);
                }
            }
        }
    }

    private void add(List<String> path, Optional<Timing> timing, int minutes) {
        timing.flatMap(Timing::start)
                .ifPresent(start -> moments.put(
                        start.delay().isPresent() ? with(path, "start", "at") : with(path, "start"),
                        text(start.at(), minutes)));
    }

    private static List<String> with(List<String> path, String... more) {
        List<String> longer = new ArrayList<>(path);
        longer.addAll(List.of(more));
        return longer;
    }

    private String text(Moment moment, int minutes) {
        LocalDateTime at = moment.local().plusMinutes(minutes);
        long day = ChronoUnit.DAYS.between(dayOne, at.toLocalDate()) + 1;
        String date = day >= 1 && moment.zone().isEmpty()
                ? "day " + day
                : at.toLocalDate().toString();
        return date + " " + (at.getSecond() == 0 ? TIME : WITH_SECONDS).format(at)
                + moment.zone().map(z -> " " + z.getId()).orElse("");
    }

    /** The moments by the keys that lead to them. */
    Map<List<String>, String> moments() {
        return Collections.unmodifiableMap(moments);
    }

    /** The changes as {@code path=value}. */
    List<String> changes() {
        return moments.entrySet().stream()
                .map(e -> String.join(".", e.getKey()) + "=\"" + e.getValue() + "\"")
                .toList();
    }

    /** The changes as the {@code set} of a variant, indented by so many spaces. */
    String yaml(int indent) {
        StringBuilder out = new StringBuilder();
        List<String> above = List.of();
        for (Map.Entry<List<String>, String> change : moments.entrySet()) {
            List<String> path = change.getKey();
            int same = 0;
            while (same < Math.min(above.size(), path.size() - 1)
                    && above.get(same).equals(path.get(same))) {
                same++;
            }
            for (int k = same; k < path.size(); k++) {
                out.append(" ".repeat(indent + 2 * k)).append(path.get(k)).append(':');
                out.append(k + 1 < path.size() ? "\n" : " \"" + change.getValue() + "\"\n");
            }
            above = path;
        }
        return out.toString();
    }
}
