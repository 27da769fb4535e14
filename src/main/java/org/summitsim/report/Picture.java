package org.summitsim.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;

/**
 * A chart to be drawn.
 *
 * @param name the name of its file, without an ending; an id in a page
 * @param title what it shows, for those who cannot see it
 * @param chart what to draw
 * @param height pixels
 */
record Picture(String name, String title, JFreeChart chart, int height) {

    /** Its width in pixels, the same for all. */
    int width() {
        return Theme.WIDTH;
    }

    void draw(Graphics2D canvas) {
        chart.draw(canvas, new Rectangle2D.Double(0, 0, width(), height));
    }

    /** Its height where it is drawn so many pixels wide: the letters grow with it, and nothing is laid out anew. */
    int height(int wide) {
        return (int) Math.max(1, Math.round((double) height * wide / width()));
    }

    /** The picture as PNG in its own width. Throws what the JDK throws where there is no font. */
    byte[] png() {
        return png(width());
    }

    /** The picture as PNG, so many pixels wide. Throws what the JDK throws where there is no font. */
    byte[] png(int wide) {
        BufferedImage image = new BufferedImage(wide, height(wide), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.scale((double) wide / width(), (double) height(wide) / height);
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            draw(canvas);
        } finally {
            canvas.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
