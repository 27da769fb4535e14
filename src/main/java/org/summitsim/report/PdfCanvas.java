package org.summitsim.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws a chart on a page of its own size. */
final class PdfCanvas {
    /** Points of 1/72 inch to a pixel of 1/96 inch. */
    private static final float POINTS = 0.75f;

    private PdfCanvas() {}

    /** The picture as PDF. Throws what the JDK throws where there is no font. */
    static byte[] draw(Picture picture, int width) {
        float wide = width * POINTS;
        float high = picture.height(width) * POINTS;
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(picture.title());
            PDPage page = new PDPage(new PDRectangle(wide, high));
            document.addPage(page);
            PdfBoxGraphics2D canvas = new PdfBoxGraphics2D(document, wide, high);
            canvas.transform(AffineTransform.getScaleInstance(
                    wide / (double) picture.width(), high / (double) picture.height()));
            picture.draw(canvas);
            canvas.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(canvas.getXFormObject());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
