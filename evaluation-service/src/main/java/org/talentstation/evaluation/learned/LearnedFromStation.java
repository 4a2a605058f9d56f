package org.talentstation.evaluation.learned;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentstation.chassis.law.LearnedLaw;
import org.talentstation.chassis.receive.Learning;
import org.talentstation.published.station.ApplicationWithdrawalPublished;
import org.talentstation.published.station.CalendarYearPublished;
import org.talentstation.published.station.DesignationRoundPublished;
import org.talentstation.published.station.PolicyVersionPublished;

/** What this service wants to know from the station-service. */
@Configuration(proxyBeanMethods = false)
public class LearnedFromStation {

    @Bean
    Learning fromStation() {
        return new Learning("station-service", "station.events.v1", Set.of(PolicyVersionPublished.class, CalendarYearPublished.class,
                DesignationRoundPublished.class, ApplicationWithdrawalPublished.class));
    }

    @Bean
    LearnedLaw law() {
        return new LearnedLaw();
    }
}
