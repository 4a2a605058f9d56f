package org.talentstation.analytics.report.render;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A report as it is to be written.
 *
 * @param madeAt  what its files say of when they were made; the same document gives the same files
 * @param remarks how it is to be read
 */
public record ReportDocument(String title, String subtitle, LocalDateTime madeAt, List<String> remarks, List<Section> sections) {
}
