package org.summitsim.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.summitsim.model.Precedence;
import org.summitsim.model.Problem;

/**
 * Looks for things that wait for one another: in a graph of two nodes for each activity, its start (2 i) and its finish
 * (2 i + 1), whose edges are the dependencies, the order of each itinerary and the nesting of parts.
 */
final class Cycles {
    private final Network network;
    private final Outline outline;
    private final List<List<Edge>> edges = new ArrayList<>();

    /** An edge; {@code choice} is the any-of of which it is one, or -1. */
    private record Edge(int to, String why, List<String> path, int choice) {}

    private Cycles(Network network, Outline outline) {
        this.network = network;
        this.outline = outline;
        for (int node = 0; node < 2 * outline.size(); node++) {
            edges.add(new ArrayList<>());
        }
        addNesting();
        addArcs();
        addConditions();
        addItineraries();
        addCarried();
    }

    static void check(Network network, Outline outline, List<Problem> problems) {
        Cycles cycles = new Cycles(network, outline);
        List<Integer> cycle = cycles.find();
        if (!cycle.isEmpty()) {
            cycles.report(cycle, problems);
        }
    }

    private void addNesting() {
        for (int i = 0; i < outline.size(); i++) {
            int parent = outline.nodes().get(i).parent();
            add(2 * i, 2 * i + 1, "", List.of());
            if (parent >= 0) {
                add(2 * parent, 2 * i, "", List.of());
                add(2 * i + 1, 2 * parent + 1, "", List.of());
            }
        }
    }

    private void addArcs() {
        Arcs arcs = network.arcs();
        for (int k = 0; k < arcs.size(); k++) {
            Precedence.Type type = arcs.types().get(k);
            boolean early = type == Precedence.Type.FS && arcs.planned()[k] < 0;
            int from = 2 * arcs.from()[k] + (type.fromStart() || early ? 0 : 1);
            int to = 2 * arcs.to()[k] + (type.toFinish() ? 1 : 0);
            Outline.Node waits = outline.nodes().get(arcs.to()[k]);
            String of = outline.nodes().get(arcs.from()[k]).id();
            String why = waits.id() + " waits for " + of;
            edges.get(from).add(new Edge(to, why, waits.path("after"), arcs.choice()[k]));
        }
    }

    /** An item is carried on only when its own turn has come, and what waits for it then waits for what it has become. */
    private void addCarried() {
        Slots.Carries carries = network.slots().carries();
        for (int part = 0; part < outline.size(); part++) {
            if (carries.isReserve(part)) {
                Outline.Node node = outline.nodes().get(part);
                int item = carries.origin()[part];
                String why = node.inputId() + " is carried to " + node.entry().id();
                add(2 * item, 2 * part, why, node.path());
                for (Edge edge : List.copyOf(edges.get(2 * item + 1))) {
                    if (!edge.why().isEmpty()) {
                        add(2 * part + 1, edge.to(), edge.why(), edge.path());
                    }
                }
            }
        }
    }

    private void addConditions() {
        Courses.Conditions conditions = network.courses().conditions();
        for (int k = 0; k < conditions.size(); k++) {
            Outline.Node waits = outline.nodes().get(conditions.entry()[k]);
            String of = outline.nodes().get(conditions.bearer()[k]).id();
            String why = waits.id() + " waits for the outcome of " + of;
            add(2 * conditions.bearer()[k] + 1, 2 * conditions.entry()[k], why, waits.path("when"));
        }
    }

    private void addItineraries() {
        Rows entries = network.people().entries();
        for (int p = 0; p < network.people().size(); p++) {
            int before = -1;
            for (int k = entries.at()[p];
                    k < entries.at()[p + 1] && !network.people().freeOrder()[p];
                    k++) {
                if (network.people().joined()[k]) {
                    continue;
                }
                int a = entries.items()[k];
                if (before >= 0) {
                    Outline.Node waits = outline.nodes().get(a);
                    String why = waits.id() + " follows "
                            + outline.nodes().get(before).id() + " in the itinerary of "
                            + network.people().list().get(p).id();
                    add(2 * before + 1, 2 * a, why, waits.path("start"));
                }
                before = a;
            }
        }
    }

    private void add(int from, int to, String why, List<String> path) {
        edges.get(from).add(new Edge(to, why, path, -1));
    }

    /**
     * What can never happen: what is left when everything has been taken out whose edges all come from what was taken out, or
     * of whose any-of one does.
     */
    private boolean[] blocked() {
        int[] left = new int[edges.size()];
        boolean[] counted = new boolean[network.arcs().choices()];
        boolean[] met = new boolean[counted.length];
        edges.forEach(from -> from.forEach(e -> left[e.to()] += e.choice() < 0 || first(counted, e.choice()) ? 1 : 0));
        Deque<Integer> free = new ArrayDeque<>();
        boolean[] blocked = new boolean[edges.size()];
        for (int node = 0; node < left.length; node++) {
            blocked[node] = left[node] > 0;
            if (!blocked[node]) {
                free.add(node);
            }
        }
        while (!free.isEmpty()) {
            for (Edge edge : edges.get(free.remove())) {
                if ((edge.choice() < 0 || first(met, edge.choice())) && --left[edge.to()] == 0) {
                    blocked[edge.to()] = false;
                    free.add(edge.to());
                }
            }
        }
        return blocked;
    }

    private static boolean first(boolean[] seen, int choice) {
        boolean first = !seen[choice];
        seen[choice] = true;
        return first;
    }

    /** The nodes of one cycle in the order of its edges, or none (depth first, without recursion). */
    private List<Integer> find() {
        boolean[] blocked = blocked();
        int[] state = new int[edges.size()];
        for (int node = 0; node < state.length; node++) {
            state[node] = blocked[node] ? 0 : 2;
        }
        int[] next = new int[edges.size()];
        for (int root = 0; root < state.length; root++) {
            Deque<Integer> path = new ArrayDeque<>();
            if (state[root] == 0) {
                path.push(root);
                state[root] = 1;
            }
            while (!path.isEmpty()) {
                int node = path.peek();
                if (next[node] == edges.get(node).size()) {
                    state[node] = 2;
                    path.pop();
                    continue;
                }
                int to = edges.get(node).get(next[node]++).to();
                if (state[to] == 1) {
                    return cut(path, to);
                }
                if (state[to] == 0) {
                    state[to] = 1;
                    path.push(to);
                }
            }
        }
        return List.of();
    }

    private static List<Integer> cut(Deque<Integer> path, int from) {
        List<Integer> cycle = new ArrayList<>();
        for (int node : path) {
            cycle.add(node);
            if (node == from) {
                break;
            }
        }
        Collections.reverse(cycle);
        return cycle;
    }

    private void report(List<Integer> cycle, List<Problem> problems) {
        List<Edge> named = new ArrayList<>();
        for (int i = 0; i < cycle.size(); i++) {
            int to = cycle.get((i + 1) % cycle.size());
            edges.get(cycle.get(i)).stream()
                    .filter(e -> e.to() == to)
                    .findFirst()
                    .filter(e -> !e.why().isEmpty())
                    .ifPresent(named::add);
        }
        String whole = named.stream().map(Edge::why).collect(Collectors.joining(", "));
        for (int i = 0; i < named.size(); i++) {
            String message = i == 0
                    ? "Expected no cycle, received one: " + whole
                    : "The same cycle, step " + (i + 1) + " of " + named.size() + ": "
                            + named.get(i).why();
            problems.add(Problem.error(named.get(i).path(), message));
        }
    }
}
