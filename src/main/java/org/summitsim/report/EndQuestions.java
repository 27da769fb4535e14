package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.summitsim.engine.State;
import org.summitsim.network.TimeLine;

/** When something ends, and whether its due is kept, given when it starts and how long it takes this time. */
final class EndQuestions {
    private static final int APART = 3;
    private static final int[] OTHER_MINUTES = {-12, -7, 6, 11};

    private final QuizView view;
    private final Random random;

    EndQuestions(QuizView view, Random random) {
        this.view = view;
        this.random = random;
    }

    /** When does it end? The wrong answers forget that it started late, or that it takes its own time. */
    List<Question> ends() {
        List<Question> questions = new ArrayList<>();
        for (int a : view.started()) {
            long planned = view.trace().planned().finish()[a];
            if (isPlain(a) && planned != TimeLine.NONE) {
                ZoneId zone = view.zone(a);
                long plannedStart = planned(a);
                long length = QuizView.minutes(view.start(a), view.finish(a)) * TimeLine.MINUTE;
                List<String> wrong = Stream.concat(
                                Stream.of(planned, plannedStart + length, view.start(a) + planned - plannedStart),
                                others(a))
                        .filter(end -> Math.abs(QuizView.minutes(view.finish(a), end)) >= APART)
                        .map(end -> view.time(end, zone, view.start(a)))
                        .distinct()
                        .limit(QuizView.OPTIONS - 1)
                        .toList();
                String told = view.why().title(a) + " " + view.why().finish(a) + ".";
                QuizView.Asked asked = new QuizView.Asked(
                        view.start(a),
                        view.moment(view.start(a), zone) + " " + view.why().title(a) + " starts now. When does it end?",
                        facts(a),
                        told);
                QuizView.question(asked, view.time(view.finish(a), zone, view.start(a)), wrong, 2, random)
                        .ifPresent(questions::add);
            }
        }
        return questions;
    }

    private Stream<Long> others(int a) {
        return Arrays.stream(OTHER_MINUTES).mapToObj(m -> view.finish(a) + m * TimeLine.MINUTE);
    }

    private long planned(int a) {
        long planned = view.network().activities().plan().start()[a];
        return planned == TimeLine.NONE ? view.trace().planned().start()[a] : planned;
    }

    /** Whether it ended when it had taken its time, in the zone where it began: nothing interrupted it. */
    private boolean isPlain(int a) {
        int[] zone = view.network().activities().shape().zone();
        return QuizView.minutes(view.start(a), view.finish(a)) > 0
                && zone[a] == view.network().activities().shape().endZone()[a]
                && view.trace().played().state()[a] == State.DONE
                && view.trace().played().interrupted()[a] == 0
                && view.trace().played().rounds()[a] <= 1
                && view.trace().planned().start()[a] != TimeLine.NONE;
    }

    private List<String> facts(int a) {
        ZoneId zone = view.zone(a);
        List<String> facts = new ArrayList<>();
        facts.add("Planned: from " + view.time(planned(a), zone, view.start(a)) + " to "
                + view.time(view.trace().planned().finish()[a], zone, view.start(a)));
        List<String> parts = new ArrayList<>();
        for (int part = a + 1; part <= a + view.network().activities().shape().parts()[a]; part++) {
            if (view.trace().played().state()[part] == State.DONE && view.start(part) != TimeLine.NONE) {
                parts.add(view.why().title(part) + " " + QuizView.length(view.start(part), view.finish(part)));
            }
        }
        boolean whole = parts.isEmpty() || !isSum(a);
        facts.add("This time it takes "
                + (whole ? QuizView.length(view.start(a), view.finish(a)) : QuizView.listed(parts)));
        return facts;
    }

    /** Whether the parts that took place follow each other from the beginning to the end, and are few enough to be listed. */
    private boolean isSum(int a) {
        long at = view.start(a);
        int count = 0;
        for (int part = a + 1; part <= a + view.network().activities().shape().parts()[a]; part++) {
            if (view.trace().played().state()[part] == State.DONE && view.start(part) != TimeLine.NONE) {
                if (view.start(part) != at) {
                    return false;
                }
                at = view.finish(part);
                count++;
            }
        }
        return at == view.finish(a) && count <= QuizView.OPTIONS;
    }

    /** Is the due kept? */
    List<Question> dues() {
        List<Question> questions = new ArrayList<>();
        for (int a : view.started()) {
            long due = view.network().activities().plan().due()[a];
            if (due != TimeLine.NONE && isPlain(a)) {
                due(a, due, questions);
            }
        }
        return questions;
    }

    private void due(int a, long due, List<Question> questions) {
        ZoneId zone = view.zone(a);
        long spare = QuizView.minutes(view.finish(a), due);
        long late = QuizView.minutes(planned(a), view.start(a));
        long longer = QuizView.minutes(view.trace().planned().finish()[a], view.finish(a)) - late;
        if (spare == 0 && view.finish(a) != due) {
            return;
        }
        List<String> facts = new ArrayList<>(facts(a));
        facts.add("It is due at " + view.time(due, zone, view.start(a)));
        List<String> wrong = Stream.of(
                        -spare, spare + late, spare + longer, spare + late + longer, spare + 8, spare - 8)
                .filter(other -> Math.abs(other - spare) >= APART)
                .map(EndQuestions::kept)
                .distinct()
                .limit(QuizView.OPTIONS - 1)
                .toList();
        String told = "It ends at " + view.time(view.finish(a), zone, view.start(a)) + " and is due at "
                + view.time(due, zone, view.start(a)) + ". " + view.why().title(a) + " "
                + view.why().finish(a) + ".";
        QuizView.Asked asked = new QuizView.Asked(
                view.start(a),
                view.moment(view.start(a), view.zone(a)) + " " + view.why().title(a)
                        + " starts now. Does it end in time?",
                facts,
                told);
        QuizView.question(asked, kept(spare), wrong, 2, random).ifPresent(questions::add);
    }

    private static String kept(long spare) {
        return spare == 0
                ? "Yes, to the minute"
                : spare > 0
                        ? "Yes, with " + Words.minutes((double) spare) + " to spare"
                        : "No, it ends " + Words.minutes((double) -spare) + " after its due";
    }
}
