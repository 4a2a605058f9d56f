package org.talentstation.station.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.automation.Sweeper;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.law.Occasions;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.station.RunningStation;
import org.talentstation.station.designation.StationEvent.StationReinstated;
import org.talentstation.station.designation.StationEvent.StationRevoked;
import org.talentstation.station.designation.StationEvent.StationWithdrawn;
import org.talentstation.station.ledger.BeginFilingYear;
import org.talentstation.station.ledger.FilingEvent.FilingYearBegun;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerReopened;
import org.talentstation.station.ledger.StationLedger;
import org.talentstation.station.view.duefilings.DueFilings;
import org.talentstation.station.view.stations.Stations;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.Settled;

/** A year begins for every titled station, also when the business clock jumps years; in between nothing is read. Article 15. */
class FilingYearsSweepTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private ServiceUnderTest service;

    @BeforeEach
    void nothingSweepsByItself() {
        service = RunningStation.service();
        service.bean(Sweeper.class).stop();
    }

    @AfterEach
    void sweepsGoOn() {
        if (!service.bean(Sweeper.class).isRunning()) {
            service.bean(Sweeper.class).start();
        }
    }

    private FilingYearsSweep sweep() {
        return new FilingYearsSweep(service.bean(Tables.class), service.bean(Stations.class), service.bean(DueFilings.class),
                service.bean(Processors.class), service.bean(LogPositions.class));
    }

    private List<String> due(FilingYearsSweep sweep) {
        return sweep.due(service.bean(BusinessClock.class).instant(), service.bean(Occasions.class).now(Actor.system("test"))).stream()
                .map(BeginFilingYear.class::cast).map(command -> command.station().stationId()).toList();
    }

    private String titledWhileNoVersionIsInForce() {
        TitledStations.itIs("2020-12-01T09:00:00");
        String station = TitledStations.seeded();
        Settled.await(service);
        return station;
    }

    private List<Integer> summaryYears(String station) {
        return service.bean(Tables.class).all(service.bean(DueFilings.class), Map.of("kind", FilingKind.SUMMARY.name(), "stationId", station)).stream()
                .map(DueFilings.Row::year).sorted().toList();
    }

    @Test
    void Article15_theRegisterIsReadAtStartUpAndWhenTheYearOrTheVersionInForceChangesAndNotInBetween() {
        String station = titledWhileNoVersionIsInForce();
        var sweep = sweep();
        assertThat(due(sweep)).as("outside every version").isEmpty();
        sweep.swept();
        TitledStations.itIs("2022-06-01T09:00:00");
        assertThat(due(sweep)).contains(station);
        assertThat(due(sweep)).as("its commands were not all run").contains(station);
        sweep.swept();
        assertThat(due(sweep)).as("rests, though nothing has begun for the station").isEmpty();
        TitledStations.itIs("2023-01-01T00:00:00");
        assertThat(due(sweep)).as("another year").contains(station);
        sweep.swept();
        assertThat(due(sweep)).isEmpty();
        assertThat(due(sweep())).as("after a start").contains(station);
        TitledStations.itIs("2020-12-13T09:00:00");
        assertThat(due(sweep)).as("no version in force").isEmpty();
        TitledStations.itIs("2023-01-01T00:00:00");
        assertThat(due(sweep)).as("a version is in force again").contains(station);
    }

    @Test
    void Article15_aPassThatReadAnOldRegisterIsNotTheLastOne() {
        String station = titledWhileNoVersionIsInForce();
        TitledStations.itIs("2022-06-01T09:00:00");
        var view = service.bean(Processors.class).find("view-stations").orElseThrow();
        view.shutDown();
        try {
            String unseen = TitledStations.seeded();
            var sweep = sweep();
            assertThat(due(sweep)).contains(station).doesNotContain(unseen);
            sweep.swept();
            view.start();
            Eventually.passes(SOON, () -> assertThat(service.bean(Processors.class).hasSeen("view-stations",
                    service.bean(LogPositions.class).head())).isTrue());
            assertThat(due(sweep)).as("once more").contains(station);
            sweep.swept();
            assertThat(due(sweep)).isEmpty();
        } finally {
            if (!view.isRunning()) {
                view.start();
            }
        }
    }

    @Test
    void Article17_aTitleThatReturnsBeginsItsYearsAtOnceOnceItsLedgerIsOpen() {
        TitledStations.itIs("2022-04-01T09:00:00");
        String station = TitledStations.seeded(id -> List.of(new StationRevoked(id, "rectification-1", "威人社字〔2022〕1号", "复核不合格", "leader",
                TitledStations.DAY, Measures2020.ID), new StationReinstated(id, "appeal-1", TitledStations.DAY, Measures2020.ID)));
        Settled.await(service);
        assertThat(summaryYears(station)).as("with no sweep").containsExactly(2021, 2022);
        assertThat(service.bean(EventLog.class).stream(StationLedger.idOf(station), 0).<Object>map(e -> e.getPayload()).toList())
                .extracting(Object::getClass).endsWith(LedgerReopened.class, FilingYearBegun.class, FilingYearBegun.class);
    }

    @Test
    void Article15_everyYearOfTheTitleBeginsWhenTheClockJumps() {
        String station = titledWhileNoVersionIsInForce();
        service.bean(Sweeper.class).sweepOnce();
        TitledStations.itIs("2021-05-01T09:00:00");
        service.bean(Sweeper.class).sweepOnce();
        Settled.await(service);
        assertThat(summaryYears(station)).containsExactly(2021);
        String lost = TitledStations.seeded(id -> List.of(new StationWithdrawn(id, "同意退出", TitledStations.DAY, Measures2020.ID)));
        Settled.await(service);
        TitledStations.itIs("2023-05-01T09:00:00");
        service.bean(Sweeper.class).sweepOnce();
        service.bean(Sweeper.class).sweepOnce();
        Settled.await(service);
        assertThat(summaryYears(station)).containsExactly(2021, 2022, 2023);
        assertThat(summaryYears(lost)).as("of a lost title").isEmpty();
        long head = service.bean(LogPositions.class).head();
        TitledStations.itIs("2021-05-01T09:00:00");
        service.bean(Sweeper.class).sweepOnce();
        assertThat(service.bean(LogPositions.class).head()).as("begun once").isEqualTo(head);
    }
}
