package org.talentstation.station;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.FilingPath;
import org.talentstation.kernel.time.StateCouncilHolidays;
import org.talentstation.station.application.ApplicationEvent.ApplicationDrafted;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.host.Host;
import org.talentstation.station.host.HostEvent.HostRegistered;
import org.talentstation.station.host.HostFacts;
import org.talentstation.station.notice.NoticeEntry;
import org.talentstation.station.notice.NoticeEvent.NoticePublished;
import org.talentstation.station.notice.publish.NoticeLastsFiveWorkingDays;
import org.talentstation.station.round.RoundEntry;
import org.talentstation.station.round.RoundEvent.RoundOpened;
import org.talentstation.testkit.PermissionMatrixContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.SeededObjects;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestServers;

class PermissionMatrixTests extends PermissionMatrixContract {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 3);
    private static TestServers servers;
    private static ServiceUnderTest service;

    @BeforeAll
    static void start() {
        // Servers of its own: under the service's own database name, which is also the prefix of its OAuth scopes.
        servers = TestServers.start("station");
        // Not in the local profile, which lets this machine read /ops without a role.
        service = ServiceUnderTest.start(StationServiceApplication.class, servers, Map.of("spring.profiles.active", "matrix"));
        seed("own", Given.FIRM, Given.ABOUT_FIRM);
        seed("other", Given.UNIVERSITY, Given.ABOUT_UNIVERSITY);
        SeededEvents.append(service, "PublicNotice", "notice-matrix", new NoticePublished("notice-matrix", "公示",
                List.of(new NoticeEntry("application-own", Given.ABOUT_FIRM)), NoticeLastsFiveWorkingDays.from(DAY,
                Measures2020.version(), StateCouncilHolidays.calendar()), Measures2020.ID));
        SeededEvents.append(service, "DesignationRound", "round-matrix", new RoundOpened("round-matrix", "批次", null,
                List.of(new RoundEntry("application-own", Given.ABOUT_FIRM, false, List.of())), DAY, Measures2020.ID));
    }

    private static void seed(String name, HostFacts host, Particulars about) {
        SeededEvents.append(service, "Host", Host.idOf(host.hostId()), new HostRegistered(host.hostId(), host.name(), host.kind(),
                host.unitClass(), host.jurisdiction(), host.jurisdictionName(), "某路1号", DAY));
        SeededEvents.append(service, "StationApplication", "application-" + name, new ApplicationDrafted("application-" + name,
                about, FilingPath.DISTRICT, false, "某路1号", List.of(), DAY));
        SeededEvents.append(service, "Station", "station-" + name, new StationDesignated("station-" + name, "application-" + name,
                about, "某路1号", DAY, "威人社字〔2021〕" + name + "号", Measures2020.ID));
    }

    @AfterAll
    static void stop() {
        service.close();
        servers.close();
    }

    @Override
    protected ServiceUnderTest service() {
        return service;
    }

    @Override
    protected Map<String, SeededObjects> objects() {
        return Map.of("/station/v1/hosts", new SeededObjects(Host.idOf(Given.FIRM.hostId()), Host.idOf(Given.UNIVERSITY.hostId())),
                "/station/v1/applications", new SeededObjects("application-own", "application-other"),
                "/station/v1/stations", new SeededObjects("station-own", "station-other"),
                "/station/v1/notices", SeededObjects.cityWide("notice-matrix"),
                "/station/v1/rounds", SeededObjects.cityWide("round-matrix"));
    }

    @Override
    protected String ownJurisdiction() {
        return Given.FIRM.jurisdiction();
    }

    @Override
    protected String ownHost() {
        return Given.FIRM.hostId();
    }
}
