package org.talentstation.evaluation.automation;

import java.time.LocalDate;
import java.util.UUID;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenStationTitleChangesThenRecordItTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenStationTitleChangesThenRecordIt.class);
    }

    @Override
    protected String trigger() {
        String id = UUID.randomUUID().toString();
        return RunningEvaluation.learn("station-" + id, new StationDesignationPublished("station-" + id, "application-" + id,
                Given.HOST_1, "某研究院", "某驿站", StationType.INNOVATION, "huancui", LocalDate.of(2021, 2, 25), "威人社〔2021〕1号", "weihai-2020-10"));
    }
}
