package org.talentstation.analytics.report.render;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** A report as a PDF on A4 with an embedded Chinese font, bookmarks, page numbers and drawn charts. Refuses REPORT_FONT_MISSING. */
@Component
public final class PdfReport implements ReportWriter {

    private static final float MARGIN = 54;
    private static final float CHART_HEIGHT = 190;
    private static final Color GREY = new Color(0x59, 0x59, 0x59);
    private static final Color SHADE = new Color(0xE7, 0xEC, 0xF2);

    private final ReportFont font;

    PdfReport(ReportFont font) {
        this.font = font;
    }

    @Override
    public String contentType() {
        return "application/pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] write(ReportDocument report, IntConsumer sectionDone) {
        BaseFont base = font.load();
        var out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new PageNumbers(base, report.title()));
        document.addTitle(report.title());
        document.addCreator("高层次人才驿站管理平台");
        document.open();
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(report.madeAt().atZone(ZoneId.of("Asia/Shanghai")))));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        Paragraph title = new Paragraph(report.title(), new Font(base, 18, Font.BOLD));
        title.setAlignment(Element.ALIGN_CENTER);
        document.add(title);
        Paragraph subtitle = new Paragraph(report.subtitle(), new Font(base, 10.5f, Font.NORMAL, GREY));
        subtitle.setAlignment(Element.ALIGN_CENTER);
        subtitle.setSpacingAfter(12);
        document.add(subtitle);
        report.remarks().forEach(remark -> document.add(new Paragraph(remark, new Font(base, 9, Font.NORMAL, GREY))));
        for (int i = 0; i < report.sections().size(); i++) {
            section(document, writer, base, i + 1, report.sections().get(i));
            sectionDone.accept(i + 1);
        }
        document.close();
        return out.toByteArray();
    }

    private static void section(Document document, PdfWriter writer, BaseFont base, int number, Section section) {
        // A heading never stands alone at the foot of a page.
        if (writer.getVerticalPosition(false) < MARGIN + 120) {
            document.newPage();
        }
        Paragraph heading = new Paragraph(number + ". " + section.title(), new Font(base, 13, Font.BOLD));
        heading.setSpacingBefore(18);
        heading.setSpacingAfter(2);
        document.add(heading);
        new PdfOutline(writer.getRootOutline(), new PdfDestination(PdfDestination.FITH, writer.getVerticalPosition(false) + 24), number + ". " + section.title());
        if (section.note() != null) {
            Paragraph note = new Paragraph(section.note(), new Font(base, 9, Font.NORMAL, GREY));
            note.setSpacingAfter(6);
            document.add(note);
        }
        if (section.rows().isEmpty()) {
            document.add(new Paragraph("本期无记录", new Font(base, 10)));
            return;
        }
        document.add(table(base, section));
        if (section.chart() != null) {
            if (writer.getVerticalPosition(false) < MARGIN + CHART_HEIGHT + 10) {
                document.newPage();
            }
            document.add(PdfChart.draw(section.chart(), writer, base, PageSize.A4.getWidth() - 2 * MARGIN, CHART_HEIGHT));
        }
    }

    private static PdfPTable table(BaseFont base, Section section) {
        PdfPTable table = new PdfPTable(section.headings().size());
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSpacingAfter(8);
        for (Heading heading : section.headings()) {
            PdfPCell cell = cell(heading.text(), new Font(base, 9, Font.BOLD), heading.number());
            cell.setBackgroundColor(SHADE);
            table.addCell(cell);
        }
        for (var row : section.rows()) {
            for (int c = 0; c < section.headings().size(); c++) {
                table.addCell(cell(text(row.get(c)), new Font(base, 9), section.headings().get(c).number()));
            }
        }
        return table;
    }

    private static PdfPCell cell(String text, Font font, boolean number) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(4);
        cell.setBorderColor(Color.LIGHT_GRAY);
        return cell;
    }

    static String text(Object value) {
        return switch (value) {
            case null -> "—";
            case java.math.BigDecimal decimal when decimal.scale() > 0 -> new DecimalFormat("#,##0.00##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(decimal);
            case Number number -> new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
            default -> value.toString();
        };
    }
}
