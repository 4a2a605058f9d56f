package org.talentstation.evaluation.rectification.report;

import java.util.List;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReported;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.text.Required;

/** The host reports what it put right; until the re-check a later report supersedes. Article 17. */
public record SubmitRectificationReport(String aggregateId, String text, List<FileReference> evidence, Occasion occasion)
        implements Command {

    /** Refuses a report without a text with TEXT_REQUIRED. */
    public RectificationReported decide(int report) {
        return new RectificationReported(aggregateId, report, Required.text(text, "text", "整改报告"),
                evidence.stream().map(f -> f.checked("evidence")).toList(), occasion.actor().id(), occasion.date());
    }
}
