package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.StartMoves.Move;
import org.summitsim.network.Activities;
import org.summitsim.network.TimeLine;

/**
 * The starts of a variant that people want to hear of: those planned otherwise, and those that surely move by a minute or more;
 * of parts only those that do not just go with what they are a part of.
 */
final class StartShifts {
    /** What nobody calls a move, microseconds. */
    static final double LEAST = TimeLine.MINUTE;

    private final Contest contest;
    private final Contender variant;
    private final Map<Integer, Move> byPlace = new HashMap<>();

    StartShifts(Contest contest, Contender variant) {
        this.contest = contest;
        this.variant = variant;
        variant.moves().moved().forEach(move -> byPlace.put(move.inBase(), move));
    }

    /** Those that moved, the largest shifts first, each weighed by how often it starts in both; equal ones in file order. */
    List<Move> list() {
        return variant.moves().moved().stream()
                .filter(this::isTold)
                .sorted(Comparator.comparingDouble((Move m) -> -Math.abs(m.shift() * m.n())))
                .toList();
    }

    private boolean isTold(Move move) {
        if (!isMove(move)) {
            return false;
        }
        Move whole = byPlace.get(shape().parent()[move.inBase()]);
        return whole == null || !isMove(whole) || !(Math.abs(move.shift() - whole.shift()) < LEAST);
    }

    /** Whether a start is planned otherwise or surely moved. */
    boolean isMove(Move move) {
        double before = contest.plannedBefore(move);
        double after = contest.plannedAfter(variant, move);
        boolean replanned = Double.compare(before, after) != 0;
        return replanned || move.isMove(LEAST);
    }

    /** Whether what the variant changes does not name it already. */
    private boolean isNews(String id) {
        return contest.changes(variant).stream()
                .noneMatch(line -> List.of(line.split("[ ,()]+")).contains(id));
    }

    /** The meetings and legs that only the variant has, as far as they are not named where it is told what it changes. */
    List<String> added() {
        Activities own = variant.network().activities();
        return variant.moves().added().stream()
                .filter(id -> own.shape().parent()[own.ids().indexOf(id)] < 0 && isNews(id))
                .toList();
    }

    /** The same of those that only the base has. */
    List<String> gone() {
        List<String> ids = contest.base().network().activities().ids();
        return variant.moves().gone().stream()
                .filter(id -> shape().parent()[ids.indexOf(id)] < 0 && isNews(id))
                .toList();
    }

    private Activities.Shape shape() {
        return contest.base().network().activities().shape();
    }

    /** The columns of a table of starts; days only where there are several. */
    static List<String> header(Contest contest) {
        return contest.severalDays()
                ? List.of("start", ">day", ">planned", ">on average", ">moves by", "95 % interval")
                : List.of("start", ">planned", ">on average", ">moves by", "95 % interval");
    }

    /** A start in these columns, without its name. */
    static List<String> cells(Contest contest, Contender variant, Move move) {
        ZoneId zone = contest.zone(move);
        LocalDate day = contest.day(move);
        Apart apart = Apart.of(Unit.MOMENT);
        List<String> cells = new ArrayList<>();
        if (contest.severalDays()) {
            cells.add(Words.shortDate(day));
        }
        cells.add(contest.moments(contest.plannedBefore(move), contest.plannedAfter(variant, move), zone, day));
        cells.add(contest.moments(move.before(), move.after(), zone, day));
        cells.add(apart.signed(move.shift()));
        cells.add(move.interval().map(apart::range).orElse(""));
        return cells;
    }
}
