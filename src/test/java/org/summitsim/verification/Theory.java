package org.summitsim.verification;

/** References that are computed, and not looked up. */
final class Theory {
    private Theory() {}

    /**
     * Erlang's C formula: the probability that a customer of M/M/c has to wait (Erlang 1917; Gross and others 2008, Fundamentals
     * of Queueing Theory, 4th edition, chapter 2).
     *
     * @param servers how many
     * @param offered arrival rate times mean service, less than {@code servers}
     */
    static double erlangC(int servers, double offered) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < servers; k++) {
            term *= offered / k;
            sum += term;
        }
        double waiting = term * offered / servers / (1 - offered / servers);
        return waiting / (sum + waiting);
    }

    /** The mean wait in M/M/c, in mean services. */
    static double meanWait(int servers, double offered) {
        return erlangC(servers, offered) / (servers - offered);
    }

    /**
     * The mean wait in M/G/1 in mean services (Pollaczek 1930, Khinchine 1932).
     *
     * @param load arrival rate times mean service, less than 1
     * @param squaredVariation variance of service over its mean squared
     */
    static double meanWaitOfGeneralService(double load, double squaredVariation) {
        return load * (1 + squaredVariation) / 2 / (1 - load);
    }

    /**
     * The mean wait in D/M/1 in mean services: s / (1 - s), where s = exp(-(1 - s) every) (Kendall 1953).
     *
     * @param every time between arrivals in mean services, more than 1
     */
    static double meanWaitOfRegularArrivals(double every) {
        double s = 0.5;
        for (int k = 0; k < 1000; k++) {
            s = Math.exp(-(1 - s) * every);
        }
        return s / (1 - s);
    }

    /**
     * The mean wait of a customer of M/M/1 that starts empty, in mean services, from how many each customer finds: between two
     * arrivals a service ends with probability 1 / (1 + rate), again and again, as long as somebody is there.
     */
    static double meanWaitOfCustomer(int customer, double rate) {
        double[] found = new double[customer + 1];
        found[0] = 1;
        double ends = 1 / (1 + rate);
        for (int k = 1; k < customer; k++) {
            double[] next = new double[customer + 1];
            for (int i = 0; i < k; i++) {
                double left = found[i];
                for (int there = i + 1; there > 0; there--) {
                    next[there] += left * (1 - ends);
                    left *= ends;
                }
                next[0] += left;
            }
            found = next;
        }
        double mean = 0;
        for (int i = 1; i < customer; i++) {
            mean += i * found[i];
        }
        return mean;
    }

    /**
     * The share of time in which one repairer of several machines is busy, in the long run (Palm 1947; Gross and others 2008,
     * chapter 2).
     *
     * @param ratio mean repair over mean time between failures of a machine
     */
    static double busyRepairer(int machines, double ratio) {
        double term = 1;
        double sum = 1;
        for (int down = 1; down <= machines; down++) {
            term *= (machines - down + 1) * ratio;
            sum += term;
        }
        return 1 - 1 / sum;
    }
}
