package org.talentstation.analytics.report.render;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The foot of each page: the report's title, and 第 n 页 共 m 页; m is known at the end. */
final class PageNumbers extends PdfPageEventHelper {

    private static final float SIZE = 8;
    private static final float HEIGHT = 30;

    private final BaseFont font;
    private final String title;
    private PdfTemplate total;

    PageNumbers(BaseFont font, String title) {
        this.font = font;
        this.title = title;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(60, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        String number = "第 " + writer.getPageNumber() + " 页　共 ";
        float right = document.right() - 40;
        page.beginText();
        page.setFontAndSize(font, SIZE);
        page.setTextMatrix(document.left(), HEIGHT);
        page.showText(title);
        page.setTextMatrix(right - font.getWidthPoint(number, SIZE), HEIGHT);
        page.showText(number);
        page.endText();
        page.addTemplate(total, right, HEIGHT);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        total.beginText();
        total.setFontAndSize(font, SIZE);
        total.setTextMatrix(0, 0);
        total.showText((writer.getPageNumber() - 1) + " 页");
        total.endText();
    }
}
