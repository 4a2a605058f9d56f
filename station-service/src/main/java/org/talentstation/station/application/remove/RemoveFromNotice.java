package org.talentstation.station.application.remove;

import java.time.LocalDate;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationRemovedFromNotice;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Stage;

/** A founded objection ends the application; a repeated one changes nothing. Article 7(3). */
public record RemoveFromNotice(String aggregateId, String noticeId, String objectionId, String reasons,
                               LocalDate removedOn, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<ApplicationRemovedFromNotice> decide(ApplicationState state) {
        if (state.stage() != Stage.ON_NOTICE || !noticeId.equals(state.noticeId())) {
            return Optional.empty();
        }
        return Optional.of(new ApplicationRemovedFromNotice(aggregateId, noticeId, objectionId, reasons, removedOn));
    }
}
