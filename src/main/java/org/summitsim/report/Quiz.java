package org.summitsim.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.summitsim.analysis.trace.Trace;

/**
 * Questions about one replication that can be answered by reasoning: why something started late, what something waits for, what starts
 * first, when something ends and whether its due is kept. What it takes to answer is shown with each; the answers are what the engine
 * did. Equal seeds give equal questions.
 */
public final class Quiz {
    private Quiz() {}

    /**
     * Some questions, in the order of their moments; fewer if there is not so much to ask.
     *
     * @param count how many, at least 1
     */
    public static List<Question> questions(Trace trace, int count, long seed) {
        return pick(kinds(trace, new Random(seed)), count);
    }

    /** All that can be asked, by kind, in random order. */
    private static List<List<Question>> kinds(Trace trace, Random random) {
        QuizView view = new QuizView(trace);
        EndQuestions ends = new EndQuestions(view, random);
        List<Question> whys = new WhyQuestions(view, random).list();
        List<Question> nexts = new NextQuestions(view, random).list();
        List<List<Question>> others = List.of(new WaitQuestions(view, random).list(), ends.ends(), ends.dues());
        others.forEach(kind -> Collections.shuffle(kind, random));
        return Stream.concat(Stream.of(whys, nexts), others.stream()).toList();
    }

    /** Takes of each kind in turn, so that a short quiz has all of them. */
    private static List<Question> pick(List<List<Question>> kinds, int count) {
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
}
