package org.talentstation.station.notice.conclude;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.notice.NoticeCommand;
import org.talentstation.station.notice.NoticeEvent;
import org.talentstation.station.notice.NoticeEvent.SupervisionCaseConcluded;
import org.talentstation.station.notice.NoticeState;
import org.talentstation.kernel.text.Required;

/**
 * Says what came of looking into a late objection, with findings. An addition: the text is silent on late objections [R],
 * so whatever was found changes nothing on the notice or the application, and no version need be in force.
 * Article 7(3). Refuses SUPERVISION_CASE_UNKNOWN, SUPERVISION_CASE_ALREADY_CONCLUDED and blank findings.
 */
public record ConcludeSupervisionCase(String aggregateId, String caseId, boolean substantiated, String findings,
                                      Occasion occasion) implements NoticeCommand {

    @Override
    public List<NoticeEvent> decide(NoticeState state) {
        String application = state.applicationOfSupervisionCase(caseId).orElseThrow(() -> Refusal.notFound(
                "SUPERVISION_CASE_UNKNOWN", "该公示没有编号为%s的监督线索。".formatted(caseId)));
        if (state.isConcluded(caseId)) {
            throw Refusal.state("SUPERVISION_CASE_ALREADY_CONCLUDED", "7(3)", "该监督线索已经办结，不能再次办结。")
                    .restingOn("notice.lateObjection", Reading.READING);
        }
        String found = Required.text(findings, "findings", "核查情况");
        return List.of(new SupervisionCaseConcluded(aggregateId, caseId, application, substantiated, found, occasion.date()));
    }
}
