package org.talentstation.evaluation.biennial.report;

import java.util.List;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.kernel.text.FileReference;

/** What the host says about one item, and what proves it. Article 16. */
public record Statement(EvaluationItem item, String text, List<FileReference> evidence) {
}
