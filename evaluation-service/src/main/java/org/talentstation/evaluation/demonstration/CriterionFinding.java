package org.talentstation.evaluation.demonstration;

import java.util.List;
import org.talentstation.kernel.station.Finding;
import org.talentstation.kernel.text.FileReference;

/**
 * What was found for one criterion of Article 9.
 *
 * @param evidence what it rests on, in words
 * @param files    what proves it; may be empty
 */
public record CriterionFinding(DemonstrationCriterion criterion, Finding finding, String evidence, List<FileReference> files) {
}
