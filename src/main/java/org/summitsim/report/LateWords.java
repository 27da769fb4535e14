package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.StartMoves.Move;
import org.summitsim.network.Activities;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;

/** How lateness travels: when others start if one thing ends later by so much, from a comparison on common random numbers. */
public final class LateWords {
    private static final double LEAST = TimeLine.MINUTE / 2.0;

    private final Comparison comparison;
    private final Words words;
    private final String late;
    private final List<Integer> minutes;

    /**
     * The words for a comparison.
     *
     * @param comparison the programme as it is, then with the end put off by each of {@code minutes}
     * @param late the id of what ends late
     */
    public LateWords(Comparison comparison, String late, List<Integer> minutes) {
        this.comparison = comparison;
        words = new Words(first(comparison).network().time());
        this.late = late;
        this.minutes = List.copyOf(minutes);
    }

    private static Contender first(Comparison comparison) {
        return comparison.contenders().get(0);
    }

    /** The table: each start that surely moves, by half a minute or more on average, in one of the cases. */
    public String text(int width) {
        List<String> header = new ArrayList<>(List.of("start", ">day", ">planned", ">as it is"));
        minutes.forEach(m -> header.add(">" + m + " min|later"));
        TextTable table = new TextTable(width, header);
        for (int row = 0; row < moves(1).size(); row++) {
            int at = row;
            Move base = moves(1).get(row);
            boolean moves = isTold(base)
                    && minutes.stream()
                            .anyMatch(m -> move(minutes.indexOf(m), at).isMove(LEAST));
            if (moves) {
                table.row(row(base, at).toArray(String[]::new));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("If " + late + " ends later");
        if (table.isEmpty()) {
            lines.add("No other start moves: what follows has time enough.");
        } else {
            lines.addAll(table.render());
            lines.addAll(Words.wrap(
                    "Starts on average, and in brackets by how many minutes they move (95 % interval), the same"
                            + " replications each time.",
                    width));
        }
        return String.join("\n", lines);
    }

    private boolean isTold(Move base) {
        Activities activities = first(comparison).network().activities();
        boolean within = activities.kinds().get(base.inBase()).isPart()
                && activities.plan().start()[base.inBase()] == TimeLine.NONE;
        return !within && !base.activity().equals(late);
    }

    private List<Move> moves(int contender) {
        return comparison.contenders().get(contender).moves().moved();
    }

    private Move move(int step, int row) {
        return moves(step + 1).get(row);
    }

    private List<String> row(Move base, int row) {
        Activities activities = first(comparison).network().activities();
        int a = base.inBase();
        int z = activities.shape().zone()[a];
        ZoneId zone = first(comparison).network().time().zones().get(z);
        long planned = activities.plan().start()[a];
        double about = planned == TimeLine.NONE ? base.before() : (double) planned;
        List<String> cells = new ArrayList<>(List.of(
                base.activity(),
                String.valueOf(first(comparison).network().time().day(z, Math.round(about))),
                planned == TimeLine.NONE ? "" : words.clock((double) planned, zone),
                words.clock(base.before(), zone)));
        for (int step = 0; step < minutes.size(); step++) {
            Move move = move(step, row);
            cells.add(words.clock(move.before() + move.shift(), zone) + " (" + shift(move) + ")");
        }
        return cells;
    }

    private static String shift(Move move) {
        long mean = Math.round(move.shift() / TimeLine.MINUTE);
        return move.interval()
                .filter(i -> Math.round(i.low() / TimeLine.MINUTE) != Math.round(i.high() / TimeLine.MINUTE))
                .map(i -> Math.round(i.low() / TimeLine.MINUTE) + " to " + Math.round(i.high() / TimeLine.MINUTE))
                .orElse(String.valueOf(mean));
    }

    /** {@code if-late.csv}: a row for each start and each case. */
    public String csv(String variant) {
        Table table = new Table(
                variant,
                List.of(
                        "late",
                        "by_min",
                        "activity",
                        "n",
                        "start_mean",
                        "shift_min",
                        "shift_low_min",
                        "shift_high_min"));
        Activities activities = first(comparison).network().activities();
        Moments moments = new Moments(first(comparison).network().time());
        for (int step = 0; step < minutes.size(); step++) {
            for (Move move : moves(step + 1)) {
                ZoneId zone = first(comparison)
                        .network()
                        .time()
                        .zones()
                        .get(activities.shape().zone()[move.inBase()]);
                table.row(List.of(
                        late,
                        String.valueOf(minutes.get(step)),
                        move.activity(),
                        String.valueOf(move.n()),
                        moments.iso(move.before() + move.shift(), zone),
                        number(Optional.of(move.shift())),
                        number(move.interval().map(Interval::low)),
                        number(move.interval().map(Interval::high))));
            }
        }
        return table.csv();
    }

    private static String number(Optional<Double> micros) {
        return micros.filter(Double::isFinite)
                .map(m -> Numbers.text(m / TimeLine.MINUTE))
                .orElse("");
    }
}
