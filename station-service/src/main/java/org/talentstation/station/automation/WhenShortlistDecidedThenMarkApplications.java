package org.talentstation.station.automation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.published.evaluation.ShortlistPublished;
import org.talentstation.published.evaluation.ShortlistPublished.Ranked;
import org.talentstation.station.application.passover.PassOverApplication;
import org.talentstation.station.application.shortlist.ShortlistApplication;

/** The experts' round is decided: each of its applications is shortlisted or passed over. Article 7(2). */
@Component
final class WhenShortlistDecidedThenMarkApplications implements Automation<ShortlistPublished> {

    @Override
    public String name() {
        return "whenShortlistDecidedThenMarkApplications";
    }

    @Override
    public Set<Class<? extends ShortlistPublished>> triggers() {
        return Set.of(ShortlistPublished.class);
    }

    @Override
    public List<? extends Command> react(ShortlistPublished event, LoggedEvent<ShortlistPublished> logged, Occasion occasion) {
        Map<String, Ranked> ranking = new HashMap<>();
        event.ranking().forEach(ranked -> ranking.put(ranked.applicationId(), ranked));
        List<Command> commands = new ArrayList<>();
        for (String application : event.selected()) {
            Ranked ranked = ranking.get(application);
            commands.add(new ShortlistApplication(application, event.roundId(), rank(ranked), score(ranked),
                    event.decidedOn(), occasion));
        }
        for (String application : event.passedOver()) {
            Ranked ranked = ranking.get(application);
            commands.add(new PassOverApplication(application, event.roundId(), rank(ranked), score(ranked), event.reasons(),
                    event.decidedOn(), occasion));
        }
        return commands;
    }

    private static Integer rank(Ranked ranked) {
        return ranked == null ? null : Integer.valueOf(ranked.rank());
    }

    private static Integer score(Ranked ranked) {
        return ranked == null ? null : Integer.valueOf(ranked.scoreHundredths());
    }
}
