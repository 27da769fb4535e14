package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.summitsim.analysis.trace.Happening;
import org.summitsim.analysis.trace.Happening.Kind;
import org.summitsim.analysis.trace.Step;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.analysis.trace.Waiting;
import org.summitsim.engine.Cause;
import org.summitsim.engine.State;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * Questions about one replication: what happens next, who waits for what, how late something starts and ends. The right answers are
 * what the engine did; the wrong ones are what happened later, or might well have. Equal seeds give equal questions.
 */
public final class Quiz {
    private static final int OPTIONS = 4;
    private static final int AHEAD = 12;
    private static final int LATE = 5;
    private static final int[] OTHER_MINUTES = {-10, -6, -3, 4, 8, 15};

    private final Trace trace;
    private final Network network;
    private final TraceClock clock;
    private final TraceWords ids;
    private final WhyWords why;
    private final Random random;

    private Quiz(Trace trace, long seed) {
        this.trace = trace;
        network = trace.network();
        clock = new TraceClock(network);
        ids = new TraceWords(trace);
        why = new WhyWords(trace);
        random = new Random(seed);
    }

    /**
     * Some questions, in the order of their moments; fewer if there is not so much to ask.
     *
     * @param count how many, at least 1
     */
    public static List<Question> questions(Trace trace, int count, long seed) {
        return new Quiz(trace, seed).pick(count);
    }

    /** Takes of each kind in turn, so that a short quiz has all of them. */
    private List<Question> pick(int count) {
        List<List<Question>> kinds = List.of(nexts(), waits(), starts(), ends());
        kinds.forEach(kind -> Collections.shuffle(kind, random));
        List<Question> picked = new ArrayList<>();
        for (int round = 0; picked.size() < count; round++) {
            int before = picked.size();
            for (List<Question> kind : kinds) {
                if (round < kind.size() && picked.size() < count) {
                    picked.add(kind.get(round));
                }
            }
            if (picked.size() == before) {
                break;
            }
        }
        picked.sort(Comparator.comparingLong(Question::at));
        return picked;
    }

    private List<Question> nexts() {
        List<Question> questions = new ArrayList<>();
        List<Step> steps = trace.steps();
        ZoneId zone = clock.home();
        for (int i = 0; i + 1 < steps.size(); i++) {
            Step step = steps.get(i);
            Happening now = step.happenings().get(step.happenings().size() - 1);
            zone = clock.zone(now, zone);
            Step next = steps.get(i + 1);
            Set<String> others = later(steps, i + 2);
            next.happenings().forEach(h -> others.remove(plain(h)));
            if (others.size() >= OPTIONS - 1 && next.at() - step.at() >= TimeLine.MINUTE) {
                Happening then = next.happenings().get(0);
                String text = moment(step.at(), zone) + " Just now: " + ids.event(now) + "." + running(step.at(), zone)
                        + " Which of these happens next?";
                String told = "At " + clock.exact(next.at(), zone, clock.date(step.at(), zone)) + ": " + ids.event(then)
                        + ".";
                questions.add(question(step.at(), text, plain(then), new ArrayList<>(others), told));
            }
        }
        return questions;
    }

    /** An event without how late it is, which would give the answer away. */
    private String plain(Happening h) {
        String event = ids.event(h);
        int comma = h.kind() == Kind.START || h.kind() == Kind.FINISH ? event.indexOf(", ") : -1;
        return comma < 0 ? event : event.substring(0, comma);
    }

    private Set<String> later(List<Step> steps, int from) {
        Set<String> events = new LinkedHashSet<>();
        for (int k = from; k < Math.min(steps.size(), from + AHEAD); k++) {
            steps.get(k).happenings().forEach(h -> events.add(plain(h)));
        }
        return events;
    }

    private String running(long at, ZoneId zone) {
        List<String> names = new ArrayList<>();
        for (int a = 0; a < network.activities().size(); a++) {
            boolean whole = network.activities().shape().parent()[a] < 0;
            boolean runs = trace.played().start()[a] != TimeLine.NONE
                    && trace.played().start()[a] <= at
                    && trace.played().finish()[a] > at;
            if (whole && runs && trace.planned().finish()[a] != TimeLine.NONE) {
                names.add(ids.activity(a) + " (planned until "
                        + clock.exact(trace.planned().finish()[a], zone, clock.date(at, zone)) + ")");
            }
        }
        return names.isEmpty() ? "" : " Going on: " + String.join(", ", names) + ".";
    }

    private String moment(long at, ZoneId zone) {
        return clock.heading(at, zone) + ", " + clock.exact(at, zone, clock.date(at, zone)) + ".";
    }

