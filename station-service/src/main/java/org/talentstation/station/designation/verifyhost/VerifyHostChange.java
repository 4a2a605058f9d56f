package org.talentstation.station.designation.verifyhost;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.place.Jurisdiction;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.application.Reason;
import org.talentstation.station.designation.HostChange;
import org.talentstation.station.designation.HostChangeFinding;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.HostChangeObjected;
import org.talentstation.station.designation.StationEvent.StationHostChanged;
import org.talentstation.station.designation.StationState;
import org.talentstation.station.host.HostFacts;

/**
 * What the verification of a host's change found: the station goes on, with this host and place, or must rectify or withdraw.
 * Articles 15 and 18. Refuses VERIFICATION_UNKNOWN and DISSOLVED_HOST_CANNOT_CONTINUE.
 *
 * @param host        the host that goes on, or null: the same
 * @param place       the jurisdiction that the station lies in now, or null: its new host's, or the same
 * @param stationName its name now, or null: the same; likewise {@code address}
 */
public record VerifyHostChange(String aggregateId, String verificationId, HostChangeFinding finding, HostFacts host, Jurisdiction place,
                               String stationName, String address, String findings, Occasion occasion) implements StationCommand {

    @Override
    public List<StationEvent> decide(StationState state) {
        PolicyVersion policy = occasion.policy();
        HostChange change = state.hostChange(verificationId).orElseThrow(() -> Refusal.notFound("VERIFICATION_UNKNOWN",
                "该驿站没有编号为%s的待核查变更。".formatted(verificationId)));
        String found = Reason.required(findings, "15", "host.changeTriggersVerification", "核查情况");
        if (finding != HostChangeFinding.CONTINUES) {
            return List.of(new HostChangeObjected(aggregateId, verificationId, change, finding, found, occasion.date(), policy.id()));
        }
        OnlyATitledStationActs.check(state.facts());
        Particulars now = continued(state.about());
        ADissolvedHostCannotContinue.check(change, state.about().hostId(), now.hostId());
        return List.of(new StationHostChanged(aggregateId, verificationId, change, now,
                address == null ? state.address() : Required.text(address, "address", "驿站地址", 200), found,
                state.pendingBut(verificationId), occasion.date(), policy.id()));
    }

    private Particulars continued(Particulars was) {
        HostFacts by = host != null ? host
                : new HostFacts(was.hostId(), was.hostName(), was.hostKind(), was.unitClass(), was.jurisdiction(), was.jurisdictionName());
        return new Particulars(by.hostId(), by.name(), by.kind(), by.unitClass(), place == null ? by.jurisdiction() : place.key(),
                place == null ? by.jurisdictionName() : place.name(), was.stationType(),
                stationName == null ? was.stationName() : Required.text(stationName, "stationName", "驿站名称", 100));
    }
}
