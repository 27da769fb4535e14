package org.summitsim.analysis.blame;

import java.util.Arrays;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.TimeLine;

/**
 * The blame of the moments of one replication at a time. A moment's slip is the slip of the moment that released it, plus what the
 * link between them or the activity itself added, less buffer and what took less time than planned. What adds goes on as it is,
 * what takes away scales it, so that the roots of a moment always add up to its slip, or to nothing where it is early. Nothing is
 * allocated once the lists are long enough. One thread.
 */
final class Blame {
    private static final byte NEW = 0;
    private static final byte OPEN = 1;
    private static final byte KNOWN = 2;

    private final Reference reference;
    private final Nodes nodes;
    private final Roots roots;
    private final Links links;
    private final Vectors vectors;
    private final long[] ref;
    private final byte[] state;
    private final int[] before;
    private final int[] stack;
    private final long[] recovered;
    private Trajectory played;

    /**
     * Blame against a baseline.
     *
     * @param played where trajectories are found: the same for all that one player plays, or one for the other
     */
    Blame(Reference reference, Roots roots, Trajectory played) {
        this.reference = reference;
        this.roots = roots;
        this.played = played;
        nodes = Reference.nodes(reference.network());
        links = new Links(reference.network(), nodes, roots);
        int moments = nodes.size() + reference.days().length;
        vectors = new Vectors(moments, roots.of(RootKind.SMALL, 0));
        ref = new long[nodes.size()];
        state = new byte[nodes.size()];
        before = new int[nodes.size()];
        stack = new int[nodes.size() + 1];
        recovered = new long[nodes.activities()];
    }

    /** Turns to another trajectory. */
    void read(Trajectory next) {
        played = next;
        vectors.clear();
        links.clear();
        System.arraycopy(reference.moment(), 0, ref, 0, ref.length);
        Arrays.fill(state, NEW);
    }

    /** The blame, in lists by moment. */
    Vectors vectors() {
        return vectors;
    }

    /** Finds the blame of a start; gives its number among moments. */
    int start(int a) {
        find(nodes.start(a));
        return nodes.start(a);
    }

    /** How far a start lies behind the baseline, microseconds, at least 0. */
    long lateStart(int a) {
        return Math.max(0, played.start()[a] - ref[nodes.start(a)]);
    }

    /**
     * How far the finish of an activity lies behind the baseline, microseconds, at least 0; as late as it started if it has not
     * finished or the baseline has not that finish.
     */
    long lateFinish(int a) {
        long planned = reference.moment()[nodes.finish(a)];
        boolean known = planned != TimeLine.NONE && played.finish()[a] != TimeLine.NONE;
        return known ? Math.max(0, played.finish()[a] - planned) : lateStart(a);
    }

    /** What buffer took off the lateness that reached a late start of which the blame was found, microseconds. */
    long recovered(int a) {
        return recovered[a];
    }

    /**
     * Finds the blame of the end of a day, which is that of the activity that ended last.
     *
     * @return its number among moments, or -1 if nothing of the day has ended or the baseline has not that day
     */
    int end(int day) {
        int last = -1;
        for (int a : reference.days()[day]) {
            last = last < 0 || played.finish()[a] > played.finish()[last] ? a : last;
        }
        long planned = reference.ends()[day];
        if (last < 0 || played.finish()[last] == TimeLine.NONE || planned == TimeLine.NONE) {
            return -1;
        }
        int node = nodes.finish(last);
        find(node);
        int moment = nodes.size() + day;
        vectors.addAll(node);
        long late = Math.max(0, played.finish()[last] - planned);
        vectors.add(roots.of(RootKind.UNPLANNED, last), Math.max(0, late - vectors.sum(node)));
        vectors.close(moment, late);
        return moment;
    }

    private void find(int node) {
        if (state[node] == KNOWN) {
            return;
        }
        int depth = 0;
        open(node);
        stack[depth++] = node;
        while (depth > 0) {
            int top = stack[depth - 1];
            int next = next(top);
            if (next >= 0) {
                open(next);
                stack[depth++] = next;
            } else {
                settle(top);
                state[top] = KNOWN;
                depth--;
            }
        }
    }

    private void open(int node) {
        state[node] = OPEN;
        before[node] = isEarly(node) ? Links.NONE : links.before(played, node);
    }

