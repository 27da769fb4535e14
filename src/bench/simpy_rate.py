"""Replications per second of processor time of SimPy, and the mean makespan that they gave. Usage: simpy_rate.py NETWORK.json

As a user of SimPy writes it: a process for each activity, which waits for the activities before it, for a desk that hands out
resources all or nothing in the order of the activities, and for its duration.
"""

import json
import random
import sys
import time
from bisect import insort
from statistics import median

import simpy


class Network:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        self.capacity = data["capacity"]
        self.activities = data["activities"]
        self.random = random.Random(1)

    def play(self):
        self.env = simpy.Environment()
        self.free = list(self.capacity)
        self.waiting = []
        self.asked = False
        self.granted = [self.env.event() for _ in self.activities]
        self.done = [self.env.event() for _ in self.activities]
        for number, activity in enumerate(self.activities):
            self.env.process(self.go(number, activity))
        self.env.run()
        return self.env.now / 60

    def go(self, number, activity):
        if activity["after"]:
            yield self.env.all_of([self.done[before] for before in activity["after"]])
        insort(self.waiting, number)
        self.ask()
        yield self.granted[number]
        yield self.env.timeout(self.random.triangular(activity["min"], activity["max"], activity["mode"]))
        for resource in activity["uses"]:
            self.free[resource] += 1
        self.done[number].succeed()
        self.ask()

    def ask(self):
        """The desk looks once all that happens at an instant has happened."""
        if not self.asked:
            self.asked = True
            event = self.env.event()
            event.callbacks.append(self.hand_out)
            event._ok = True
            event._value = None
            self.env.schedule(event, priority=2)

    def hand_out(self, _):
        self.asked = False
        still = []
        for number in self.waiting:
            uses = self.activities[number]["uses"]
            if all(self.free[resource] > 0 for resource in uses):
                for resource in uses:
                    self.free[resource] -= 1
                self.granted[number].succeed()
            else:
                still.append(number)
        self.waiting = still


def rate(network, seconds, makespans):
    begin = time.process_time()
    played = 0
    while time.process_time() - begin < seconds:
        makespans.append(network.play())
        played += 1
    return played / (time.process_time() - begin)


if __name__ == "__main__":
    network, makespans = Network(sys.argv[1]), []
    rate(network, 1.0, makespans)
    rates = [rate(network, 1.5, makespans) for _ in range(3)]
    print(f"simpy {median(rates):.1f} {sum(makespans) / len(makespans):.4f}")
