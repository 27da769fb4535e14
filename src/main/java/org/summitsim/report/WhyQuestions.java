package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.summitsim.engine.Cause;
import org.summitsim.engine.UseLog;
import org.summitsim.engine.UseLog.Use;
import org.summitsim.model.Precedence;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * Why did something start late? The right answer is the binding cause; the wrong ones are other conditions of the same start, which
 * held a minute or more before.
 */
final class WhyQuestions {
    private static final long LATE = 2 * TimeLine.MINUTE;

    private final QuizView view;
    private final Network network;
    private final WhyWords why;
    private final Random random;

    WhyQuestions(QuizView view, Random random) {
        this.view = view;
        this.random = random;
        network = view.network();
        why = view.why();
    }

    /** A condition of a start: what is said of it as a cause, when it held, and how that is told; no moment: long before. */
    private record Condition(Cause cause, int of, String answer, long held, String fact) {}

    /** One for each late start, in random order; those that are late by themselves, of which nothing is to be learned, last. */
    List<Question> list() {
        List<Question> questions = new ArrayList<>();
        List<Question> alone = new ArrayList<>();
        for (int a : view.started()) {
            if (view.trace().startSlip(a).orElse(0L) >= LATE) {
                boolean own = view.trace().played().cause()[a] == Cause.DELAY;
                question(a).ifPresent((own ? alone : questions)::add);
            }
        }
        Collections.shuffle(questions, random);
        Collections.shuffle(alone, random);
        questions.addAll(alone);
        return questions;
    }

    private Optional<Question> question(int a) {
        long start = view.start(a);
        ZoneId zone = view.zone(a);
        List<Condition> all = conditions(a);
        Cause cause = view.trace().played().cause()[a];
        int of = view.trace().played().causeOf()[a];
        Optional<Condition> right = all.stream()
                .filter(c -> c.cause == cause && (cause == Cause.DELAY || c.of == of))
                .filter(c -> Math.abs(c.held - start) < TimeLine.MINUTE)
                .findFirst();
        if (right.isEmpty()) {
            return Optional.empty();
        }
        List<String> wrong = all.stream()
                .filter(c -> c.held == TimeLine.NONE || c.held <= start - TimeLine.MINUTE)
                .map(Condition::answer)
                .collect(Collectors.toCollection(ArrayList::new));
        addOthers(a, wrong);
        List<String> facts = new ArrayList<>();
        facts.add(why.title(a) + " " + (view.needs(a).isEmpty() ? "needs nobody and nothing" : view.needs(a)));
        all.stream()
                .map(Condition::fact)
                .filter(fact -> !fact.isEmpty())
                .distinct()
                .forEach(facts::add);
        long planned = start - view.trace().startSlip(a).orElse(0L);
        String text = view.moment(start, zone) + " " + why.title(a) + " starts only now; planned was "
                + view.time(planned, zone, start) + ". Why?";
        return QuizView.question(new QuizView.Asked(start, text, facts, told(a)), right.get().answer, wrong, 1, random);
    }

    /** Where there are few conditions, what ended before and is none of them. */
    private void addOthers(int a, List<String> wrong) {
        List<Integer> before =
                view.arcs(a).stream().map(arc -> network.arcs().from()[arc]).toList();
        for (int other : view.started()) {
            long finish = view.finish(other);
            boolean over = finish != TimeLine.NONE && finish <= view.start(a) - TimeLine.MINUTE;
            if (wrong.size() < QuizView.OPTIONS - 1 && over && !before.contains(other)) {
                wrong.add("It waited for the end of " + why.title(other));
            }
        }
    }

    /** The cause, and what made that late. */
    private String told(int a) {
        int by = view.trace().played().causeBy()[a];
        int of = view.trace().played().causeOf()[a];
        int before = view.trace().played().cause()[a] == Cause.PRECEDENCE && of >= 0
                ? network.arcs().from()[of]
                : by;
        String told = why.title(a) + " " + why.start(a) + ".";
        boolean known = before >= 0 && before < network.activities().size();
        return known && Math.round(WhyWords.minutes(view.trace().finishSlip(before))) != 0
                ? told + " " + why.title(before) + " " + why.finish(before) + "."
                : told;
    }

