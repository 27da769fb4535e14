package org.summitsim.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers on the command line. */
final class Numbers {
    private Numbers() {}

    private static long parse(String text, long least, long most, String what) {
        try {
            long number = Long.parseLong(text);
            if (least <= number && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through: a word and a number out of range get the same answer.
        }
        throw new TypeConversionException("Expected " + what + ", received \"" + text + "\"");
    }

    /** A width in pixels. */
    static int width(String text, int least, int most) {
        return (int)
                parse(text, least, most, "a whole number of pixels from " + least + " to " + most + " such as 1200");
    }

    /** A number of replications. */
    static final class Replications implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) parse(text, 1, 10_000_000, "a whole number from 1 to 10000000");
        }
    }

    /** A number of threads. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) parse(text, 1, 1024, "a whole number from 1 to 1024");
        }
    }

    /** A seed. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return parse(text, Long.MIN_VALUE, Long.MAX_VALUE, "a whole number from -2^63 to 2^63 - 1");
        }
    }
}
