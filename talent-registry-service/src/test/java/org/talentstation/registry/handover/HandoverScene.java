package org.talentstation.registry.handover;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.registry.RegisteredPeople;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.match.MatchScene;
import org.talentstation.registry.talent.Availability;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.vault.Sealed;
import org.talentstation.testkit.Settled;

/** Stations that pass to another host, and talents that came through them. */
public final class HandoverScene {

    private HandoverScene() {
    }

    /** Of the first host, in huancui. */
    public static String station() {
        return RegisteredPeople.station(RegisteredPeople.HOST);
    }

    /** Registered through the station for its first host. */
    public static String talent(String station) {
        String id = "talent-" + java.util.UUID.randomUUID();
        MatchScene.append("Talent", id, new TalentRegistered(id, new Sealed(id, "AES-256-GCM", "AAAA", "AAAA"), new Profile(TalentCategory.YOUNG_TALENT,
                null, List.of(), List.of(), List.of(), new Availability(List.of(), null, null, List.of())),
                new Custody(station, RegisteredPeople.HOST, "huancui"), MatchScene.today(), null));
        return id;
    }

    /** The station passes to the other host; answers the learned stream. */
    public static String merge(String station) {
        return RunningRegistry.learn("station-service", station, new StationChangePublished(station, RegisteredPeople.OTHER_HOST, "合并后单位", "某驿站",
                StationType.INNOVATION, "wendeng", LocalDate.of(2026, 1, 10)));
    }

    /** Waits until an automation has looked at everything that is there. */
    public static void seenBy(String automation) {
        var service = RunningRegistry.service();
        Settled.await(service, service.bean(Processors.class), automation);
    }
}
