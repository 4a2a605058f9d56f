package org.talentstation.registry.view.demands;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.registry.demand.DemandEvent.BidSubmitted;
import org.talentstation.registry.demand.DemandEvent.DemandHandedOver;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandTerms;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.taxonomy.ShippedTaxonomy;

/**
 * A demand as it stands.
 *
 * @param fields    codes of the fields that it asks for, for filtering
 * @param taxonomy  version of the fields that these codes are of
 * @param budgetFen in fen, or null when it is to be negotiated
 * @param outcome   why it was withdrawn, or what came of it; null while it is open
 * @param bids      those that were not withdrawn
 */
public record DemandRow(String id, DemandKind kind, String kindName, String title, String description, List<Requirement> requirements,
                        List<String> fields, String taxonomy,
                        Long budgetFen, LocalDate from, LocalDate until, LocalDate expiresOn, boolean openPosting, String employerId, String employerName,
                        String stationId, String jurisdiction, String hostId, LocalDate postedOn, State state, String stateName, LocalDate closedOn,
                        String outcome, int bidCount, List<Bid> bids) {

    /** Whether it is open, or how it ended. */
    public enum State {
        OPEN("有效"), WITHDRAWN("已撤回"), EXPIRED("已到期"), FULFILLED("已满足");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** A bid; {@code priceFen} in fen, or null. */
    public record Bid(String bidId, String talentId, String bidderHostId, String proposal, Long priceFen, LocalDate on, boolean chosen) {
    }

    static DemandRow of(DemandPosted e) {
        return new DemandRow(e.demandId(), null, null, null, null, List.of(), List.of(), null, null, null, null, null, false, e.employerId(), e.employerName(),
                e.stationId(), e.jurisdiction(), e.hostId(), e.on(), State.OPEN, State.OPEN.chinese(), null, null, 0, List.of()).with(e.terms());
    }

    DemandRow with(DemandTerms t) {
        List<String> codes = t.requirements().stream().filter(r -> r.kind() == RequirementKind.FIELD).map(r -> r.value().split(":")[0]).distinct().toList();
        return new DemandRow(id, t.kind(), t.kind().chinese(), t.title(), t.description(), t.requirements(), codes,
                t.taxonomy() == null ? ShippedTaxonomy.ID : t.taxonomy(), t.budgetFen(), t.from(), t.until(),
                t.expiresOn(), t.openPosting(), employerId, employerName, stationId, jurisdiction, hostId, postedOn, state, stateName, closedOn, outcome,
                bidCount, bids);
    }

    DemandRow of(DemandHandedOver e) {
        return new DemandRow(id, kind, kindName, title, description, requirements, fields, taxonomy, budgetFen, from, until, expiresOn, openPosting,
                employerId, employerName, stationId, e.jurisdiction(), e.hostId(), postedOn, state, stateName, closedOn, outcome, bidCount, bids);
    }

    DemandRow closed(State how, LocalDate on, String why) {
        return changed(how, on, why, bids);
    }

    DemandRow bid(BidSubmitted e) {
        return changed(state, closedOn, outcome, Stream.concat(bids.stream(), Stream.of(new Bid(e.bidId(), e.talentId(), e.bidderHostId(), e.proposal(),
                e.priceFen(), e.on(), false))).toList());
    }

    DemandRow withoutBid(String bidId) {
        return changed(state, closedOn, outcome, bids.stream().filter(b -> !b.bidId().equals(bidId)).toList());
    }

    DemandRow chosen(String bidId) {
        return changed(state, closedOn, outcome, bids.stream().map(b -> b.bidId().equals(bidId) ? new Bid(b.bidId(), b.talentId(), b.bidderHostId(),
                b.proposal(), b.priceFen(), b.on(), true) : b).toList());
    }

    /** Bids are sealed from each other. */
    DemandRow withoutBids() {
        return new DemandRow(id, kind, kindName, title, description, requirements, fields, taxonomy, budgetFen, from, until, expiresOn, openPosting, employerId,
                employerName, stationId, jurisdiction, hostId, postedOn, state, stateName, closedOn, outcome, bidCount, null);
    }

    private DemandRow changed(State now, LocalDate on, String why, List<Bid> all) {
        return new DemandRow(id, kind, kindName, title, description, requirements, fields, taxonomy, budgetFen, from, until, expiresOn, openPosting, employerId,
                employerName, stationId, jurisdiction, hostId, postedOn, now, now.chinese(), on, why, all.size(), all);
    }
}
