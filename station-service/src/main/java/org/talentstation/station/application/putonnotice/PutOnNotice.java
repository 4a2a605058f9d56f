package org.talentstation.station.application.putonnotice;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationPutOnNotice;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;

/** Puts a shortlisted application on a notice, in the transaction that publishes it. Article 7(3). */
public record PutOnNotice(String aggregateId, String noticeId, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<ApplicationPutOnNotice> decide(ApplicationState state) {
        Step.PUT_ON_NOTICE.check(state.stage());
        return Optional.of(new ApplicationPutOnNotice(aggregateId, noticeId, occasion.date()));
    }
}
