package org.talentstation.station.commissioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.station.Given;
import org.talentstation.station.RunningStation;
import org.talentstation.station.commissioner.ServiceDeskEvent.MatterRequested;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.commissioner.ServiceDeskEvent.ServiceCaseOpened;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** Where a version sets a time limit, the cases that are late are listed. Article 10 [R]. */
class OverdueServiceCasesTests {

    private static final String STATION = "station-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d11";
    private static final String DESK = ServiceDesk.idOf(STATION);
    private static final String BUREAU = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2022, 2, 14);

    private static JsonNode late() {
        return RunningStation.service().get("/station/v1/service-cases?overdue=true&stationId=" + STATION, BUREAU).json().get("items");
    }

    private static Object[] waiting(String caseId, String talent, LocalDate dueOn) {
        var about = Given.ABOUT_UNIVERSITY;
        var place = new Place(STATION, about.stationName(), about.hostId(), about.hostName(), about.jurisdiction());
        return new Object[]{new ServiceCaseOpened(DESK, caseId, place, "talent-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d1" + talent, "host.li", DAY),
            new MatterRequested(DESK, caseId, ServiceMatter.EXPERT_LEAVE, "休假", DAY, dueOn, Measures2020.ID)};
    }

    @Test
    void Article10_aCaseIsOverdueFromTheDayAfterItsLastOneUntilItIsHandled() {
        var service = RunningStation.service();
        service.post("/station/v1/ops/business-clock", TestIssuer.token("operator", null, null, Role.OPERATOR), Map.of("now", "2022-03-01T09:00:00"));
        SeededEvents.append(service, "Station", STATION, new StationDesignated(STATION, "application-overdue", Given.ABOUT_UNIVERSITY, "某路1号",
                DAY, "威人社字〔2022〕逾期号", Measures2020.ID));
        Object[] yesterday = waiting("case-late", "1", LocalDate.of(2022, 2, 28));
        Object[] today = waiting("case-due-today", "2", LocalDate.of(2022, 3, 1));
        SeededEvents.append(service, "ServiceDesk", DESK, yesterday[0], yesterday[1], today[0], today[1]);
        Eventually.passes(SOON, () -> assertThat(late().findValuesAsString("id")).containsExactly("case-late"));
        String host = TestIssuer.token("host.staff", null, Given.UNIVERSITY.hostId(), Role.HOST_STAFF);
        var handled = service.post("/station/v1/stations/" + STATION + "/service-cases/case-late/results", host,
                Map.of("matter", "专家休假", "result", "已安排"));
        assertThat(handled.status()).as(handled.text()).isEqualTo(200);
        Eventually.passes(SOON, () -> assertThat(late().size()).isZero());
    }
}
