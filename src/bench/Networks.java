import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes the networks that are measured: N activities in the order of their numbers, each after 1 to 3 of the ten before it, with
 * a triangular duration between half an hour and six hours and 1 or 2 of twelve resources of 1 to 3 units. As a scenario file, and
 * once more as JSON for programs that do not read YAML. Usage: Networks FOLDER N [N ...]
 */
final class Networks {
    private static final int RESOURCES = 12;
    private static final int REACH = 10;

    private record Activity(double min, double mode, double max, List<Integer> after, List<Integer> uses) {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        for (int i = 1; i < args.length; i++) {
            int n = Integer.parseInt(args[i]);
            List<Activity> activities = activities(n);
            write(folder.resolve("network-" + n + ".yaml"), scenario(activities));
            write(folder.resolve("network-" + n + ".json"), json(activities));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Activity> activities(int n) {
        Random random = new Random(n);
        List<Activity> activities = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            double mode = minutes(15 + 165 * random.nextDouble());
            double min = minutes(mode * (0.6 + 0.35 * random.nextDouble()));
            double max = minutes(mode * (1.1 + 0.9 * random.nextDouble()));
            int before = Math.min(a, REACH);
            List<Integer> after = some(random, a - before, a, Math.min(before, 1 + random.nextInt(3)));
            activities.add(new Activity(min, mode, max, after, some(random, 0, RESOURCES, 1 + random.nextInt(2))));
        }
        return activities;
    }

    /** Three decimals, as a file would have them. */
    private static double minutes(double exact) {
        return Math.rint(exact * 1000) / 1000;
    }

    private static List<Integer> some(Random random, int from, int to, int count) {
        List<Integer> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            all.add(i);
        }
        Collections.shuffle(all, random);
        return all.subList(0, count).stream().sorted().toList();
    }

    private static int capacity(int resource) {
        return 1 + resource % 3;
    }

    private static String scenario(List<Activity> activities) {
        StringBuilder text = new StringBuilder("summit: 1\ntitle: Network of " + activities.size() + " activities\n"
                + "clock: {start: 2024-01-01T00:00, zone: UTC}\nresources:\n");
        for (int r = 0; r < RESOURCES; r++) {
            text.append("  r%d: {kind: staff, capacity: %d}\n".formatted(r, capacity(r)));
        }
        text.append("meetings:\n");
        for (int a = 0; a < activities.size(); a++) {
            Activity activity = activities.get(a);
            text.append(String.format(Locale.ROOT, "  a%d: {duration: \"triangular(%.3fm, %.3fm, %.3fm)\", uses: {%s}", a,
                    activity.min, activity.mode, activity.max,
                    activity.uses.stream().map(r -> "r" + r + ": 1").collect(Collectors.joining(", "))));
            if (!activity.after.isEmpty()) {
                text.append(", after: [")
                        .append(activity.after.stream().map(p -> "a" + p).collect(Collectors.joining(", ")))
                        .append(']');
            }
            text.append("}\n");
        }
        return text.toString();
    }

    private static String json(List<Activity> activities) {
        return activities.stream()
                .map(a -> String.format(Locale.ROOT, "{\"min\": %.3f, \"mode\": %.3f, \"max\": %.3f, \"after\": %s, \"uses\": %s}",
                        a.min, a.mode, a.max, a.after, a.uses))
                .collect(Collectors.joining(",\n", "{\"capacity\": ["
                        + java.util.stream.IntStream.range(0, RESOURCES).mapToObj(r -> "" + capacity(r))
                                .collect(Collectors.joining(", "))
                        + "], \"activities\": [\n", "\n]}\n"));
    }
}
