package org.summitsim.network;

import org.summitsim.model.Leg;
import org.summitsim.model.Meeting;
import org.summitsim.network.Activities.Shape;

/** Which activities belong together, and where they are. */
final class Shapes {
    private final Shape shape;

    Shapes(Outline outline, Numbers numbers, Places places) {
        int n = outline.size();
        int[] parent = new int[n];
        int[] parts = new int[n];
        int[] place = new int[n];
        int[] endPlace = new int[n];
        int[] zone = new int[n];
        int[] endZone = new int[n];
        for (int i = 0; i < n; i++) {
            Outline.Node node = outline.nodes().get(i);
            parent[i] = node.parent();
            if (node.parent() >= 0) {
                parts[node.parent()]++;
            }
            if (node.entry() instanceof Leg leg) {
                place[i] = numbers.place(leg.from());
                endPlace[i] = numbers.place(leg.to());
            } else if (node.entry() instanceof Meeting meeting) {
                place[i] = meeting.at().map(numbers::place).orElse(-1);
                endPlace[i] = place[i];
            }
            int told = place[i] < 0 ? firstStation(node, outline, numbers) : place[i];
            int toldAtEnd = endPlace[i] < 0 ? told : endPlace[i];
            zone[i] = told < 0 ? 0 : places.zone()[told];
            endZone[i] = toldAtEnd < 0 ? 0 : places.zone()[toldAtEnd];
        }
        shape = new Shape(parent, parts, place, endPlace, zone, endZone);
    }

    /** A stream is told in the zone of its first station. */
    private static int firstStation(Outline.Node node, Outline outline, Numbers numbers) {
        if (node.entry() instanceof Meeting meeting && meeting.arrivals().isPresent()) {
            String id = Stations.of(meeting, meeting.arrivals().get()).get(0);
            Meeting station = outline.stations().list().get(outline.stations().number(id));
            return station.at().map(numbers::place).orElse(-1);
        }
        return -1;
    }

    Shape shape() {
        return shape;
    }
}
