package org.talentstation.station.commissioner.closecase;

import java.util.Optional;
import java.util.stream.Collectors;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.commissioner.ServiceDeskCommand;
import org.talentstation.station.commissioner.ServiceDeskEvent.ServiceCaseClosed;
import org.talentstation.station.commissioner.ServiceDeskState;
import org.talentstation.station.commissioner.ServiceMatter;

/** Closes a case with a result, once nothing that was asked for waits. Article 10. Refuses MATTERS_STILL_OPEN. */
public record CloseServiceCase(String aggregateId, String caseId, String result, Occasion occasion) implements ServiceDeskCommand {

    @Override
    public Optional<ServiceCaseClosed> decide(ServiceDeskState state) {
        var waiting = state.openCase(caseId).matters();
        if (!waiting.isEmpty()) {
            throw Refusal.rule("MATTERS_STILL_OPEN", "10", Reading.READING, "尚有未办理的事项，不能办结：%s(第十条)。"
                    .formatted(waiting.stream().map(ServiceMatter::chinese).collect(Collectors.joining("、"))));
        }
        return Optional.of(new ServiceCaseClosed(aggregateId, caseId, PersonalNumber.absentFrom(result, "result", "办结结果"), occasion.date()));
    }
}