    private List<Condition> conditions(int a) {
        List<Condition> all = new ArrayList<>();
        before(a, all);
        for (int p : network.activities().needs().people().row(a)) {
            all.add(person(p, a));
        }
        for (int r : network.activities().needs().uses().row(a)) {
            all.add(thing(
                    Cause.RESOURCE,
                    r,
                    "It waited for " + why.resource(r),
                    "There was enough of " + why.resource(r),
                    a));
        }
        int place = view.trace().played().place()[a];
        if (place >= 0) {
            all.add(thing(
                    Cause.PLACE,
                    place,
                    "It waited for room in " + why.place(place),
                    "There was room in " + why.place(place),
                    a));
        }
        own(a, all);
        return all;
    }

    private void before(int a, List<Condition> all) {
        for (int arc : view.arcs(a)) {
            int before = network.arcs().from()[arc];
            long finish = view.finish(before);
            boolean plain = network.arcs().types().get(arc) == Precedence.Type.FS
                    && network.arcs().choice()[arc] < 0;
            if (plain && finish != TimeLine.NONE && finish <= view.start(a)) {
                String lag = network.arcs().planned()[arc] == 0
                        ? ""
                        : ", to be followed " + Words.minutes(network.arcs().planned()[arc] / (double) TimeLine.MINUTE)
                                + " later";
                all.add(new Condition(
                        Cause.PRECEDENCE,
                        arc,
                        "It waited for the end of " + why.title(before),
                        finish + network.arcs().planned()[arc],
                        why.title(before) + " ended at " + at(finish, a) + lag));
            }
        }
    }

    /** When somebody was free last: the end of what he was in, or of his way. */
    private Condition person(int p, int a) {
        UseLog log = view.trace().played().people();
        long held = TimeLine.NONE;
        int last = -1;
        for (int k = 0; k < log.size(); k++) {
            boolean busy = log.use(k) == Use.ENGAGED || log.use(k) == Use.TRAVELLING;
            if (log.who(k) == p && busy && log.to(k) <= view.start(a) && log.to(k) > held) {
                held = log.to(k);
                last = k;
            }
        }
        String name = why.person(p);
        String fact = "";
        if (last >= 0) {
            boolean meeting =
                    log.by(last) >= 0 && log.by(last) < network.activities().size();
            fact = log.use(last) == Use.TRAVELLING
                    ? name + " arrived at " + at(held, a)
                    : name + " was free at " + at(held, a) + (meeting ? ", after " + why.title(log.by(last)) : "");
        }
        return new Condition(Cause.PERSON, p, "It waited for " + name, held, fact);
    }

    /** Room or units are known to have come last only where they were the cause; else they were there when the moment came. */
    private Condition thing(Cause cause, int of, String answer, String fact, int a) {
        boolean bound = view.trace().played().cause()[a] == cause
                && view.trace().played().causeOf()[a] == of;
        return bound
                ? new Condition(cause, of, answer, view.start(a), fact + " only at " + at(view.start(a), a))
                : new Condition(cause, of, answer, TimeLine.NONE, fact + " before");
    }

    private void own(int a, List<Condition> all) {
        long moment = view.moment(a);
        if (network.activities().plan().start()[a] != TimeLine.NONE) {
            boolean delayed = view.trace().delays()[a] >= TimeLine.MINUTE;
            all.add(new Condition(
                    Cause.DELAY,
                    -1,
                    "It had a delay of its own",
                    delayed ? moment : TimeLine.NONE,
                    delayed
                            ? "By a delay of its own it could not start before " + at(moment, a)
                            : "It had no delay of its own"));
        }
    }

    private String at(long moment, int a) {
        return view.time(moment, view.zone(a), view.start(a));
    }
}
