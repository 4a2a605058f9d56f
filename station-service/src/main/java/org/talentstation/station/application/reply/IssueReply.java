package org.talentstation.station.application.reply;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.Designation;
import org.talentstation.station.application.ApplicationEvent.ReplyIssued;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;
import org.talentstation.kernel.text.Required;

/** 批复 with its document number, after 核准; the title dates from it. Articles 7(4) and 18. */
public record IssueReply(String aggregateId, String documentNumber, Occasion occasion) implements ApplicationCommand {

    private static final String APPLICATION = "application-";

    @Override
    public Optional<ReplyIssued> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        Step.REPLY.check(state.stage());
        String number = Required.text(documentNumber, "documentNumber", "批复文号", 60);
        return Optional.of(new ReplyIssued(aggregateId, new Designation(stationIdOf(aggregateId), state.about(),
                state.address(), number, occasion.date(), policy.id())));
    }

    /** The station bears the id of its application, so that it can be designated only once. */
    public static String stationIdOf(String applicationId) {
        return "station-" + (applicationId.startsWith(APPLICATION) ? applicationId.substring(APPLICATION.length())
                : applicationId);
    }
}
