package org.summitsim.report;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGeneratorContext.GraphicContextDefaults;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws to SVG that is the same, byte for byte, on every machine: text is measured by {@link FixedMetrics}. */
final class SvgCanvas extends SVGGraphics2D {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FACES = "Helvetica, Arial, 'Liberation Sans', sans-serif";

    private SvgCanvas(SVGGeneratorContext context) {
        super(context, false);
    }

    private SvgCanvas(SvgCanvas canvas) {
        super(canvas);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new FixedMetrics(font);
    }

    @Override
    public Graphics create() {
        return new SvgCanvas(this);
    }

    /** Writes a text with the width it was laid out for, so that it ends where it should in any face. */
    @Override
    public void drawString(String text, float x, float y) {
        Element element = getDOMFactory().createElementNS(SVG, "text");
        element.setAttributeNS(null, "x", generatorCtx.doubleString(x));
        element.setAttributeNS(null, "y", generatorCtx.doubleString(y));
        element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        if (text.length() > 1) {
            String length = generatorCtx.doubleString(FixedMetrics.width(getFont(), text));
            element.setAttributeNS(null, "textLength", length);
            element.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
        }
        element.appendChild(getDOMFactory().createTextNode(text));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    /** A picture as an {@code svg} element, without an XML declaration: it may stand in a page or in a file. */
    static String text(Picture picture) {
        return text(picture, picture.width());
    }

    /** The same, shown so many pixels wide where nothing else says how wide it is. */
    static String text(Picture picture, int wide) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new PrefixedIds(picture.name()));
        // The default font of Batik would be looked for on the machine.
        GraphicContextDefaults defaults = new GraphicContextDefaults();
        defaults.setFont(Theme.TEXT);
        context.setGraphicContextDefaults(defaults);
        SvgCanvas canvas = new SvgCanvas(context);
        canvas.setSVGCanvasSize(new Dimension(wide, picture.height(wide)));
        picture.draw(canvas);
        Element root = canvas.getRoot();
        String box = String.format(Locale.ROOT, "0 0 %d %d", picture.width(), picture.height());
        root.setAttributeNS(null, "viewBox", box);
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "aria-label", picture.title());
        StringWriter out = new StringWriter();
        try {
            canvas.stream(root, out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = out.toString()
                .replace("\r\n", "\n")
                .replace("id=\"genericDefs\"", "id=\"" + picture.name() + "-genericDefs\"")
                .replace("font-family=\"sans-serif\"", "font-family=\"" + FACES + "\"");
        return SvgPaths.slim(unclipped(text.substring(text.indexOf("<svg")), picture));
    }

    /** Without clipping to the whole picture, which is asked for with every element and changes nothing. */
    private static String unclipped(String text, Picture picture) {
        String id = picture.name() + "-clipPath1";
        String whole = String.format(
                Locale.ROOT,
                "id=\"%1$s\"\n      ><path d=\"M0 0 L%2$d 0 L%2$d %3$d L0 %3$d L0 0 Z\"",
                id,
                picture.width(),
                picture.height());
        return text.contains(whole) ? text.replace(" clip-path=\"url(#" + id + ")\"", "") : text;
    }

    private static Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every JDK has an XML parser", e);
        }
    }

    /** Ids that differ between the pictures of one page. */
    private static final class PrefixedIds extends SVGIDGenerator {
        private final String prefix;

        PrefixedIds(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return prefix + "-" + super.generateID(kind);
        }
    }
}
