package org.talentstation.station.designation;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.application.Particulars;

/** The life of a title, from the reply to its loss and perhaps its return. Articles 5, 7(4), 15, 16 and 17. */
public sealed interface StationEvent {

    String stationId();

    /** A station holds the title from the date of the reply. */
    @EventName("station.station-designated")
    @RestsOn({"5", "7(4)"})
    record StationDesignated(String stationId, String applicationId, Particulars about, String address,
                             LocalDate titleFrom, String documentNumber, String policyVersion)
            implements StationEvent, Transferable {

        @Override
        public String jurisdiction() {
            return about.jurisdiction();
        }

        @Override
        public String hostId() {
            return about.hostId();
        }
    }

    /** The plaque was handed over. */
    @EventName("station.plaque-hung")
    @RestsOn("7(4)")
    record PlaqueHung(String stationId, String plaqueNumber, LocalDate awardedOn) implements StationEvent {
    }

    /** 责令整改, learned: the station is to rectify until the deadline. */
    @EventName("station.rectification-begun")
    @RestsOn("17")
    record RectificationBegun(String stationId, String rectificationId, LocalDate orderedOn, LocalDate deadline,
                              String policyVersion) implements StationEvent {
    }

    /** 复核, learned: accepted, or failed; it may be known before its order is. */
    @EventName("station.rectification-ended")
    @RestsOn("17")
    record RectificationEnded(String stationId, String rectificationId, boolean accepted, LocalDate reviewedOn,
                              String policyVersion) implements StationEvent {
    }

    /** The conclusion that a rectification rests on was set aside on appeal, learned: it counts no more. */
    @EventName("station.rectification-dropped")
    @RestsOn("17")
    record RectificationDropped(String stationId, String rectificationId, LocalDate setAsideOn) implements StationEvent {
    }

    /** An evaluation's conclusion, learned; {@code decidedBy} is the account that concluded it. */
    @EventName("station.evaluation-noted")
    @RestsOn({"16", "17"})
    record EvaluationNoted(String stationId, String evaluationId, EvaluationOutcome outcome, LocalDate concludedOn, String decidedBy,
                           String policyVersion) implements StationEvent {
    }

    /** Somebody prepared a revocation; another person decides. */
    @EventName("station.revocation-prepared")
    @RestsOn("17")
    record RevocationPrepared(String stationId, String rectificationId, String reasons, String preparedBy, LocalDate on,
                              String policyVersion) implements StationEvent {
    }

    @EventName("station.revocation-declined")
    @RestsOn("17")
    record RevocationDeclined(String stationId, String rectificationId, String reasons, LocalDate on, String policyVersion)
            implements StationEvent {
    }

    /** 取消称号. */
    @EventName("station.station-revoked")
    @RestsOn("17")
    record StationRevoked(String stationId, String rectificationId, String documentNumber, String reasons, String decidedBy,
                          LocalDate on, String policyVersion) implements StationEvent {
    }

    /** 收回牌匾. */
    @EventName("station.plaque-returned")
    @RestsOn("17")
    record PlaqueReturned(String stationId, String plaqueNumber, LocalDate on) implements StationEvent {
    }

    /** The host asks to give the title up; an addition. */
    @EventName("station.title-withdrawal-requested")
    @RestsOn("17")
    record TitleWithdrawalRequested(String stationId, String reason, LocalDate on) implements StationEvent {
    }

    @EventName("station.title-withdrawal-declined")
    @RestsOn("17")
    record TitleWithdrawalDeclined(String stationId, String reasons, LocalDate on, String policyVersion) implements StationEvent {
    }

    /** 主动退出: the title ended on the host's own request. */
    @EventName("station.station-withdrawn")
    @RestsOn("17")
    record StationWithdrawn(String stationId, String reason, LocalDate on, String policyVersion) implements StationEvent {
    }

    /** The host asks for another type; a new assessment is needed. */
    @EventName("station.type-change-requested")
    @RestsOn("5")
    record TypeChangeRequested(String stationId, String verificationId, Particulars about, StationType to, String reason,
                               List<FileReference> files, LocalDate on) implements StationEvent {
    }

    /** The station is of another type from that day on. */
    @EventName("station.station-type-changed")
    @RestsOn({"5", "6"})
    record StationTypeChanged(String stationId, String verificationId, StationType from, Particulars about, TypeAssessment assessment,
                              String reasons, LocalDate on, String policyVersion) implements StationEvent {
    }

    /** @param assessment null where it was refused without one */
    @EventName("station.type-change-refused")
    @RestsOn({"5", "6"})
    record TypeChangeRefused(String stationId, String verificationId, TypeAssessment assessment, String reasons, LocalDate on,
                             String policyVersion) implements StationEvent {
    }

    /** A merger, move or dissolution of the host was reported; the bureau verifies. */
    @EventName("station.host-change-reported")
    @RestsOn("15")
    record HostChangeReported(String stationId, String verificationId, Particulars about, HostChange change, String account,
                              List<FileReference> files, LocalDate on) implements StationEvent {
    }

    /**
     * The station goes on, with this host, place and name; whose object it is follows from here.
     *
     * @param pending verifications and appeals that wait, and go with it
     */
    @EventName("station.station-host-changed")
    @RestsOn("15")
    record StationHostChanged(String stationId, String verificationId, HostChange change, Particulars about, String address,
                              String findings, List<String> pending, LocalDate on, String policyVersion) implements StationEvent, Owned {

        @Override
        public String jurisdiction() {
            return about.jurisdiction();
        }

        @Override
        public String hostId() {
            return about.hostId();
        }
    }

    /** The station can't go on as it is: its host must withdraw, or be ordered to rectify. */
    @EventName("station.host-change-objected")
    @RestsOn("15")
    record HostChangeObjected(String stationId, String verificationId, HostChange change, HostChangeFinding finding, String findings,
                              LocalDate on, String policyVersion) implements StationEvent {
    }

    /** The host contests a decision; an addition. */
    @EventName("station.appeal-filed")
    @RestsOn("17")
    record AppealFiled(String stationId, String appealId, Particulars about, AppealedDecision decision, String decisionId,
                       String grounds, List<FileReference> files, LocalDate on) implements StationEvent {
    }

    @EventName("station.appeal-dismissed")
    @RestsOn("17")
    record AppealDismissed(String stationId, String appealId, AppealedDecision decision, String decisionId, String reasons, LocalDate on,
                           String policyVersion) implements StationEvent {
    }

    /** The appeal was right: a revocation is undone with this, an evaluation has to be made again. */
    @EventName("station.appeal-upheld")
    @RestsOn("17")
    record AppealUpheld(String stationId, String appealId, AppealedDecision decision, String decisionId, String reasons, LocalDate on,
                        String policyVersion) implements StationEvent {
    }

    /** The station holds its title again. */
    @EventName("station.station-reinstated")
    @RestsOn("17")
    record StationReinstated(String stationId, String appealId, LocalDate on, String policyVersion) implements StationEvent {
    }

    /** The plaque that had been taken back hangs again after a reinstatement. */
    @EventName("station.plaque-restored")
    @RestsOn("17")
    record PlaqueRestored(String stationId, String plaqueNumber, LocalDate on) implements StationEvent {
    }
}
