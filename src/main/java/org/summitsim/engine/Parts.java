package org.summitsim.engine;

import org.summitsim.network.Rows;

/** The parts of a player, each with its duty, wired together. */
final class Parts {
    final Board board;
    final Gates gates;
    final Waits waits;
    final Whereabouts who;
    final Ways ways;
    final Bases bases;
    final Fleet fleet;
    final Stock stock;
    final Pool pool;
    final Rooms rooms;
    final Venues venues;
    final Assemblies assemblies;
    final Supplies supplies;
    final Plans plans;
    final Errands errands;
    final Courtesy courtesy;
    final Trips trips;
    final Sendoffs sendoffs;
    final Departures departures;
    final WorkClock work;
    final Disciplines disciplines;
    final Interruptions interruptions;
    final Calls calls;
    final Carrying carrying;
    final Levers levers;
    final Agendas agendas;
    final Decisions decisions;
    final Rounds rounds;
    final Starts starts;
    final Bindings bindings;
    final Attending attending;
    final Direct direct;
    final Lifecycle lifecycle;
    final Misses misses;
    final Flow flow;
    final Queues queues;
    final Services services;
    private boolean untouched;

    Parts(Board board) {
        this.board = board;
        gates = new Gates(board);
        waits = new Waits(board, this);
        who = new Whereabouts(board);
        ways = new Ways(board.network);
        bases = new Bases(board, who, ways);
        fleet = new Fleet(board, ways);
        stock = new Stock(board.network.resources().capacity());
        pool = new Pool(board, stock);
        calls = new Calls(board, this);
        rooms = new Rooms(board, calls, gates, waits);
        venues = new Venues(board, this);
        assemblies = new Assemblies(board, this);
        supplies = new Supplies(board, this);
        decisions = new Decisions(board, this);
        rounds = new Rounds(board, this);
        plans = new Plans(this);
        errands = new Errands(board, this);
        courtesy = new Courtesy(board, who, ways, plans);
        trips = new Trips(board, ways, fleet, stock, pool);
        sendoffs = new Sendoffs(board, who, trips);
        departures = new Departures(this);
        work = new WorkClock(board);
        interruptions = new Interruptions(board, work);
        disciplines = new Disciplines(board, this);
        carrying = new Carrying(board, this);
        agendas = new Agendas(board, gates, disciplines, interruptions);
        starts = new Starts(board, this);
        bindings = new Bindings(board, this);
        attending = new Attending(board, this);
        direct = new Direct(board, this);
        lifecycle = new Lifecycle(board, this);
        misses = new Misses(board, this);
        flow = new Flow(board, this);
        queues = new Queues(board, this);
        services = new Services(board, this);
        levers = new Levers(board, this);
    }

    /** Makes all parts ready for another replication; those that no activity of the programme needs have stayed so. */
    void clear() {
        board.clear();
        gates.clear();
        stock.clear();
        pool.clear();
        if (!untouched) {
            clearOthers();
            untouched = direct.takesAll();
        }
        starts.clear();
        misses.clear();
        lifecycle.clear();
        calls.clear();
    }

    private void clearOthers() {
        decisions.clear();
        who.clear();
        fleet.clear();
        rooms.clear();
        venues.clear();
        plans.clear();
        sendoffs.clear();
        work.clear();
        levers.clear();
        disciplines.clear();
        interruptions.clear();
        carrying.clear();
        agendas.clear();
        errands.clear();
        flow.clear();
        queues.clear();
        services.clear();
    }

    /** The place whose vehicles an activity uses; where it has none, that of its first person; else -1. */
    int root(int a) {
        int place = board.site[a];
        if (place >= 0) {
            return ways.root(place);
        }
        int parent = board.network.activities().shape().parent()[a];
        int whole = parent >= 0 ? parent : a;
        Rows people = board.network.activities().needs().people();
        if (people.count(whole) > 0 && who.place(people.items()[people.at()[whole]]) >= 0) {
            return ways.root(who.place(people.items()[people.at()[whole]]));
        }
        return -1;
    }

    /** What a vehicle that an activity has called is meant for: a number behind those of the groups of moves. */
    int owner(int a) {
        return board.network.travel().moves().companions().size() + a;
    }
}
