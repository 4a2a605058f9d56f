package org.talentstation.station.designation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.designation.StationEvent.*;

/** What a station remembers in order to decide; it only assigns, and never judges. */
public final class StationState {

    private String id;
    private Particulars about;
    private String address;
    private LocalDate titleFrom;
    private String plaqueNumber;
    private boolean plaqueReturned;
    private TitleStatus lost;
    private boolean withdrawalRequested;
    private RevocationPrepared prepared;
    private StationRevoked revocation;
    private final Rectifications rectifications = new Rectifications();
    private final Map<String, StationType> typeChanges = new HashMap<>();
    private final Map<String, HostChange> hostChanges = new HashMap<>();
    private final Map<String, Contestable> contestable = new HashMap<>();
    private final Map<String, Contestable> openAppeals = new HashMap<>();
    private final Set<String> appealed = new HashSet<>();

    void evolve(StationEvent event) {
        switch (event) {
            case StationDesignated e -> {
                id = e.stationId();
                about = e.about();
                address = e.address();
                titleFrom = e.titleFrom();
            }
            case PlaqueHung e -> plaqueNumber = e.plaqueNumber();
            case RectificationBegun e -> rectifications.begun(e);
            case RectificationEnded e -> rectifications.ended(e);
            case RectificationDropped e -> {
                rectifications.overturned(e.rectificationId());
                prepared = prepared != null && prepared.rectificationId().equals(e.rectificationId()) ? null : prepared;
            }
            case EvaluationNoted e -> contestable.put(e.evaluationId(), new Contestable(AppealedDecision.EVALUATION, e.evaluationId(),
                    e.concludedOn(), e.decidedBy(), e.policyVersion()));
            case RevocationPrepared e -> prepared = e;
            case RevocationDeclined e -> prepared = null;
            case StationRevoked e -> {
                lost = TitleStatus.REVOKED;
                revocation = e;
                prepared = null;
                withdrawalRequested = false;
                contestable.put(e.rectificationId(), new Contestable(AppealedDecision.REVOCATION, e.rectificationId(), e.on(),
                        e.decidedBy(), e.policyVersion()));
            }
            case PlaqueReturned e -> plaqueReturned = true;
            case PlaqueRestored e -> plaqueReturned = false;
            case TitleWithdrawalRequested e -> withdrawalRequested = true;
            case TitleWithdrawalDeclined e -> withdrawalRequested = false;
            case StationWithdrawn e -> {
                lost = TitleStatus.WITHDRAWN;
                prepared = null;
                withdrawalRequested = false;
            }
            case TypeChangeRequested e -> typeChanges.put(e.verificationId(), e.to());
            case StationTypeChanged e -> {
                typeChanges.remove(e.verificationId());
                about = e.about();
            }
            case TypeChangeRefused e -> typeChanges.remove(e.verificationId());
            case HostChangeReported e -> hostChanges.put(e.verificationId(), e.change());
            case StationHostChanged e -> {
                hostChanges.remove(e.verificationId());
                about = e.about();
                address = e.address();
            }
            case HostChangeObjected e -> hostChanges.remove(e.verificationId());
            case AppealFiled e -> {
                appealed.add(e.decisionId());
                openAppeals.put(e.appealId(), contestable.get(e.decisionId()));
            }
            case AppealDismissed e -> openAppeals.remove(e.appealId());
            case AppealUpheld e -> {
                openAppeals.remove(e.appealId());
                if (e.decision() == AppealedDecision.REVOCATION) {
                    rectifications.overturned(e.decisionId());
                }
            }
            case StationReinstated e -> lost = null;
        }
    }

    /** What others copy from it when they begin something at it. */
    public StationFacts facts() {
        return new StationFacts(id, about.stationName(), about.stationType(), about.hostId(), about.hostName(), about.jurisdiction(), status(),
                titleFrom);
    }

    public Particulars about() {
        return about;
    }

    public String address() {
        return address;
    }

    /** Null before the plaque was handed over. */
    public String plaqueNumber() {
        return plaqueNumber;
    }

    /** Whether the plaque hangs at the station. */
    public boolean plaqueHangs() {
        return plaqueNumber != null && !plaqueReturned;
    }

    public TitleStatus status() {
        return lost != null ? lost : rectifications.isOneUnderWay() ? TitleStatus.UNDER_RECTIFICATION : TitleStatus.ACTIVE;
    }

    public boolean withdrawalRequested() {
        return withdrawalRequested;
    }

    /** The revocation that waits for a decision, or null. */
    public RevocationPrepared prepared() {
        return prepared;
    }

    /** The newest revocation, or null. */
    public StationRevoked revocation() {
        return revocation;
    }

    public Rectifications rectifications() {
        return rectifications;
    }

    /** The type asked for, or empty when no such request waits. */
    public Optional<StationType> typeChange(String verificationId) {
        return Optional.ofNullable(typeChanges.get(verificationId));
    }

    public boolean aTypeChangeWaits() {
        return !typeChanges.isEmpty();
    }

    /** What was reported, or empty when no such verification waits. */
    public Optional<HostChange> hostChange(String verificationId) {
        return Optional.ofNullable(hostChanges.get(verificationId));
    }

    /** Every other verification and appeal that waits. */
    public List<String> pendingBut(String verificationId) {
        return Stream.of(typeChanges, hostChanges, openAppeals).flatMap(waiting -> waiting.keySet().stream())
                .filter(id -> !id.equals(verificationId)).sorted().toList();
    }

    /** A decision about this station, or empty when there is no such one. */
    public Optional<Contestable> contestable(String decisionId) {
        return Optional.ofNullable(contestable.get(decisionId));
    }

    public boolean wasAppealed(String decisionId) {
        return appealed.contains(decisionId);
    }

    /** The decision that an open appeal is about, or empty when no such appeal waits. */
    public Optional<Contestable> openAppeal(String appealId) {
        return Optional.ofNullable(openAppeals.get(appealId));
    }
}
