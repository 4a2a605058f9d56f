package org.talentstation.station.designation.appeal;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.text.Required;
import org.talentstation.station.designation.Contestable;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.AppealFiled;
import org.talentstation.station.designation.StationState;

/**
 * The host appeals against a revocation ({@code decisionId} is its rectification) or an evaluation's outcome, once each and in
 * time. Article 17, an addition. Refuses DECISION_UNKNOWN, ALREADY_APPEALED and APPEAL_TOO_LATE.
 */
public record FileAppeal(String aggregateId, String appealId, String decisionId, String grounds, List<FileReference> files,
                         Occasion occasion) implements StationCommand {

    public FileAppeal {
        files = files == null ? List.of() : List.copyOf(files);
    }

    @Override
    public List<AppealFiled> decide(StationState state) {
        Contestable decision = state.contestable(decisionId).orElseThrow(() -> Refusal.invalid("DECISION_UNKNOWN", "decisionId",
                "该驿站没有编号为%s的取消称号决定或者评估结论。".formatted(decisionId)));
        if (state.wasAppealed(decisionId)) {
            throw Refusal.rule("ALREADY_APPEALED", "17", Reading.READING, "对同一决定只能申诉一次。").restingOn("station.appeal", Reading.READING);
        }
        AnAppealIsFiledInTime.check(decision, takenUnder(decision), occasion.date());
        files.forEach(file -> file.checked("files"));
        return List.of(new AppealFiled(aggregateId, appealId, state.about(), decision.decision(), decisionId,
                Required.text(grounds, "grounds", "申诉理由"), files, occasion.date()));
    }

    /** The host keeps its time limit also when the version has expired meanwhile. */
    private PolicyVersion takenUnder(Contestable decision) {
        return occasion.law().versions().stream().filter(v -> v.id().equals(decision.policyVersion())).findFirst()
                .orElseGet(() -> occasion.law().inForceOn(decision.on()));
    }
}