    private List<Question> waits() {
        List<Question> questions = new ArrayList<>();
        Set<Integer> told = new LinkedHashSet<>();
        for (Step step : trace.steps()) {
            for (Waiting waiting : step.waiting()) {
                Cause cause = waiting.lack().cause();
                boolean thing = cause == Cause.PERSON || cause == Cause.RESOURCE;
                if (thing && isStarted(waiting.activity()) && told.add(waiting.activity())) {
                    ZoneId zone = zone(waiting.activity());
                    List<String> others = needs(waiting.activity());
                    String right = cause == Cause.PERSON
                            ? why.person(waiting.lack().of())
                            : why.resource(waiting.lack().of());
                    others.remove(right);
                    String text = moment(step.at(), zone) + " " + why.title(waiting.activity())
                            + " could start and does not. Whom or what does it wait for?";
                    if (!others.isEmpty()) {
                        questions.add(question(step.at(), text, right, others, started(waiting.activity())));
                    }
                }
            }
        }
        return questions;
    }

    /** Who and what an activity needs; other people where that is too few. */
    private List<String> needs(int activity) {
        Set<String> needs = new LinkedHashSet<>();
        Activities.Needs all = network.activities().needs();
        for (int k = all.people().at()[activity]; k < all.people().at()[activity + 1]; k++) {
            needs.add(why.person(all.people().items()[k]));
        }
        for (int k = all.uses().at()[activity]; k < all.uses().at()[activity + 1]; k++) {
            needs.add(why.resource(all.uses().items()[k]));
        }
        for (int p = 0; p < network.people().size() && needs.size() < OPTIONS; p++) {
            needs.add(why.person(p));
        }
        return new ArrayList<>(needs);
    }

    private List<Question> starts() {
        List<Question> questions = new ArrayList<>();
        List<String> options = List.of(
                "on time, to the minute", "1 to " + LATE + " minutes late", "more than " + LATE + " minutes late");
        for (int a = 0; a < network.activities().size(); a++) {
            long planned = network.activities().plan().start()[a];
            if (planned != TimeLine.NONE
                    && isStarted(a)
                    && network.activities().shape().parent()[a] < 0) {
                long minutes = Math.round(trace.startSlip(a).orElse(0L) / (double) TimeLine.MINUTE);
                int answer = minutes < 1 ? 0 : minutes <= LATE ? 1 : 2;
                String text = why.title(a) + " is planned for " + moment(planned, zone(a)) + " When does it start?";
                questions.add(new Question(planned, text, options, answer, started(a)));
            }
        }
        return questions;
    }

    private List<Question> ends() {
        List<Question> questions = new ArrayList<>();
        for (int a = 0; a < network.activities().size(); a++) {
            boolean whole = network.activities().shape().parent()[a] < 0;
            if (whole
                    && trace.played().state()[a] == State.DONE
                    && trace.finishSlip(a).isPresent()) {
                long minutes = Math.round(trace.finishSlip(a).orElse(0L) / (double) TimeLine.MINUTE);
                long start = trace.played().start()[a];
                List<String> others = new ArrayList<>();
                for (int other : OTHER_MINUTES) {
                    others.add(slip(minutes + other));
                }
                String planned = clock.minutes(trace.planned().finish()[a], zone(a), clock.date(start, zone(a)));
                String text = moment(start, zone(a)) + " " + why.title(a) + " " + why.start(a)
                        + ". As planned it would end at " + planned + ". When does it end?";
                String told = why.title(a) + " " + why.finish(a) + ".";
                questions.add(question(start, text, slip(minutes), others, told));
            }
        }
        return questions;
    }

    private static String slip(long minutes) {
        return minutes == 0
                ? "as planned"
                : Words.minutes((double) Math.abs(minutes)) + (minutes > 0 ? " late" : " early");
    }

    private String started(int activity) {
        return why.title(activity) + " " + why.start(activity) + ".";
    }

    private boolean isStarted(int activity) {
        return trace.played().start()[activity] != TimeLine.NONE;
    }

    private ZoneId zone(int activity) {
        return network.time().zones().get(network.activities().shape().zone()[activity]);
    }

    /** A question with the right answer somewhere among a few wrong ones. */
    private Question question(long at, String text, String right, List<String> wrong, String explanation) {
        List<String> few = new ArrayList<>(
                wrong.stream().distinct().filter(w -> !w.equals(right)).toList());
        Collections.shuffle(few, random);
        List<String> options = new ArrayList<>(few.subList(0, Math.min(OPTIONS - 1, few.size())));
        int answer = random.nextInt(options.size() + 1);
        options.add(answer, right);
        return new Question(at, text, options, answer, explanation);
    }
}
