package org.talentstation.station;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.talentstation.chassis.log.AggregateTypes;
import org.talentstation.chassis.log.UpcasterList;
import org.talentstation.station.application.ApplicationDraftedUpcaster;
import org.talentstation.station.application.StationApplication;
import org.talentstation.station.calendar.WorkingDayCalendar;
import org.talentstation.station.commissioner.ServiceDesk;
import org.talentstation.station.designation.Station;
import org.talentstation.station.host.Host;
import org.talentstation.station.ledger.StationLedger;
import org.talentstation.station.network.StationNetwork;
import org.talentstation.station.notice.PublicNotice;
import org.talentstation.station.number.NumberReservation;
import org.talentstation.station.policy.PolicyRegister;
import org.talentstation.station.round.DesignationRound;

/** The title's life from application to its loss, what happens at a station, and the law in force. Articles 5 to 7, 10, 15, 17 and 18. */
@SpringBootApplication
public class StationServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(StationServiceApplication.class, args);
    }

    @Bean
    AggregateTypes aggregates() {
        return AggregateTypes.of(PolicyRegister.class, WorkingDayCalendar.class, Host.class, StationApplication.class,
                DesignationRound.class, PublicNotice.class, NumberReservation.class, Station.class, ServiceDesk.class,
                StationLedger.class, StationNetwork.class);
    }

    @Bean
    UpcasterList upcasters() {
        return UpcasterList.of(new ApplicationDraftedUpcaster());
    }
}
