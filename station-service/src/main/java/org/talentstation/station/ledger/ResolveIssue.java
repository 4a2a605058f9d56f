package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.ledger.TrackingEvent.IssueResolved;

/** An issue is resolved, with its result. Article 12. Refuses ISSUE_UNKNOWN and ISSUE_NOT_OPEN. */
public record ResolveIssue(String aggregateId, String issueId, String result, Occasion occasion) implements LedgerCommand {

    @Override
    public List<TrackingEvent> decide(LedgerState state) {
        state.tracking().mustBeOpenIssue(issueId);
        return List.of(new IssueResolved(aggregateId, issueId, PersonalNumber.absentFrom(result, "result", "解决结果"), occasion.date()));
    }
}
