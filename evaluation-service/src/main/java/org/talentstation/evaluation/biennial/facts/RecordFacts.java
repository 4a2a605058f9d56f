package org.talentstation.evaluation.biennial.facts;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * Fix what the station's events say about items 4 and 6. Articles 16(4) and 16(6).
 *
 * @param facts read from what this service learned
 */
public record RecordFacts(String aggregateId, FactsOfPeriod facts, Occasion occasion) implements Command {
}
