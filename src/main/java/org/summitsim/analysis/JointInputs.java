package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitsim.engine.Play;
import org.summitsim.kernel.GaussianCopula;
import org.summitsim.model.Correlation;
import org.summitsim.statistics.RankCorrelation;

/**
 * The random inputs that are watched because they were to move together. Immutable.
 *
 * @param groups the correlations
 * @param columns where the numbers of all their inputs stand, group by group
 */
record JointInputs(List<Group> groups, int[] columns) {
    static final JointInputs NONE = new JointInputs(List.of(), new int[0]);
    /** The inputs of a group that are watched. */
    private static final int MOST = 100;

    /**
     * One correlation.
     *
     * @param inputs the names of those watched
     * @param first where the first of them stands among all that are watched
     * @param transfers those of it that are no inputs but transfers
     */
    record Group(Correlation correlation, List<String> inputs, int first, List<String> transfers) {

        double asked(int i, int k) {
            List<String> all = correlation.inputs();
            return correlation.rho().get(all.indexOf(inputs.get(i))).get(all.indexOf(inputs.get(k)));
        }
    }

    static JointInputs of(Play play) {
        Set<String> joined = play.copulas().stream()
                .map(GaussianCopula::inputs)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Group> groups = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (Correlation correlation :
                play.network().scenario().programme().disturbance().correlations()) {
            List<String> inputs = correlation.inputs().stream()
                    .filter(joined::contains)
                    .limit(MOST)
                    .toList();
            List<String> transfers = correlation.inputs().stream()
                    .filter(name -> !joined.contains(name))
                    .toList();
            groups.add(new Group(correlation, inputs, columns.size(), transfers));
            inputs.forEach(name -> columns.add(play.inputs().indexOf(name)));
        }
        return new JointInputs(
                List.copyOf(groups),
                columns.stream().mapToInt(Integer::intValue).toArray());
    }

    int size() {
        return columns.length;
    }

    /** What has become of them. */
    List<AchievedCorrelation> achieved(Samples samples) {
        return groups.stream().map(group -> achieved(group, samples)).toList();
    }

    private static AchievedCorrelation achieved(Group group, Samples samples) {
        List<String> names = group.inputs();
        List<double[]> ranks = new ArrayList<>();
        List<AchievedCorrelation.Pair> pairs = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            ranks.add(RankCorrelation.centredRanks(samples.input(group.first() + k)));
            for (int i = 0; i < k; i++) {
                pairs.add(new AchievedCorrelation.Pair(
                        names.get(i),
                        names.get(k),
                        group.asked(i, k),
                        RankCorrelation.ofRanks(ranks.get(i), ranks.get(k))));
            }
        }
        return new AchievedCorrelation(group.correlation().id(), pairs, group.transfers());
    }
}
