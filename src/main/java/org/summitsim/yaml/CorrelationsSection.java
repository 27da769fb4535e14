package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.summitsim.model.Correlation;

/** Decodes {@code correlations}. */
final class CorrelationsSection {
    /** A matrix of so many rows is more than anybody can have an opinion about. */
    private static final int MOST = 500;

    private final InputNames names;
    private final Map<String, String> homes = new HashMap<>();

    CorrelationsSection(Scope scope) {
        names = new InputNames(scope);
    }

    List<Correlation> decode(Fields scenario) {
        return Sections.entries(scenario, "correlations").stream()
                .flatMap(c -> correlation(c).stream())
                .toList();
    }

    private Optional<Correlation> correlation(Cursor cursor) {
        Fields fields = cursor.fields(Kind.CORRELATION);
        boolean byFactor = !fields.has("matrix");
        Optional<Cursor> group = fields.require("group");
        List<String> inputs = group.map(c -> inputs(c, cursor.key(), byFactor)).orElse(List.of());
        if (fields.has("rho") == fields.has("matrix") && !fields.isIncomplete()) {
            cursor.keyError(
                    "Expected either rho or a matrix, received " + (byFactor ? "neither" : "both"), Optional.empty());
            return Optional.empty();
        }
        boolean ordered = inputs.stream().noneMatch(names::isTransfer) && inputs.size() == 2;
        var rho = byFactor
                ? fields.find("rho").flatMap(c -> rho(c, ordered)).map(r -> equal(r, inputs.size()))
                : fields.find("matrix").flatMap(c -> matrix(c, inputs.size()));
        return rho.filter(r -> inputs.size() >= 2).map(r -> new Correlation(cursor.key(), inputs, r, byFactor));
    }

    private List<String> inputs(Cursor group, String home, boolean byFactor) {
        Set<String> inputs = new LinkedHashSet<>();
        int before = group.errors();
        for (Cursor item : group.items("a list of random inputs")) {
            for (String input : names.read(item, byFactor)) {
                String other = homes.putIfAbsent(input, home);
                if (other != null) {
                    item.error("Expected each input in one correlation, and once, received " + Words.quote(input)
                            + (other.equals(home) ? " twice" : ", which is in " + other));
                }
                inputs.add(input);
            }
        }
        boolean sized = inputs.size() >= 2 && inputs.size() <= MOST;
        if (!sized && group.errors() == before) {
            group.error("Expected from 2 to " + MOST + " random inputs, received " + inputs.size());
        }
        return group.errors() == before ? new ArrayList<>(inputs) : List.of();
    }

    /** One number for each two; with a sign only where there are two, because a factor cannot part three from each other. */
    private static Optional<Double> rho(Cursor cursor, boolean pair) {
        Optional<Double> rho = number(cursor);
        rho.filter(r -> Math.abs(r) == 1)
                .ifPresent(r -> cursor.error("Expected rho between -1 and 1, both excluded, received "
                        + cursor.node().describe() + " (such correlations are not positive definite)"));
        rho.filter(r -> r < 0 && r > -1 && !pair)
                .ifPresent(r -> cursor.error(
                        "Expected rho of at least 0 for more than two inputs, received "
                                + cursor.node().describe(),
                        Optional.of("a matrix")));
        return rho.filter(r -> Math.abs(r) < 1 && (r >= 0 || pair));
    }

    private static Optional<Double> number(Cursor cursor) {
        return cursor.read("a number from -1 to 1", w -> Numbers.between(w, -1, 1));
    }

    private static List<List<Double>> equal(double rho, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> IntStream.range(0, size)
                        .mapToObj(k -> i == k ? 1.0 : rho)
                        .toList())
                .toList();
    }

    private static Optional<List<List<Double>>> matrix(Cursor cursor, int size) {
        int before = cursor.errors();
        List<Cursor> rows = cursor.items("a list of rows");
        if (size > 0 && cursor.errors() == before && rows.size() != size) {
            cursor.error("Expected a row for each of " + size + " inputs, received " + rows.size());
        }
        List<List<Double>> matrix = new ArrayList<>();
        for (Cursor row : rows) {
            List<Cursor> cells = row.items("a row of numbers");
            if (size > 0 && cells.size() != size) {
                row.error("Expected " + size + " numbers in each row, received " + cells.size());
            }
            matrix.add(cells.stream().flatMap(c -> number(c).stream()).toList());
        }
        if (cursor.errors() == before && size > 0) {
            checkSymmetry(rows, matrix);
        }
        return cursor.errors() == before ? Optional.of(matrix) : Optional.empty();
    }

    private static void checkSymmetry(List<Cursor> rows, List<List<Double>> matrix) {
        for (int i = 0; i < matrix.size(); i++) {
            if (matrix.get(i).get(i) != 1) {
                rows.get(i)
                        .error("Expected 1 on the diagonal, received "
                                + matrix.get(i).get(i) + " in row " + (i + 1));
            }
            for (int k = 0; k < i; k++) {
                double here = matrix.get(i).get(k);
                double there = matrix.get(k).get(i);
                if (here != there) {
                    rows.get(i)
                            .error("Expected a symmetric matrix, received " + here + " in row " + (i + 1) + ", column "
                                    + (k + 1) + ", and " + there + " in row " + (k + 1) + ", column " + (i + 1));
                }
            }
        }
    }
}
