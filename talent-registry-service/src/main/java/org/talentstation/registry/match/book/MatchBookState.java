package org.talentstation.registry.match.book;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.match.LapseCause;
import org.talentstation.registry.match.Refused;
import org.talentstation.registry.match.book.MatchBookEvent.MatchEntered;
import org.talentstation.registry.match.book.MatchBookEvent.MatchLeft;
import org.talentstation.registry.match.book.MatchBookEvent.MatchesEnded;
import org.talentstation.registry.match.book.MatchBookEvent.MatchesReopened;

/** The open matches of one demand or one talent, and what ended for good. Says the same whenever the news of an end arrives. */
public final class MatchBookState {

    private final Map<String, MatchEntered> open = new LinkedHashMap<>();
    private final Set<String> acceptedPartners = new HashSet<>();
    private LapseCause closedFor;
    private long withdrawnAt = -1;
    private long mergerSeen = -1;
    private boolean merged;

    boolean isOpen(String matchId) {
        return open.containsKey(matchId);
    }

    boolean isClosed() {
        return closedFor != null;
    }

    boolean knowsWithdrawal(long sequence) {
        return withdrawnAt >= sequence;
    }

    /** Whether a merger at that place of the talent's stream, or what came after it, was told of. */
    boolean knowsMerger(long sequence) {
        return mergerSeen >= sequence;
    }

    List<String> open() {
        return List.copyOf(open.keySet());
    }

    /** Those that rest on a consent given before that place of its stream. */
    List<String> restingOnConsentBefore(long sequence) {
        return open.values().stream().filter(match -> match.consentSequence() < sequence).map(MatchEntered::matchId).toList();
    }

    /** Refuses DEMAND_CLOSED, TALENT_ERASED, TALENT_MERGED, NO_RECOMMENDATION_CONSENT. Articles 8 and 11. */
    void mustHaveGround(long consentSequence) {
        if (closedFor != null) {
            throw closed();
        }
        if (merged) {
            throw Refused.talentMerged();
        }
        if (consentSequence < withdrawnAt) {
            throw Refused.withoutConsent();
        }
    }

    /** Refuses MATCH_ALREADY_OPEN and MATCH_ALREADY_ACCEPTED: one match of a pair at a time. Article 11. */
    void mustBeFreeFor(String partnerId) {
        if (open.values().stream().anyMatch(match -> match.partnerId().equals(partnerId))) {
            throw Refusal.state("MATCH_ALREADY_OPEN", "11", "该人才与该需求已有进行中的对接，不能重复提出。");
        }
        if (acceptedPartners.contains(partnerId)) {
            throw Refusal.state("MATCH_ALREADY_ACCEPTED", "11", "该人才与该需求的对接已被接受，无需再次提出。");
        }
    }

    /** What ended a match that is open no more. */
    Refusal whyItEnded() {
        return closedFor != null ? closed() : merged ? Refused.talentMerged() : Refused.withoutConsent();
    }

    private Refusal closed() {
        return closedFor == LapseCause.PERSON_FORGOTTEN ? Refused.talentErased() : Refused.demandClosed();
    }

    void evolve(MatchBookEvent event) {
        switch (event) {
            case MatchEntered e -> open.put(e.matchId(), e);
            case MatchLeft e -> {
                MatchEntered left = open.remove(e.matchId());
                if (e.accepted()) {
                    acceptedPartners.add(left.partnerId());
                }
            }
            case MatchesReopened e -> {
                merged = false;
                mergerSeen = e.unmergerSequence();
            }
            case MatchesEnded e -> {
                open.keySet().removeAll(Set.copyOf(e.matchIds()));
                if (e.cause() == LapseCause.RECORD_MERGED) {
                    merged = true;
                    mergerSeen = e.withdrawalSequence();
                } else if (e.withdrawalSequence() == null) {
                    closedFor = e.cause();
                } else {
                    withdrawnAt = e.withdrawalSequence();
                }
            }
        }
    }
}
