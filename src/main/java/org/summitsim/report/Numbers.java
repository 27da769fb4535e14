package org.summitsim.report;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as files hold them: 15 significant digits, never an exponent. {@link Double#toString} writes other digits on JDK
 * 17 than on 19 and later, and files must be equal on all of them.
 */
final class Numbers {
    private static final MathContext DIGITS = new MathContext(15);

    private Numbers() {}

    /** A finite number as a decimal. */
    static BigDecimal of(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** A number as text, empty if it is infinite or none. */
    static String text(double value) {
        return Double.isFinite(value) ? of(value).toPlainString() : "";
    }
}
