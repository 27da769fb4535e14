package org.summitsim.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitsim.kernel.GaussianCopula;
import org.summitsim.kernel.OneFactor;
import org.summitsim.model.Correlation;
import org.summitsim.model.Problem;
import org.summitsim.model.Scenario;

/**
 * The inputs of a scenario that move together: copulas of those that have a column, and for a transfer in a group the factor
 * that each drive along it shares. Immutable.
 */
final class Correlations {
    private static final int HINTS = 3;

    private final Map<String, Integer> columns;
    private final List<String> transferIds;
    private final List<GaussianCopula> copulas = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final int[] factor;
    private final @Nullable OneFactor[] share;

    /**
     * The correlations of a scenario.
     *
     * @param columns the columns of all inputs by their names, factors among them
     */
    Correlations(Scenario scenario, Map<String, Integer> columns) {
        this.columns = columns;
        transferIds = scenario.cast().transfers().stream().map(t -> t.id()).toList();
        factor = new int[transferIds.size()];
        Arrays.fill(factor, Inputs.NOT_RANDOM);
        share = new OneFactor[factor.length];
        list(scenario).forEach(this::add);
    }

    private static List<Correlation> list(Scenario scenario) {
        return scenario.programme().disturbance().correlations();
    }

    /** The names of the factors' own inputs. */
    static List<String> factors(Scenario scenario) {
        return list(scenario).stream()
                .filter(Correlation::byFactor)
                .map(Correlations::factor)
                .toList();
    }

    private static String factor(Correlation correlation) {
        return correlation.id() + ".factor";
    }

    private void add(Correlation correlation) {
        List<String> members = new ArrayList<>();
        int before = problems.size();
        for (int k = 0; k < correlation.inputs().size(); k++) {
            String name = correlation.inputs().get(k);
            if (columns.containsKey(name)) {
                members.add(name);
            } else if (correlation.byFactor() && transferIds.contains(name)) {
                addTransfer(correlation, name);
            } else {
                problems.add(notRandom(correlation, k, name));
            }
        }
        if (problems.size() == before && !members.isEmpty()) {
            addCopula(correlation, members);
        }
    }

    private void addTransfer(Correlation correlation, String id) {
        int t = transferIds.indexOf(id);
        factor[t] = columns.getOrDefault(factor(correlation), Inputs.NOT_RANDOM);
        share[t] = new OneFactor(rho(correlation));
    }

    private static double rho(Correlation correlation) {
        return correlation.rho().get(0).get(1);
    }

    private void addCopula(Correlation correlation, List<String> members) {
        try {
            copulas.add(
                    correlation.byFactor()
                            ? GaussianCopula.ofFactor(members, factor(correlation), rho(correlation))
                            : GaussianCopula.ofMatrix(members, matrix(correlation)));
        } catch (IllegalArgumentException e) {
            String key = correlation.byFactor() ? "rho" : "matrix";
            problems.add(Problem.error(
                    List.of("correlations", correlation.id(), key),
                    e.getMessage() + ", in the " + key + " of " + correlation.id()));
        }
    }

    private static double[][] matrix(Correlation correlation) {
        return correlation.rho().stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    private Problem notRandom(Correlation correlation, int k, String name) {
        Problem problem = Problem.error(
                List.of("correlations", correlation.id(), "group", String.valueOf(k)),
                "Expected something random, received " + name + ", for which nothing is drawn");
        String owner = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
        List<String> near = columns.keySet().stream()
                .filter(other -> other.startsWith(owner + ".") || other.startsWith(owner + "/"))
                .limit(HINTS)
                .toList();
        return near.isEmpty() ? problem : problem.withHint(String.join(" or ", near));
    }

    /** The copulas, each input in one of them at most. */
    List<GaussianCopula> copulas() {
        return List.copyOf(copulas);
    }

    /** What is wrong with them. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The uniform number of a drive whose own one is {@code number}: mixed with the factor of its transfer, if it has one. */
    double drive(int transfer, double number, double[] uniforms, int offset) {
        OneFactor shared = share[transfer];
        return shared == null ? number : shared.mix(uniforms[offset + factor[transfer]], number);
    }
}
