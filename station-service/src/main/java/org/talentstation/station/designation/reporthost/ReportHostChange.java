package org.talentstation.station.designation.reporthost;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.text.Required;
import org.talentstation.station.designation.HostChange;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.HostChangeReported;
import org.talentstation.station.designation.StationState;

/** The host, or its district, reports a merger, move or dissolution: a verification opens. Article 15 (our reading). */
public record ReportHostChange(String aggregateId, String verificationId, HostChange change, String account, List<FileReference> files,
                               Occasion occasion) implements StationCommand {

    public ReportHostChange {
        files = files == null ? List.of() : List.copyOf(files);
    }

    @Override
    public List<HostChangeReported> decide(StationState state) {
        OnlyATitledStationActs.check(state.facts());
        files.forEach(file -> file.checked("files"));
        return List.of(new HostChangeReported(aggregateId, verificationId, state.about(), change,
                Required.text(account, "account", "变更情况"), files, occasion.date()));
    }
}
