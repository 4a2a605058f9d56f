package org.talentstation.subsidy.view.subsidies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryDecided;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryReceived;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;
import org.talentstation.subsidy.grant.SubsidyStage;
import org.talentstation.subsidy.standing.SubsidyKind;

/**
 * A subsidy as it stands; all amounts in fen.
 *
 * @param held      unpaid money is held while the station rectifies
 * @param endReason why it was refused or ended, or null
 */
public record SubsidyRow(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, SubsidyKind kind,
                         String kindName, String demonstrationId, String decisionDocument, long amountFen, String fundId, int fiscalYear, SubsidyStage stage,
                         String stageName, boolean held, String proposedBy, LocalDate proposedOn, String approvedBy, LocalDate grantedOn,
                         String documentNumber, String endReason, LocalDate endedOn, String policyVersion, Amounts amounts, List<Recovery> recoveries) {

    /**
     * What became of the granted money.
     *
     * @param allottedFen        parts that payments were prepared for, paid ones included
     * @param sentFen            instructed, the treasury has not answered
     * @param freedFen           went back to the fund unpaid
     * @param recoveryDecidedFen paid and to come back
     * @param recoveredFen       came back
     */
    public record Amounts(long allottedFen, long sentFen, long paidFen, long freedFen, long recoveryDecidedFen, long recoveredFen) {

        Amounts plus(long allotted, long sent, long paid, long freed, long decided, long recovered) {
            return new Amounts(allottedFen + allotted, sentFen + sent, paidFen + paid, freedFen + freed, recoveryDecidedFen + decided,
                    recoveredFen + recovered);
        }
    }

    /** A decision to recover paid money, and what came in. */
    public record Recovery(String recoveryId, long amountFen, long receivedFen, String basis, String documentNumber, LocalDate on) {
    }

    /** Granted and neither paid nor back in the fund. */
    public long unpaidFen() {
        return grantedOn == null ? 0 : amountFen - amounts.paidFen() - amounts.freedFen();
    }

    static SubsidyRow proposed(SubsidyProposed e) {
        return new SubsidyRow(e.subsidyId(), e.to().stationId(), e.to().stationName(), e.to().hostId(), e.to().hostName(), e.to().jurisdiction(), e.kind(),
                e.kind().chinese(), e.demonstrationId(), e.decisionDocument(), e.amountFen(), e.fundId(), e.fiscalYear(), SubsidyStage.PROPOSED,
                SubsidyStage.PROPOSED.chinese(), false, e.proposedBy(), e.on(), null, null, null, null, null, e.policyVersion(),
                new Amounts(0, 0, 0, 0, 0, 0), List.of());
    }

    SubsidyRow granted(SubsidyGranted e) {
        return new SubsidyRow(id, stationId, stationName, hostId, hostName, jurisdiction, kind, kindName, demonstrationId, decisionDocument, amountFen,
                fundId, fiscalYear, SubsidyStage.GRANTED, SubsidyStage.GRANTED.chinese(), held, proposedBy, proposedOn, e.approvedBy(), e.on(),
                e.documentNumber(), endReason, endedOn, e.policyVersion(), amounts, recoveries);
    }

    SubsidyRow over(SubsidyStage last, String reason, LocalDate on) {
        return new SubsidyRow(id, stationId, stationName, hostId, hostName, jurisdiction, kind, kindName, demonstrationId, decisionDocument, amountFen,
                fundId, fiscalYear, last, last.chinese(), false, proposedBy, proposedOn, approvedBy, grantedOn, documentNumber, reason, on, policyVersion,
                amounts, recoveries);
    }

    SubsidyRow held(boolean now) {
        return new SubsidyRow(id, stationId, stationName, hostId, hostName, jurisdiction, kind, kindName, demonstrationId, decisionDocument, amountFen,
                fundId, fiscalYear, stage, stageName, now, proposedBy, proposedOn, approvedBy, grantedOn, documentNumber, endReason, endedOn, policyVersion,
                amounts, recoveries);
    }

    SubsidyRow handedOver(Beneficiary to) {
        return new SubsidyRow(id, to.stationId(), to.stationName(), to.hostId(), to.hostName(), to.jurisdiction(), kind, kindName, demonstrationId,
                decisionDocument, amountFen, fundId, fiscalYear, stage, stageName, held, proposedBy, proposedOn, approvedBy, grantedOn, documentNumber,
                endReason, endedOn, policyVersion, amounts, recoveries);
    }

    SubsidyRow with(Amounts now) {
        return with(now, recoveries);
    }

    SubsidyRow recovery(RecoveryDecided e) {
        var more = new ArrayList<>(recoveries);
        more.add(new Recovery(e.recoveryId(), e.amountFen(), 0, e.basis(), e.documentNumber(), e.on()));
        return with(amounts, List.copyOf(more));
    }

    SubsidyRow recovered(RecoveryReceived e) {
        return with(amounts, recoveries.stream().map(r -> r.recoveryId().equals(e.recoveryId()) ? new Recovery(r.recoveryId(), r.amountFen(),
                r.receivedFen() + e.amountFen(), r.basis(), r.documentNumber(), r.on()) : r).toList());
    }

    private SubsidyRow with(Amounts now, List<Recovery> decided) {
        return new SubsidyRow(id, stationId, stationName, hostId, hostName, jurisdiction, kind, kindName, demonstrationId, decisionDocument, amountFen,
                fundId, fiscalYear, stage, stageName, held, proposedBy, proposedOn, approvedBy, grantedOn, documentNumber, endReason, endedOn, policyVersion,
                now, decided);
    }
}
