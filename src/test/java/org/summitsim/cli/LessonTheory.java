package org.summitsim.cli;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/** What theory says about the scenarios of the lessons; minutes and shares, without any simulation. */
final class LessonTheory {
    /** Mean time between two cars, and of a check, minutes. */
    static final double EVERY = 2.5;

    static final double CHECK = 2;

    private static final NormalDistribution NORMAL = new NormalDistribution();

    private LessonTheory() {}

    /**
     * The mean wait of the first cars at a checkpoint that starts empty, exponential arrivals and checks: how many are there
     * when the next car comes is a Markov chain, whose next state follows from the exponential race between the next car and the next end
     * of a check (Kleinrock, Queueing Systems I, 1975, chapter 3).
     */
    static double waitOfTheFirst(int cars, double every, double check, int lanes) {
        double[] there = new double[cars + 1];
        there[0] = 1;
        double sum = 0;
        for (int car = 1; car <= cars; car++) {
            sum += meanWait(there, check, lanes);
            there = whenTheNextComes(there, every, check, lanes);
        }
        return sum / cars;
    }

    private static double meanWait(double[] there, double check, int lanes) {
        double mean = 0;
        for (int n = lanes; n < there.length; n++) {
            mean += there[n] * (n - lanes + 1) * check / lanes;
        }
        return mean;
    }

    private static double[] whenTheNextComes(double[] there, double every, double check, int lanes) {
        double[] next = new double[there.length];
        double reached = 0;
        for (int n = there.length - 1; n >= 0; n--) {
            reached += n > 0 ? there[n - 1] : 0;
            double leaves = Math.min(n, lanes) / check;
            double carFirst = 1 / every / (1 / every + leaves);
            next[n] = reached * carFirst;
            reached *= 1 - carFirst;
        }
        return next;
    }

    /** The mean of the waits of the first cars by Spitzer's identity: E W(n) is the sum of E max(0, S(k)) / k over k below n. */
    static double bySpitzer(int cars, IntToDoubleFunction meanPositivePart) {
        double wait = 0;
        double sum = 0;
        for (int k = 1; k < cars; k++) {
            wait += meanPositivePart.applyAsDouble(k) / k;
            sum += wait;
        }
        return sum / cars;
    }

    /** E max(0, k checks of equal length - k exponential times between cars). */
    static double evenChecks(int k) {
        return k * CHECK - k * EVERY + overshoot(k, EVERY, k * CHECK);
    }

    /** E max(0, k exponential checks - k equal times between cars). */
    static double appointments(int k) {
        return overshoot(k, CHECK, k * EVERY);
    }

    /** E max(0, G - c) of a gamma variable G with whole shape k. */
    private static double overshoot(int k, double scale, double c) {
        return k * scale * (1 - new GammaDistribution(k + 1.0, scale).cumulativeProbability(c))
                - c * (1 - new GammaDistribution(k, scale).cumulativeProbability(c));
    }

    /** The long-run wait of M/G/1 by Pollaczek and Khinchine; the squared coefficient of variation of a check is 0 or 1. */
    static double longRun(double every, double check, double squaredVariation) {
        double load = check / every;
        return load * check * (1 + squaredVariation) / 2 / (1 - load);
    }

    /** The long-run wait of D/M/1: sigma solves sigma = exp(-(1 - sigma) / load). */
    static double longRunOfAppointments() {
        double sigma = 0.5;
        for (int i = 0; i < 200; i++) {
            sigma = Math.exp(-(1 - sigma) * EVERY / CHECK);
        }
        return CHECK * sigma / (1 - sigma);
    }

    /** The long-run wait of M/M/2. */
    static double longRunOfTwoLanes() {
        double each = CHECK / EVERY / 2;
        return CHECK * each * each / (1 - each * each);
    }

    /** Distribution function of the standard normal. */
    static double phi(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    /** E max(X, Y) - mean of X of independent normals, Y on average so much earlier (Clark, Operations Research 9:145, 1961). */
    static double later(double sdX, double sdY, double earlier) {
        double a = Math.hypot(sdX, sdY);
        return a * NORMAL.density(earlier / a) - earlier * (1 - phi(earlier / a));
    }

    /** The correlation of normals whose rank correlation is rho. */
    static double normalCorrelation(double rho) {
        return 2 * Math.sin(Math.PI * rho / 6);
    }

    /** The chance that two normals of this correlation are both at most their mean (Sheppard). */
    static double bothInTime(double correlation) {
        return 0.25 + Math.asin(correlation) / (2 * Math.PI);
    }

    /**
     * When five drafts in a row are done, minutes after the start: the chance of each minute.
     *
     * @param slot the time between two appointments, or 0 where each begins when the one before is done
     * @param law pairs of minutes and chances
     */
    static double[] drafts(int slot, double... law) {
        double[] done = new double[251];
        done[0] = 1;
        for (int draft = 0; draft < 5; draft++) {
            double[] next = new double[done.length];
            for (int t = 0; t < done.length; t++) {
                for (int i = 0; i < law.length && done[t] > 0; i += 2) {
                    next[Math.max(draft * slot, t) + (int) law[i]] += done[t] * law[i + 1];
                }
            }
            done = next;
        }
        return done;
    }

    /** The chance that the drafts are done by a minute. */
    static double by(double[] done, int minute) {
        double sum = 0;
        for (int t = 0; t <= minute; t++) {
            sum += done[t];
        }
        return sum;
    }

    /** How late the drafts are done on average, early counting as 0. */
    static double after(double[] done, int minute) {
        double sum = 0;
        for (int t = minute; t < done.length; t++) {
            sum += done[t] * (t - minute);
        }
        return sum;
    }
}
