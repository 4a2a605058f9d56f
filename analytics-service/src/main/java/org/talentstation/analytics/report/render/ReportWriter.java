package org.talentstation.analytics.report.render;

import java.util.function.IntConsumer;

/** Writes a report as a file. */
public interface ReportWriter {

    String contentType();

    /** Of the file's name, without a dot. */
    String extension();

    /** @param sectionDone told how many sections are written */
    byte[] write(ReportDocument document, IntConsumer sectionDone);
}
