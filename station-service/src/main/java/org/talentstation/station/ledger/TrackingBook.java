package org.talentstation.station.ledger;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.ledger.TrackingEvent.*;

/**
 * A station's issues and publicity cases, as its ledger remembers them. Refuses ISSUE_UNKNOWN, ISSUE_NOT_OPEN, PUBLICITY_UNKNOWN and
 * CONSENT_UNKNOWN.
 */
public final class TrackingBook {

    private final Set<String> issues = new LinkedHashSet<>();
    private final Set<String> openIssues = new LinkedHashSet<>();
    /** Each case with the consent that it rests on, or an empty text. */
    private final Map<String, String> cases = new LinkedHashMap<>();
    private final Set<String> publicCases = new LinkedHashSet<>();

    void evolve(TrackingEvent event) {
        switch (event) {
            case IssueRaised e -> {
                issues.add(e.issueId());
                openIssues.add(e.issueId());
            }
            case IssueFollowedUp e -> {
                // It stays open.
            }
            case IssueResolved e -> openIssues.remove(e.issueId());
            case IssueClosed e -> openIssues.remove(e.issueId());
            case PublicityReleased e -> {
                cases.put(e.caseId(), e.person() == null ? "" : e.person().consentId());
                publicCases.add(e.caseId());
            }
            case PublicityTakenDown e -> publicCases.remove(e.caseId());
        }
    }

    void mustBeOpenIssue(String issueId) {
        if (!issues.contains(issueId)) {
            throw Refusal.notFound("ISSUE_UNKNOWN", "该驿站没有编号为%s的问题。".formatted(issueId));
        }
        if (!openIssues.contains(issueId)) {
            throw Refusal.state("ISSUE_NOT_OPEN", null, "该问题已经办结，不能再办理。");
        }
    }

    boolean isPublic(String caseId) {
        if (!cases.containsKey(caseId)) {
            throw Refusal.notFound("PUBLICITY_UNKNOWN", "该驿站没有编号为%s的宣传案例。".formatted(caseId));
        }
        return publicCases.contains(caseId);
    }

    /** The public cases that rest on a consent. */
    List<String> restingOn(String consentId) {
        if (consentId == null || consentId.isEmpty() || !cases.containsValue(consentId)) {
            throw Refusal.notFound("CONSENT_UNKNOWN", "该驿站没有依据这一同意书发布的宣传案例。");
        }
        return publicCases.stream().filter(id -> cases.get(id).equals(consentId)).toList();
    }

    List<String> openIssues() {
        return List.copyOf(openIssues);
    }

    List<String> publicCases() {
        return List.copyOf(publicCases);
    }

    Stream<String> all() {
        return Stream.concat(issues.stream(), cases.keySet().stream());
    }
}
