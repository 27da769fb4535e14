package org.summitsim.engine;

import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Moves;
import org.summitsim.network.People;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;
import org.summitsim.network.Transfers;

/** The vehicles of moves: which a move needs, whether they are there, calling, taking and giving them back. */
final class Trips {
    private final Board board;
    private final Ways ways;
    private final Fleet fleet;
    private final Stock stock;
    private final Pool pool;
    private final Moves moves;
    private final People people;
    private final Transfers transfers;
    private final int[] vehicles;
    private final int[] vehicleUnits;
    private int vehicleCount;
    private final int[] tripTransfer;
    private final int[] tripEnd;
    private final boolean[] arrived;
    private final long[] turnsSince;

    Trips(Board board, Ways ways, Fleet fleet, Stock stock, Pool pool) {
        this.board = board;
        this.ways = ways;
        this.fleet = fleet;
        this.stock = stock;
        this.pool = pool;
        moves = board.network.travel().moves();
        people = board.network.people();
        transfers = board.network.travel().transfers();
        int most = 1;
        for (int t = 0; t < transfers.size(); t++) {
            most = Math.max(most, transfers.uses().count(t));
        }
        vehicles = new int[most];
        vehicleUnits = new int[most];
        tripTransfer = new int[moves.size()];
        tripEnd = new int[moves.size()];
        arrived = new boolean[moves.size()];
        turnsSince = new long[moves.size()];
    }

    private void findVehicles(int p, int transfer) {
        vehicleCount = 0;
        if (people.rides()[p] >= 0) {
            vehicles[vehicleCount] = people.rides()[p];
            vehicleUnits[vehicleCount++] = 1;
            return;
        }
        Rows uses = transfers.uses();
        for (int k = uses.at()[transfer]; k < uses.at()[transfer + 1]; k++) {
            vehicles[vehicleCount] = uses.items()[k];
            vehicleUnits[vehicleCount++] = transfers.units()[k];
        }
    }

    /** A resource of which a person's drive lacks units at a place or that is out of service, or -1. */
    int lacking(int p, int transfer, int from) {
        findVehicles(p, transfer);
        for (int v = 0; v < vehicleCount; v++) {
            int r = vehicles[v];
            int there = fleet.isLocated(r) ? fleet.idleAt(r, ways.root(from)) : stock.free(r);
            if (there < vehicleUnits[v] || inService(r, transfer, from) > board.now) {
                return r;
            }
        }
        return -1;
    }

    /** Who released a vehicle at a place at this instant, or -1. */
    int releaser(int r, int from) {
        if (fleet.isLocated(r)) {
            return fleet.releaser(r, ways.root(from));
        }
        return stock.wasShort(r, Integer.MAX_VALUE, board.now) ? stock.releaser(r) : -1;
    }

    /** When a vehicle could set out and be there within its hours, as planned; {@link Long#MAX_VALUE} if never. */
    long inService(int r, int transfer, int from) {
        return board.nextInService(r, ways.walkOut(from) + ways.planned(transfer, from, board.now));
    }

    /** Calls every vehicle that is somewhere; answers as {@link Fleet#call}, the most pressing answer first. */
    long call(int move, int transfer, int from, long leave) {
        findVehicles(moves.person()[move], transfer);
        long again = TimeLine.NONE;
        for (int v = 0; v < vehicleCount; v++) {
            if (fleet.isLocated(vehicles[v])) {
                long answer = fleet.call(vehicles[v], ways.root(from), vehicleUnits[v], moves.group()[move], leave);
                if (answer != TimeLine.NONE) {
                    again = again == TimeLine.NONE ? answer : Math.min(again, answer);
                }
            }
        }
        return again;
    }

    /** A resource of a move's drive whose units are somewhere, or -1. */
    int located(int move, int transfer) {
        findVehicles(moves.person()[move], transfer);
        for (int v = 0; v < vehicleCount; v++) {
            if (fleet.isLocated(vehicles[v])) {
                return vehicles[v];
            }
        }
        return -1;
    }

    /** The vehicles of a drive leave; nothing happens if it has none. */
    void send(int leader, int transfer, int from, int to, long drive) {
        findVehicles(moves.person()[leader], transfer);
        if (vehicleCount == 0) {
            return;
        }
        if (board.isPending(Kind.VEHICLE_FREE, leader)) {
            madeReady(leader);
        }
        tripTransfer[leader] = transfer;
        tripEnd[leader] = ways.root(to);
        arrived[leader] = false;
        takeVehicles(leader, from);
        board.schedule(Kind.VEHICLE_FREE, leader, drive);
    }

    private void takeVehicles(int leader, int from) {
        for (int v = 0; v < vehicleCount; v++) {
            int r = vehicles[v];
            if (fleet.isLocated(r)) {
                fleet.take(r, ways.root(from), vehicleUnits[v], moves.group()[leader], board.activities + leader);
            } else {
                stock.take(r, vehicleUnits[v], board.now);
            }
        }
    }

    /** The vehicles of a trip have reached the place, or those that are nowhere in particular are ready again. */
    void free(int leader) {
        if (arrived[leader]) {
            madeReady(leader);
            return;
        }
        arrived[leader] = true;
        findVehicles(moves.person()[leader], tripTransfer[leader]);
        long turnaround = 0;
        for (int v = 0; v < vehicleCount; v++) {
            if (fleet.isLocated(vehicles[v])) {
                fleet.give(vehicles[v], board.activities + leader, tripEnd[leader]);
            } else {
                turnaround = Math.max(turnaround, pool.turnaround(vehicles[v]));
                long departed = board.trajectory.departure()[leader];
                pool.log(vehicles[v], vehicleUnits[v], UseLog.Use.ENGAGED, board.activities + leader, departed);
            }
        }
        if (turnaround > 0) {
            turnsSince[leader] = board.now;
            board.schedule(Kind.VEHICLE_FREE, leader, turnaround);
        } else {
            madeReady(leader);
        }
    }

    private void madeReady(int leader) {
        findVehicles(moves.person()[leader], tripTransfer[leader]);
        int by = board.activities + leader;
        for (int v = 0; v < vehicleCount; v++) {
            int r = vehicles[v];
            if (!fleet.isLocated(r)) {
                if (pool.turnaround(r) > 0) {
                    pool.log(r, vehicleUnits[v], UseLog.Use.TURNAROUND, by, turnsSince[leader]);
                }
                pool.free(r, vehicleUnits[v], by);
            }
        }
    }
}
