package org.talentstation.subsidy.use;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.RunningSubsidy;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentSent;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentSettled;
import org.talentstation.subsidy.grant.AllotmentEvent.PaymentAllotted;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryDecided;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryReceived;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;
import org.talentstation.subsidy.standing.SubsidyKind;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;

/** Stations with paid subsidies in the running service, and who may speak about them. */
public final class MoneyPaid {

    public static final String JURISDICTION = "rushan";
    public static final String HOST = "91371000MA3C00011R";
    public static final LocalDate PAID_ON = LocalDate.of(2025, 3, 10);
    public static final String HOST_STAFF = TestIssuer.token("host.staff", JURISDICTION, HOST, Role.HOST_STAFF);
    public static final String DISTRICT = TestIssuer.token("district.officer", JURISDICTION, null, Role.DISTRICT_OFFICER);
    public static final String BUREAU = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);

    private MoneyPaid() {
    }

    public static Beneficiary station(String name) {
        return new Beneficiary("station-" + name, name + "驿站", HOST, "某研究院", JURISDICTION);
    }

    /** The station of the name is designated, and 100,000.00 yuan of its one subsidy were paid and may be used; answers the subsidy. */
    public static String to(String name) {
        designate(name);
        String subsidy = seed(name);
        Settled.await(RunningSubsidy.service());
        return subsidy;
    }

    /** 100,000.00 yuan of the subsidy of the name were paid, whoever has heard of it by now. */
    public static String seed(String name, Object... more) {
        String id = "subsidy-" + name;
        String payment = "payment-" + name;
        long fen = 10_000_000;
        String policy = RunningSubsidy.SUCCESSOR.id();
        List<Object> events = new ArrayList<>(List.of(
                new SubsidyProposed(id, station(name), SubsidyKind.MUNICIPAL, "demonstration-" + name, null, 15_000_000, "fund-2025", 2025, null,
                        "fund.preparer", PAID_ON.minusDays(20), policy),
                new SubsidyGranted(id, "station-" + name, SubsidyKind.MUNICIPAL, 15_000_000, "fund-2025", 2025, "威人社〔2025〕1号", "bureau.leader",
                        PAID_ON.minusDays(10), policy),
                new PaymentAllotted(id, payment, fen), new AllotmentSent(id, payment, "ZF-" + name, fen),
                new AllotmentSettled(id, payment, fen, fen, PAID_ON)));
        events.addAll(List.of(more));
        SeededEvents.append(RunningSubsidy.service(), "Subsidy", id, events.toArray());
        return id;
    }

    /** The same, and 30,000.00 yuan of it came back. */
    public static String recoveredFrom(String name) {
        String id = "subsidy-" + name;
        return seed(name, new RecoveryDecided(id, "recovery-" + name, 3_000_000, "审计决定", "威审〔2025〕1号", PAID_ON.plusDays(30)),
                new RecoveryReceived(id, "recovery-" + name, "收据-" + name, 3_000_000, "fund-2025", PAID_ON.plusDays(40)));
    }

    public static void designate(String name) {
        Beneficiary s = station(name);
        RunningSubsidy.learn("station-service", s.stationId(), new StationDesignationPublished(s.stationId(), "application-" + name, s.hostId(),
                s.hostName(), s.stationName(), StationType.INNOVATION, s.jurisdiction(), PAID_ON.minusDays(100), "威人社〔2024〕1号", RunningSubsidy.SUCCESSOR.id()));
        Settled.await(RunningSubsidy.service());
    }

    /** The station-service published an activity of the station; answers its number. */
    public static String activity(String number, String station, int visits) {
        RunningSubsidy.learn("station-service", number, new ActivityPublished(number, "station-" + station, StationFunction.EXCHANGE,
                ActivityKind.ACADEMIC_DISCUSSION, "学术沙龙", PAID_ON.plusDays(5), visits, 20));
        return number;
    }

    /** A use of construction, with a file of its own. */
    public static Map<String, Object> build(long fen, LocalDate usedOn, String sha256) {
        return Map.of("category", "INFRASTRUCTURE", "purpose", "场地改造", "amountFen", fen, "usedOn", usedOn.toString(), "evidence",
                Map.of("name", "发票.pdf", "sha256", sha256));
    }
}