    private boolean isEarly(int node) {
        return ref[node] != TimeLine.NONE && nodes.time(played, node) <= ref[node];
    }

    /** What must be known before a moment can be settled and is not, or -1. What is being settled itself is left out: no circles. */
    private int next(int node) {
        if (before[node] >= 0 && state[before[node]] == NEW) {
            return before[node];
        }
        int holder = isEarly(node) ? Links.NONE : links.holder(played, node);
        return holder >= 0 && state[holder] == NEW ? holder : Links.NONE;
    }

    private void settle(int node) {
        int from = before[node] >= 0 && state[before[node]] == KNOWN ? before[node] : Links.NONE;
        boolean own = from >= 0 && isOwnWork(node, from);
        long time = nodes.time(played, node);
        if (ref[node] == TimeLine.NONE) {
            long link = from < 0 || own ? 0 : time - nodes.time(played, from);
            ref[node] = from < 0 ? time : ref[from] + link;
        }
        long slip = Math.max(0, time - ref[node]);
        if (slip > 0 && from < 0) {
            vectors.add(links.root(played, node), slip);
        } else if (slip > 0) {
            vectors.addAll(from);
            if (own) {
                work(node, from);
            } else {
                link(node, from);
            }
        }
        long excess = vectors.written() - slip;
        vectors.close(node, slip);
        if (nodes.isStart(node)) {
            recovered[node] = excess;
        }
    }

    /** Whether what lies between two moments is the work of an activity without parts, or a drive. */
    private boolean isOwnWork(int node, int from) {
        boolean drive = !nodes.isStart(node) && !nodes.isFinish(node) && !nodes.isDeparture(node);
        return drive || (nodes.isFinish(node) && nodes.isStart(from) && nodes.thing(node) == nodes.thing(from));
    }

    /** What a link adds: how much later than in the baseline it would have let go had nothing slipped, and what was drawn for it. */
    private void link(int node, int from) {
        long planned = links.planned(played, node, from);
        long gap = ref[from] + planned - ref[node];
        long drawn = nodes.time(played, node) - nodes.time(played, from) - planned;
        int root = links.root(played, node);
        if (nodes.isFinish(node)) {
            hold(node, Math.max(0, gap), root);
        } else {
            vectors.add(root, Math.max(0, gap));
        }
        vectors.add(root, Math.max(0, drawn));
    }

    private void work(int node, int from) {
        long length = nodes.time(played, node) - nodes.time(played, from);
        long planned = ref[node] - ref[from];
        int thing = nodes.thing(node);
        if (!nodes.isFinish(node)) {
            vectors.add(links.root(played, node), Math.max(0, length - planned));
        } else if (reference.moment()[node] == TimeLine.NONE) {
            vectors.add(roots.of(RootKind.UNPLANNED, thing), Math.max(0, length - planned));
        } else {
            overrun(thing, length - planned);
        }
    }

    /** Splits what an activity took longer into interruptions, waiting for others to end, risks, and the rest. */
    private void overrun(int a, long longer) {
        long interrupted = played.interrupted()[a];
        long held = Reference.held(played, a) - reference.held()[a];
        boolean again = played.rounds()[a] > Math.max(1, reference.rounds()[a]);
        long struck = played.struck()[a];
        boolean several = played.struckBy()[a] < 0;
        vectors.add(roots.of(RootKind.INTERRUPTION, a), interrupted);
        if (held > 0) {
            hold(nodes.finish(a), held, links.root(played, nodes.finish(a)));
        }
        if (struck > 0) {
            int risk = several ? roots.of(RootKind.RISKS, a) : roots.of(RootKind.RISK, played.struckBy()[a]);
            vectors.add(risk, struck);
        }
        long rest = longer - interrupted - held - struck;
        vectors.add(roots.of(again ? RootKind.ROUNDS : RootKind.OVERRUN, a), Math.max(0, rest));
    }

    /** What an activity was held open belongs to what made the other one late, and beyond that to the waiting itself. */
    private void hold(int node, long held, int root) {
        int holder = links.holder(played, node);
        long known = holder >= 0 && state[holder] == KNOWN ? Math.min(held, vectors.sum(holder)) : 0;
        if (known > 0) {
            vectors.addSome(holder, known);
        }
        vectors.add(root, held - known);
    }
}
