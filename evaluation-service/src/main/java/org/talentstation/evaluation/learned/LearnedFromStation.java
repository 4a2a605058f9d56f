package org.talentstation.evaluation.learned;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentstation.chassis.law.LearnedLaw;
import org.talentstation.chassis.receive.Learning;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.published.station.ApplicationWithdrawalPublished;
import org.talentstation.published.station.CalendarYearPublished;
import org.talentstation.published.station.DesignationRoundPublished;
import org.talentstation.published.station.EvaluationAppealUpheldPublished;
import org.talentstation.published.station.FilingPublished;
import org.talentstation.published.station.PolicyVersionPublished;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.published.station.StationReinstatementPublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.published.station.StationWithdrawalPublished;

/** What this service wants to know from the station-service. */
@Configuration(proxyBeanMethods = false)
public class LearnedFromStation {

    @Bean
    Learning fromStation() {
        return new Learning("station-service", "station.events.v1", Set.of(PolicyVersionPublished.class, CalendarYearPublished.class,
                DesignationRoundPublished.class, ApplicationWithdrawalPublished.class, StationDesignationPublished.class,
                StationChangePublished.class, StationRevocationPublished.class, StationWithdrawalPublished.class,
                StationReinstatementPublished.class, EvaluationAppealUpheldPublished.class, ActivityPublished.class, FilingPublished.class));
    }

    @Bean
    LearnedLaw law() {
        return new LearnedLaw();
    }
}
