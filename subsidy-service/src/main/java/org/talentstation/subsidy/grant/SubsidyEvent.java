package org.talentstation.subsidy.grant;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.standing.EndCause;
import org.talentstation.subsidy.standing.SubsidyKind;

/** What was decided about a subsidy as a whole. Amounts are in fen. Article 9. */
@RestsOn("9")
public sealed interface SubsidyEvent permits SubsidyEvent.SubsidyProposed, SubsidyEvent.SubsidyGranted, SubsidyEvent.SubsidyRejected,
        SubsidyEvent.SubsidyHeld, SubsidyEvent.SubsidyReleased, SubsidyEvent.SubsidyCancelled, SubsidyEvent.SubsidyHandedOver, AllotmentEvent, RecoveryEvent {

    String subsidyId();

    /**
     * A subsidy was proposed from a fund.
     *
     * @param demonstrationId  the designation that it is for; null for a provincial award
     * @param decisionDocument the province's decision; null otherwise
     * @param proposedBy       account of the person, who can't approve it
     */
    @EventName("subsidy.subsidy-proposed")
    record SubsidyProposed(String subsidyId, Beneficiary to, SubsidyKind kind, String demonstrationId, String decisionDocument, long amountFen,
                           String fundId, int fiscalYear, String note, String proposedBy, LocalDate on, String policyVersion)
            implements SubsidyEvent, Transferable {

        @Override
        public String jurisdiction() {
            return to.jurisdiction();
        }

        @Override
        public String hostId() {
            return to.hostId();
        }
    }

    /** It was granted, and its money reserved in the fund in the same transaction. */
    @EventName("subsidy.subsidy-granted")
    record SubsidyGranted(String subsidyId, String stationId, SubsidyKind kind, long amountFen, String fundId, int fiscalYear, String documentNumber,
                          String approvedBy, LocalDate on, String policyVersion) implements SubsidyEvent {
    }

    /** The proposal was refused. */
    @EventName("subsidy.subsidy-rejected")
    record SubsidyRejected(String subsidyId, String reason, LocalDate on) implements SubsidyEvent {
    }

    /** Its unpaid money is held while the station rectifies (our reading). */
    @EventName("subsidy.subsidy-held")
    @RestsOn({"9", "17"})
    record SubsidyHeld(String subsidyId, LocalDate on) implements SubsidyEvent {
    }

    /** Its money may be paid again. */
    @EventName("subsidy.subsidy-released")
    @RestsOn({"9", "17"})
    record SubsidyReleased(String subsidyId, LocalDate on) implements SubsidyEvent {
    }

    /**
     * Its unpaid part is not paid any more (our reading).
     *
     * @param freedFen     goes back to the fund at once
     * @param inFlightFen  already instructed: the treasury's receipt decides
     * @param openPayments payments that are cancelled with it
     */
    @EventName("subsidy.subsidy-cancelled")
    @RestsOn({"9", "17"})
    record SubsidyCancelled(String subsidyId, EndCause cause, String fundId, long freedFen, long inFlightFen, List<String> openPayments,
                            LocalDate on) implements SubsidyEvent {
    }

    /**
     * The station has another host, or is called otherwise: whose it is follows. Article 15.
     *
     * @param payments every payment that was ever prepared for it
     * @param used     whether its money was paid or recovered by then, so that there is an account of its use
     */
    @EventName("subsidy.subsidy-handed-over")
    @RestsOn("15")
    record SubsidyHandedOver(String subsidyId, Beneficiary to, List<String> payments, boolean used, LocalDate on) implements SubsidyEvent, Owned {

        @Override
        public String jurisdiction() {
            return to.jurisdiction();
        }

        @Override
        public String hostId() {
            return to.hostId();
        }
    }
}
