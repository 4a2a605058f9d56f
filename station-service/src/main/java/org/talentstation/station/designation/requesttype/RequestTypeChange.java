package org.talentstation.station.designation.requesttype;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.application.Reason;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.TypeChangeRequested;
import org.talentstation.station.designation.StationState;

/**
 * The host asks for another type, with a reason: a verification opens and a new assessment is needed. Article 5 (our reading).
 * Refuses TYPE_UNCHANGED and TYPE_CHANGE_PENDING.
 */
public record RequestTypeChange(String aggregateId, String verificationId, StationType to, String reason, List<FileReference> files,
                                Occasion occasion) implements StationCommand {

    public RequestTypeChange {
        files = files == null ? List.of() : List.copyOf(files);
    }

    @Override
    public List<TypeChangeRequested> decide(StationState state) {
        OnlyATitledStationActs.check(state.facts());
        StationType from = state.about().stationType();
        if (from == to) {
            throw Refusal.rule("TYPE_UNCHANGED", "5", Reading.READING, "驿站现为%s，无需变更类型(第五条)。".formatted(from.chinese()))
                    .restingOn("station.typeChange", Reading.READING);
        }
        if (state.aTypeChangeWaits()) {
            throw Refusal.state("TYPE_CHANGE_PENDING", null, "已有待核查的类型变更申请，请等待办理。");
        }
        files.forEach(file -> file.checked("files"));
        return List.of(new TypeChangeRequested(aggregateId, verificationId, state.about(), to,
                Reason.required(reason, "5", "station.typeChange", "变更类型的理由"), files, occasion.date()));
    }
}
