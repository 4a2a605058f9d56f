package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.ledger.TrackingEvent.IssueFollowedUp;

/** What was done about an issue so far. Article 12. Refuses ISSUE_UNKNOWN and ISSUE_NOT_OPEN. */
public record FollowUpIssue(String aggregateId, String issueId, String note, Occasion occasion) implements LedgerCommand {

    @Override
    public List<TrackingEvent> decide(LedgerState state) {
        state.tracking().mustBeOpenIssue(issueId);
        return List.of(new IssueFollowedUp(aggregateId, issueId, PersonalNumber.absentFrom(note, "note", "跟进情况"), occasion.date()));
    }
}
