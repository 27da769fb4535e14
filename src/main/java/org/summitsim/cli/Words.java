package org.summitsim.cli;

/** Small words that messages share. */
final class Words {
    private Words() {}

    /** "1 person", "2 people"; nothing for none. */
    static String count(long number, String one, String many) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : many);
    }
}
