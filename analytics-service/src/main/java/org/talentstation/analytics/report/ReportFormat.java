package org.talentstation.analytics.report;

/** The files of a report. */
public enum ReportFormat {
    XLSX, PDF
}
