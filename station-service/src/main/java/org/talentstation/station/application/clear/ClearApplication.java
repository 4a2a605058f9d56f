package org.talentstation.station.application.clear;

import java.time.LocalDate;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationClearedNotice;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Stage;

/** 公示无异议: the period is over and no objection is open; a repeated one changes nothing. Article 7(4). */
public record ClearApplication(String aggregateId, String noticeId, LocalDate clearedOn, Occasion occasion)
        implements ApplicationCommand {

    @Override
    public Optional<ApplicationClearedNotice> decide(ApplicationState state) {
        if (state.stage() != Stage.ON_NOTICE || !noticeId.equals(state.noticeId())) {
            return Optional.empty();
        }
        return Optional.of(new ApplicationClearedNotice(aggregateId, noticeId, clearedOn));
    }
}
