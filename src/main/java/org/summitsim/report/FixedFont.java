package org.summitsim.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import java.util.Map;

/**
 * A sans-serif font that measures by a table of its own and never asks the machine for a face. So charts are laid out alike
 * everywhere, and can be written as SVG where no font is installed.
 */
final class FixedFont extends Font {
    private static final long serialVersionUID = 1L;

    FixedFont(int style, int size) {
        super(Font.SANS_SERIF, style, size);
    }

    @Override
    public String getFamily() {
        return getName();
    }

    @Override
    public String getFamily(Locale locale) {
        return getName();
    }

    /** This font itself: Batik derives one only to look it up among embedded fonts, of which there are none. */
    @Override
    public Font deriveFont(Map<? extends AttributedCharacterIterator.Attribute, ?> attributes) {
        return this;
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new FixedMetrics.Line(text.length(), getSize2D());
    }

    @Override
    public Rectangle2D getStringBounds(String text, FontRenderContext context) {
        return FixedMetrics.bounds(this, text);
    }
}
