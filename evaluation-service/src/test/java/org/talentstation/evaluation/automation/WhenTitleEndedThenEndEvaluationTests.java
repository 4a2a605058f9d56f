package org.talentstation.evaluation.automation;

import java.time.LocalDate;
import java.util.UUID;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.standing.StandingEvent.EvaluationStarted;
import org.talentstation.evaluation.standing.StandingEvent.StationEntered;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.StationType;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest;

class WhenTitleEndedThenEndEvaluationTests extends AutomationContract {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 25);

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenTitleEndedThenEndEvaluation.class);
    }

    @Override
    protected String trigger() {
        String id = UUID.randomUUID().toString();
        var station = new StationFacts("station-" + id, "某驿站", Given.HOST_1, "某研究院", "huancui", StationType.INNOVATION, Title.HELD, DAY, DAY);
        SeededEvents.append(service(), "BiennialEvaluation", "evaluation-" + id, new EvaluationOpened("evaluation-" + id, "biennial-" + id,
                station, DAY.plusYears(2), null, DAY.plusYears(2), Weights.of(Measures2020.version()), Measures2020.ID));
        SeededEvents.append(service(), "StationStanding", "standing-" + id, new StationEntered("standing-" + id, "station-" + id, "某驿站",
                Given.HOST_1, "某研究院", "huancui", StationType.INNOVATION, DAY), new EvaluationStarted("standing-" + id, "evaluation-" + id,
                "biennial-" + id), new TitleEnded("standing-" + id, "station-" + id, Title.WITHDRAWN, DAY.plusYears(2), "evaluation-" + id));
        return "standing-" + id;
    }
}
