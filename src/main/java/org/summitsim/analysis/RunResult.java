package org.summitsim.analysis;

import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.blame.BlameReport;
import org.summitsim.analysis.itinerary.Itineraries;
import org.summitsim.network.Network;

/**
 * Everything one run of one variant says.
 *
 * @param network what was played
 * @param facts how
 * @param baseline the programme as planned
 * @param days the days of the programme, in order
 * @param measures all measures
 * @param causes what bound each start, by activity in file order, commonest first
 * @param usage what people and resources did over time, people first, in file order
 * @param replications the measures of each replication
 * @param correlations what has become of the correlations asked for
 * @param queues what streams did beyond their measures
 * @param waits who waits for whom, those that cost most time first
 * @param blame why things slip
 * @param importance what matters to each goal
 * @param counterfactuals what would really be saved without the largest causes, if that was asked for
 * @param itineraries who goes where with what, and by when, if that was asked for
 */
public record RunResult(
        Network network,
        RunFacts facts,
        Baseline baseline,
        List<Day> days,
        Measures measures,
        List<CauseShare> causes,
        List<Usage> usage,
        ReplicationTable replications,
        List<AchievedCorrelation> correlations,
        QueueReport queues,
        List<WaitShare> waits,
        BlameReport blame,
        List<GoalImportance> importance,
        List<Counterfactual> counterfactuals,
        Optional<Itineraries> itineraries) {
    public RunResult {
        correlations = List.copyOf(correlations);
        days = List.copyOf(days);
        causes = List.copyOf(causes);
        usage = List.copyOf(usage);
        waits = List.copyOf(waits);
        importance = List.copyOf(importance);
        counterfactuals = List.copyOf(counterfactuals);
    }

    /** A run of which no correlations were asked, of a programme without streams, in which nobody waits. */
    public RunResult(
            Network network,
            RunFacts facts,
            Baseline baseline,
            List<Day> days,
            Measures measures,
            List<CauseShare> causes,
            List<Usage> usage,
            ReplicationTable replications) {
        this(
                network,
                facts,
                baseline,
                days,
                measures,
                causes,
                usage,
                replications,
                List.of(),
                QueueReport.NONE,
                List.of(),
                BlameReport.NONE,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The same with what would be saved without some causes. */
    public RunResult with(List<Counterfactual> saved) {
        return with(saved, itineraries);
    }

    /** The same with who goes where. */
    public RunResult with(Itineraries ways) {
        return with(counterfactuals, Optional.of(ways));
    }

    private RunResult with(List<Counterfactual> saved, Optional<Itineraries> ways) {
        return new RunResult(
                network,
                facts,
                baseline,
                days,
                measures,
                causes,
                usage,
                replications,
                correlations,
                queues,
                waits,
                blame,
                importance,
                saved,
                ways);
    }
}
