package org.summitsim.engine;

import java.util.List;
import java.util.Optional;
import org.summitsim.model.Outcomes;

/**
 * How likely each outcome of each activity is.
 *
 * @param likeliest the position of the likeliest of each, shape [n]
 * @param upTo the probability of each outcome and those before it, shape [n][outcomes], without the last
 */
record Outlooks(int[] likeliest, double[][] upTo) {
    static Outlooks of(List<Optional<Outcomes>> all) {
        int[] likeliest = new int[all.size()];
        double[][] upTo = new double[all.size()][0];
        for (int a = 0; a < likeliest.length; a++) {
            if (all.get(a).isPresent()) {
                likeliest[a] = all.get(a).get().likeliest();
                upTo[a] = upTo(all.get(a).get().probabilities());
            }
        }
        return new Outlooks(likeliest, upTo);
    }

    /** All after the last that can come true count as certain, whatever adding up has lost. */
    private static double[] upTo(List<Double> probabilities) {
        int last = probabilities.size() - 1;
        while (probabilities.get(last) == 0) {
            last--;
        }
        double[] upTo = new double[last];
        double sum = 0;
        for (int k = 0; k < last; k++) {
            sum += probabilities.get(k);
            upTo[k] = sum;
        }
        return upTo;
    }

    int likeliest(int a) {
        return likeliest[a];
    }

    /** The outcome that a uniform number stands for: by inversion, in file order (rule 6). */
    int outcome(int a, double uniform) {
        double[] bounds = upTo[a];
        int k = 0;
        while (k < bounds.length && uniform >= bounds[k]) {
            k++;
        }
        return k;
    }
}
