package org.talentstation.registry.learned;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentstation.chassis.law.LearnedLaw;
import org.talentstation.chassis.receive.Learning;
import org.talentstation.published.station.CalendarYearPublished;
import org.talentstation.published.station.PolicyVersionPublished;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.published.station.StationReinstatementPublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.published.station.StationWithdrawalPublished;

/** What this service learns from the station-service: the law, and who holds a title. Articles 8(2), 11 and 18. */
@Configuration(proxyBeanMethods = false)
class LearnedFromStation {

    @Bean
    Learning fromStation() {
        return new Learning("station-service", "station.events.v1", Set.of(PolicyVersionPublished.class, CalendarYearPublished.class,
                StationDesignationPublished.class, StationChangePublished.class, StationRevocationPublished.class,
                StationWithdrawalPublished.class, StationReinstatementPublished.class));
    }

    @Bean
    LearnedLaw law() {
        return new LearnedLaw();
    }
}
