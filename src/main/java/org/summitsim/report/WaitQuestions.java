package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.summitsim.analysis.trace.Step;
import org.summitsim.analysis.trace.Waiting;
import org.summitsim.engine.Cause;
import org.summitsim.network.TimeLine;

/** Whom or what does something wait for now? The wrong answers are what it needs too, and has. */
final class WaitQuestions {
    private final QuizView view;
    private final Random random;

    WaitQuestions(QuizView view, Random random) {
        this.view = view;
        this.random = random;
    }

    /** One for each activity at the most. */
    List<Question> list() {
        List<Question> questions = new ArrayList<>();
        Set<Integer> asked = new HashSet<>();
        for (Step step : view.trace().steps()) {
            for (Waiting waiting : step.waiting()) {
                int a = waiting.activity();
                boolean whole = view.network().activities().shape().parent()[a] < 0;
                boolean starts = view.start(a) != TimeLine.NONE && view.start(a) - step.at() >= TimeLine.MINUTE;
                if (whole && starts && !asked.contains(a)) {
                    question(waiting, step.at()).ifPresent(question -> {
                        asked.add(a);
                        questions.add(question);
                    });
                }
            }
        }
        return questions;
    }

    private Optional<Question> question(Waiting waiting, long now) {
        int a = waiting.activity();
        ZoneId zone = view.zone(a);
        Optional<String> right = right(waiting);
        if (right.isEmpty()
                || (waiting.lack().cause() == Cause.PERSON
                        && !view.isMissing(waiting.lack().of(), a, now))) {
            return Optional.empty();
        }
        List<String> facts = new ArrayList<>(view.goingOn(now, zone));
        String needs = view.needs(a);
        facts.add(view.why().title(a) + " " + (needs.isEmpty() ? "needs nobody and nothing" : needs));
        String told = view.why().title(a) + " " + view.why().start(a) + ". It starts at "
                + view.time(view.start(a), zone, now) + ".";
        String text = view.moment(now, zone) + " " + view.why().title(a)
                + " could start now as far as the clock goes, and does not. Whom or what does it wait for?";
        return QuizView.question(
                new QuizView.Asked(now, text, facts, told), right.get(), wrong(waiting, now), 2, random);
    }

    private Optional<String> right(Waiting waiting) {
        int of = waiting.lack().of();
        return switch (waiting.lack().cause()) {
            case PERSON -> Optional.of(view.why().person(of));
            case RESOURCE -> Optional.of(view.why().resource(of));
            case PLACE -> Optional.of("room in " + view.why().place(of));
            case PRECEDENCE ->
                of < 0
                        ? Optional.empty()
                        : Optional.of("the end of "
                                + view.why().title(view.network().arcs().from()[of]));
            default -> Optional.empty();
        };
    }

    /** What it needs and has; of things only what comes before in the order of what is told, so that it is surely there. */
    private List<String> wrong(Waiting waiting, long now) {
        int a = waiting.activity();
        Cause cause = waiting.lack().cause();
        List<String> wrong = new ArrayList<>();
        for (int arc : view.arcs(a)) {
            int before = view.network().arcs().from()[arc];
            boolean over = view.finish(before) != TimeLine.NONE && view.finish(before) <= now;
            if (over && view.network().arcs().planned()[arc] == 0) {
                wrong.add("the end of " + view.why().title(before));
            }
        }
        for (int p : view.network().activities().needs().people().row(a)) {
            if (!view.isMissing(p, a, now)) {
                wrong.add(view.why().person(p));
            }
        }
        if (cause == Cause.RESOURCE) {
            int place = view.trace().played().place()[a];
            if (place >= 0) {
                wrong.add("room in " + view.why().place(place));
            }
        }
        for (int p = 0; p < view.network().people().size() && wrong.size() < QuizView.OPTIONS; p++) {
            if (!view.network().activities().needs().people().contains(a, p)) {
                wrong.add(view.why().person(p));
            }
        }
        return wrong;
    }
}
