package org.talentstation.evaluation.automation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.evaluation.panel.PanelEntry;
import org.talentstation.evaluation.panel.PanelId;
import org.talentstation.evaluation.panel.open.OpenPanel;
import org.talentstation.evaluation.round.open.OpenEvaluationRound;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.published.station.DesignationRoundPublished;

/** The bureau handed a round over: it is taken over, and a panel is wanted for it. Article 7(2). */
@Component
public final class WhenDesignationRoundPublishedThenOpenEvaluationRound implements Automation<DesignationRoundPublished> {

    @Override
    public String name() {
        return "whenDesignationRoundPublishedThenOpenEvaluationRound";
    }

    @Override
    public Set<Class<? extends DesignationRoundPublished>> triggers() {
        return Set.of(DesignationRoundPublished.class);
    }

    @Override
    public List<? extends Command> react(DesignationRoundPublished round, LoggedEvent<DesignationRoundPublished> logged,
                                         Occasion occasion) {
        Instant opened = logged.businessTime() == null ? occasion.at() : logged.businessTime();
        List<RoundEntry> entries = round.entries().stream()
                .map(WhenDesignationRoundPublishedThenOpenEvaluationRound::entry).toList();
        return List.of(
                new OpenEvaluationRound(round.roundId(), round.name(), round.quota(), entries, ChinaTime.dateOf(opened),
                        occasion),
                new OpenPanel(PanelId.of(round.roundId()), round.roundId(), round.name(), entries.stream()
                        .map(e -> new PanelEntry(e.applicationId(), e.hostId(), e.hostName())).toList(), occasion));
    }

    private static RoundEntry entry(DesignationRoundPublished.Entry e) {
        return new RoundEntry(e.applicationId(), e.hostId(), e.hostName(), e.hostKind(), e.jurisdiction(),
                e.stationType(), e.stationName(), e.unusualHostKind(), e.evidence().stream()
                .map(s -> new RoundEntry.StatedEvidence(s.condition(), s.statement())).toList());
    }
}
