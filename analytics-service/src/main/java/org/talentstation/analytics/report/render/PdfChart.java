package org.talentstation.analytics.report.render;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** A chart drawn with lines and rectangles: sharp at any size, and without a window system on the server. */
final class PdfChart {

    /** Told apart in grey print as well. */
    private static final List<Color> COLOURS = List.of(new Color(0x1F, 0x4E, 0x79), new Color(0xE0, 0x8A, 0x1E), new Color(0x7F, 0xB8, 0xA4), new Color(0x9C, 0x2F, 0x3B),
            new Color(0xB9, 0xBE, 0xC4));
    private static final float TEXT = 7.5f;
    private static final float LEFT = 58;
    private static final float BOTTOM = 34;
    private static final float TOP = 30;
    private static final float RIGHT = 8;

    private final Chart chart;
    private final BaseFont font;
    private final PdfContentByte canvas;
    private final ValueScale scale;
    private final float width;
    private final float height;

    private PdfChart(Chart chart, BaseFont font, PdfContentByte canvas, float width, float height) {
        this.chart = chart;
        this.font = font;
        this.canvas = canvas;
        this.width = width;
        this.height = height;
        this.scale = ValueScale.of(chart.series().stream().flatMap(series -> series.values().stream()).filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray());
    }

    static Image draw(Chart chart, PdfWriter writer, BaseFont font, float width, float height) {
        PdfTemplate template = writer.getDirectContent().createTemplate(width, height);
        new PdfChart(chart, font, template, width, height).draw();
        return Image.getInstance(template);
    }

    private void draw() {
        axes();
        legend();
        for (int s = 0; s < chart.series().size(); s++) {
            Color colour = COLOURS.get(s % COLOURS.size());
            if (chart.kind() == ChartKind.LINE) {
                line(chart.series().get(s), colour);
            } else {
                bars(chart.series().get(s), s, colour);
            }
        }
    }

    private void axes() {
        text(chart.unit(), 0, height - TOP + 8, 0, Color.DARK_GRAY);
        for (double tick : scale.ticks()) {
            canvas.setColorStroke(tick == 0 ? Color.GRAY : new Color(0xDD, 0xDD, 0xDD));
            canvas.setLineWidth(0.5f);
            canvas.moveTo(LEFT, y(tick));
            canvas.lineTo(width - RIGHT, y(tick));
            canvas.stroke();
            text(PdfReport.text(tick), LEFT - 4, y(tick) - TEXT / 3, 1, Color.DARK_GRAY);
        }
        int every = Math.max(1, (int) Math.ceil(chart.categories().stream().mapToDouble(c -> font.getWidthPoint(shown(c), TEXT) + 4).max().orElse(1) / step()));
        for (int c = 0; c < chart.categories().size(); c += every) {
            text(shown(chart.categories().get(c)), middle(c), BOTTOM - TEXT - 4, 0.5f, Color.DARK_GRAY);
        }
    }

    /** Names that would not fit are cut; the table above has them whole. */
    private static String shown(String category) {
        return category.length() <= 10 ? category : category.substring(0, 9) + "…";
    }

    private void legend() {
        float x = LEFT;
        for (int s = 0; s < chart.series().size(); s++) {
            String name = chart.series().get(s).name();
            canvas.setColorFill(COLOURS.get(s % COLOURS.size()));
            canvas.rectangle(x, 6, 8, 8);
            canvas.fill();
            text(name, x + 11, 7, 0, Color.BLACK);
            x += 11 + font.getWidthPoint(name, TEXT) + 16;
        }
    }

    private void bars(Series series, int place, Color colour) {
        float bar = Math.min(28, step() * 0.72f / chart.series().size());
        canvas.setColorFill(colour);
        for (int c = 0; c < series.values().size(); c++) {
            Double value = series.values().get(c);
            if (value != null) {
                float x = middle(c) - bar * chart.series().size() / 2 + place * bar;
                canvas.rectangle(x, Math.min(y(0), y(value)), bar * 0.92f, Math.abs(y(value) - y(0)));
                canvas.fill();
                if (chart.categories().size() * chart.series().size() <= 16) {
                    text(PdfReport.text(value), x + bar * 0.46f, Math.max(y(0), y(value)) + 2, 0.5f, Color.DARK_GRAY);
                    canvas.setColorFill(colour);
                }
            }
        }
    }

    private void line(Series series, Color colour) {
        canvas.setColorStroke(colour);
        canvas.setColorFill(colour);
        canvas.setLineWidth(1.4f);
        boolean drawing = false;
        for (int c = 0; c < series.values().size(); c++) {
            Double value = series.values().get(c);
            if (value != null && drawing) {
                canvas.lineTo(middle(c), y(value));
            } else if (value != null) {
                canvas.moveTo(middle(c), y(value));
            }
            drawing = value != null;
        }
        canvas.stroke();
        for (int c = 0; c < series.values().size(); c++) {
            if (series.values().get(c) != null) {
                canvas.circle(middle(c), y(series.values().get(c)), 2);
                canvas.fill();
            }
        }
    }

    private float step() {
        return (width - LEFT - RIGHT) / Math.max(1, chart.categories().size());
    }

    private float middle(int category) {
        return LEFT + step() * (category + 0.5f);
    }

    private float y(double value) {
        return (float) (BOTTOM + (height - BOTTOM - TOP) * (value - scale.lowest()) / (scale.highest() - scale.lowest()));
    }

    /** @param before how much of the text stands before x: 0 none, 1 all */
    private void text(String text, float x, float y, float before, Color colour) {
        canvas.setColorFill(colour);
        canvas.beginText();
        canvas.setFontAndSize(font, TEXT);
        canvas.setTextMatrix(x - before * font.getWidthPoint(text, TEXT), y);
        canvas.showText(text);
        canvas.endText();
    }
}
