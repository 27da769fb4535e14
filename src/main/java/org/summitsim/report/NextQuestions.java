package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.summitsim.analysis.trace.Step;
import org.summitsim.engine.Cause;
import org.summitsim.network.TimeLine;

/**
 * Which of these starts first? Asked only where it follows from what is shown: the right one starts at the moment that its own time,
 * what it comes after and its people allow, and none of the others could start before it.
 */
final class NextQuestions {
    private static final int AHEAD = 6;

    private final QuizView view;
    private final Random random;

    NextQuestions(QuizView view, Random random) {
        this.view = view;
        this.random = random;
    }

    /** One for each activity at the most; those that are not simply the next of the programme first. */
    List<Question> list() {
        List<Question> plain = new ArrayList<>();
        List<Question> better = new ArrayList<>();
        Set<Integer> asked = new HashSet<>();
        List<Step> steps = new ArrayList<>(view.trace().steps());
        Collections.shuffle(steps, random);
        for (Step step : steps) {
            List<Integer> ahead = view.started().stream()
                    .filter(a -> view.start(a) > step.at())
                    .sorted(Comparator.comparingLong(view::start))
                    .limit(AHEAD)
                    .toList();
            if (ahead.size() < 3 || asked.contains(ahead.get(0)) || !isTold(ahead.get(0), step.at())) {
                continue;
            }
            int right = ahead.get(0);
            List<Integer> wrong = ahead.stream()
                    .filter(a -> bound(a, step.at()) >= view.start(right) + TimeLine.MINUTE)
                    .limit(QuizView.OPTIONS - 1)
                    .toList();
            if (wrong.size() >= 2) {
                asked.add(right);
                (isPlain(right, wrong) ? plain : better).add(question(step.at(), right, wrong));
            }
        }
        return Stream.concat(better.stream(), plain.stream()).toList();
    }

    private boolean isTold(int activity, long now) {
        return Math.abs(bound(activity, now) - view.start(activity)) < TimeLine.MINUTE
                && view.start(activity) - now >= TimeLine.MINUTE;
    }

    /** Whether one need only look for the first planned start. */
    private boolean isPlain(int right, List<Integer> wrong) {
        long[] planned = view.network().activities().plan().start();
        return planned[right] != TimeLine.NONE
                && view.trace().played().cause()[right] == Cause.PLANNED_START
                && wrong.stream().allMatch(a -> planned[a] != TimeLine.NONE && planned[a] > planned[right]);
    }

    /** The first moment at which an activity could start as far as can be seen. */
    private long bound(int activity, long now) {
        long bound = Math.max(now, view.moment(activity));
        for (int arc : view.arcs(activity)) {
            int before = view.network().arcs().from()[arc];
            boolean begun = view.start(before) != TimeLine.NONE && view.start(before) <= now;
            boolean over = begun && view.finish(before) != TimeLine.NONE && view.finish(before) <= now;
            boolean simple = view.network().arcs().choice()[arc] < 0
                    && !view.network().arcs().types().get(arc).fromStart();
            if (simple && view.start(before) != TimeLine.NONE && !over) {
                bound = begun ? Math.max(bound, view.finish(before)) : Long.MAX_VALUE;
            }
        }
        for (int p : view.network().activities().needs().people().row(activity)) {
            bound = Math.max(bound, view.busy(p, now));
        }
        return bound;
    }

    private Question question(long now, int right, List<Integer> wrong) {
        ZoneId zone = view.zone(right);
        List<Integer> all =
                Stream.concat(Stream.of(right), wrong.stream()).sorted().toList();
        List<String> facts = new ArrayList<>(view.goingOn(now, zone));
        all.forEach(a -> facts.add(fact(a, zone, now)));
        String told = view.why().title(right) + " " + view.why().start(right) + ". It starts at "
                + view.time(view.start(right), zone, now) + ".";
        QuizView.Asked asked =
                new QuizView.Asked(now, view.moment(now, zone) + " Which of these starts first?", facts, told);
        return QuizView.question(
                        asked,
                        view.why().title(right),
                        wrong.stream().map(view.why()::title).toList(),
                        1,
                        random)
                .orElseThrow();
    }

    private String fact(int activity, ZoneId zone, long now) {
        long planned = view.network().activities().plan().start()[activity];
        long delay = view.trace().delays()[activity];
        List<String> parts = new ArrayList<>();
        if (planned != TimeLine.NONE) {
            parts.add("is planned for " + view.time(planned, zone, now)
                    + (delay >= TimeLine.MINUTE
                            ? ", but comes " + Words.minutes(delay / (double) TimeLine.MINUTE)
                                    + " later by a delay of its own"
                            : ""));
        } else if (view.moment(activity) != TimeLine.NONE) {
            parts.add("starts at " + view.time(view.moment(activity), zone, now) + " at the earliest");
        }
        String needs = view.needs(activity);
        if (!needs.isEmpty()) {
            parts.add(needs);
        }
        return view.why().title(activity) + " " + (parts.isEmpty() ? "waits for nothing" : String.join("; ", parts));
    }
}
