package org.talentstation.analytics.report;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The finished files and how far the others have come; written in the transaction that is open. */
@Component
public final class ReportFiles {

    private final JdbcClient jdbc;

    ReportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param total steps in all */
    public record Progress(int done, int total) {
    }

    public void store(String reportId, ReportFormat format, byte[] content) {
        jdbc.sql("INSERT INTO report_file VALUES (?, ?, ?) ON CONFLICT (report_id, format) DO UPDATE SET content = excluded.content")
                .params(reportId, format.name(), content).update();
    }

    public Optional<byte[]> find(String reportId, ReportFormat format) {
        return jdbc.sql("SELECT content FROM report_file WHERE report_id = ? AND format = ?").params(reportId, format.name()).query(byte[].class).optional();
    }

    public void progress(String reportId, int done, int total) {
        jdbc.sql("INSERT INTO report_progress VALUES (?, ?, ?) ON CONFLICT (report_id) DO UPDATE SET done = excluded.done, total = excluded.total")
                .params(reportId, done, total).update();
    }

    public Optional<Progress> progress(String reportId) {
        return jdbc.sql("SELECT done, total FROM report_progress WHERE report_id = ?").param(reportId).query(Progress.class).optional();
    }
}
