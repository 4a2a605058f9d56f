package org.talentstation.station.commissioner.handle;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.commissioner.ServiceDeskCommand;
import org.talentstation.station.commissioner.ServiceDeskEvent.MatterHandled;
import org.talentstation.station.commissioner.ServiceDeskState;
import org.talentstation.station.commissioner.ServiceMatter;

/** The commissioner handled a matter that was asked for, with a result. Article 10. Refuses MATTER_NOT_LISTED and MATTER_NOT_OPEN. */
public record HandleMatter(String aggregateId, String caseId, String matter, String result, Occasion occasion) implements ServiceDeskCommand {

    @Override
    public Optional<MatterHandled> decide(ServiceDeskState state) {
        ServiceMatter listed = ServiceMatter.of(matter);
        if (!state.openCase(caseId).matters().contains(listed)) {
            throw Refusal.state("MATTER_NOT_OPEN", null, "没有待办理的“%s”。".formatted(listed.chinese()));
        }
        return Optional.of(new MatterHandled(aggregateId, caseId, listed, PersonalNumber.absentFrom(result, "result", "办理结果"), occasion.date()));
    }
}
