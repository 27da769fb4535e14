package org.summitsim.report;

import org.summitsim.network.Network;

/** What people call a place. */
final class PlaceWords {
    private PlaceWords() {}

    /** A place, of a room also in which: "East Room, White House". */
    static String of(Network network, int place) {
        int root = network.places().root()[place];
        return root == place ? name(network, place) : name(network, place) + ", " + name(network, root);
    }

    /** A place by itself. */
    static String name(Network network, int place) {
        var one = network.places().list().get(place);
        return one.name().isBlank() ? one.id() : one.name();
    }
}
