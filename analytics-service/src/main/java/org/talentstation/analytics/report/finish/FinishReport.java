package org.talentstation.analytics.report.finish;

import java.util.List;
import java.util.Optional;
import org.talentstation.analytics.report.ReportCommand;
import org.talentstation.analytics.report.ReportEvent;
import org.talentstation.analytics.report.ReportEvent.ReportFinished;
import org.talentstation.analytics.report.ReportFormat;
import org.talentstation.kernel.command.Occasion;

/**
 * Its files are ready; once.
 *
 * @param lacking why there is no other format, or null
 */
public record FinishReport(String aggregateId, int sections, List<ReportFormat> formats, String lacking, Occasion occasion) implements ReportCommand {

    @Override
    public Optional<ReportEvent> decide(boolean finished) {
        return finished ? Optional.empty() : Optional.of(new ReportFinished(aggregateId, sections, formats, lacking, occasion.date()));
    }
}
