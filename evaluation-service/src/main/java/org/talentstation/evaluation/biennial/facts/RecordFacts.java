package org.talentstation.evaluation.biennial.facts;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * Fix what the station's events say about items 1, 2, 4 and 6. Article 16.
 *
 * @param facts read from what this service learned
 */
public record RecordFacts(String aggregateId, FactsOfPeriod facts, Occasion occasion) implements Command {
}
