package org.talentstation.station.designation;

import java.time.LocalDate;

/** A decision that the host may appeal against, by whom and under which version it was taken. Article 17 (our reading). */
public record Contestable(AppealedDecision decision, String decisionId, LocalDate on, String decidedBy, String policyVersion) {
}
