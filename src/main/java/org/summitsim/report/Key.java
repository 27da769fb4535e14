package org.summitsim.report;

import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** The key of a chart: what each colour means, in one line below the title. */
final class Key {
    private Key() {}

    /** Adds a key to a chart, in the order of the map. */
    static void add(JFreeChart chart, Map<String, ? extends Paint> meanings) {
        LegendItemCollection items = new LegendItemCollection();
        meanings.forEach((words, paint) -> items.add(item(words, paint)));
        add(chart, items);
    }

    /** Adds a key to a chart. */
    static void add(JFreeChart chart, LegendItemCollection items) {
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setItemFont(Theme.TEXT);
        legend.setItemPaint(Theme.INK);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setBackgroundPaint(Color.WHITE);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
        chart.addSubtitle(legend);
    }

    private static LegendItem item(String words, Paint paint) {
        return new LegendItem(words, null, null, null, new Rectangle2D.Double(-9, -5, 18, 10), paint);
    }
}
