package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartWriterTest {
    @TempDir
    Path folder;

    private ChartWriter writer(int width, ChartFormat... formats) {
        return ChartWriter.of(new ChartWriter.Options(
                folder, EnumSet.of(ChartKind.SCHEDULE), EnumSet.of(formats[0], formats), width));
    }

    /** A chart that fails as it does where there is no font: on every canvas that asks the machine for letters. */
    private static Picture withoutFonts(String name) {
        JFreeChart chart = new JFreeChart(null, Theme.TEXT, new XYPlot(), false) {
            private static final long serialVersionUID = 1L;

            @Override
            public void draw(
                    Graphics2D canvas, Rectangle2D area, java.awt.geom.Point2D anchor, ChartRenderingInfo info) {
                if (!(canvas instanceof SvgCanvas)) {
                    throw new InternalError(new NullPointerException("no fontconfig"));
                }
                canvas.setPaint(Theme.DARK);
                canvas.fill(area);
            }
        };
        return new Picture(name, name, chart, 100);
    }

    @Test
    void aMachineWithoutFontsLeavesSvgAndSaysOnceWhyNoMore() throws IOException {
        var written = writer(1200, ChartFormat.SVG, ChartFormat.PNG, ChartFormat.PDF)
                .write(folder, List.of(withoutFonts("a"), withoutFonts("b")), new ArrayList<>());

        assertThat(written.files()).containsExactly("a.svg", "b.svg");
        assertThat(written.notes())
                .hasSize(2)
                .allSatisfy(note -> assertThat(note)
                        .contains(
                                "because this Java cannot draw letters (no fontconfig)",
                                "SVG needs no fonts",
                                "Maybe install a font"));
        assertThat(written.notes().get(0)).startsWith("No PNG");
        assertThat(written.notes().get(1)).startsWith("No PDF");
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedInWords() throws IOException {
        JFreeChart chart = new JFreeChart(new XYPlot());
        var written = writer(4800, ChartFormat.PNG)
                .write(folder, List.of(new Picture("long", "long", chart, 20_000)), new ArrayList<>());

        assertThat(written.files()).isEmpty();
        assertThat(written.notes().get(0)).contains("from long on", "384 million pixels", "Maybe a smaller --width");
    }

    @Test
    void aChartKeepsItsShapeAtEveryWidth() {
        Picture picture = Programme.of(SampleResults.morning()).run().days().stream()
                .map(day -> ScheduleChart.of(Programme.of(SampleResults.morning()), day))
                .findFirst()
                .orElseThrow();

        assertThat(picture.height(600)).isEqualTo(Math.round(picture.height() / 2.0));
        assertThat(picture.height(Theme.WIDTH)).isEqualTo(picture.height());
    }

    @Test
    void aWidthOutOfRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> writer(399, ChartFormat.SVG));
        assertThatIllegalArgumentException().isThrownBy(() -> writer(4801, ChartFormat.SVG));
    }
}
