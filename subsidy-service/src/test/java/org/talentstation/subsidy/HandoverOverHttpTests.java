package org.talentstation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.subsidy.Desk.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.subsidy.use.MoneyPaid;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;

/** A station has another host after a merger: what it was granted is read, and explained, by the new one. Articles 9 and 15. */
public class HandoverOverHttpTests {

    private static final String HEIR = "12371000MB1234567A";
    private static final String OLD_HOST = TestIssuer.token("host.old", null, "91371000MA3C00011R", Role.HOST_STAFF);
    private static final String NEW_HOST = TestIssuer.token("host.new", null, HEIR, Role.HOST_STAFF);

    /** The station is the merged institute's from now on. */
    public static void handOver(String station) {
        RunningSubsidy.learn("station-service", station, new StationChangePublished(station, HEIR, "威海合并研究院", "合并研究院人才驿站",
                StationType.INNOVATION, "huancui", LocalDate.of(2026, 6, 1)));
    }

    private static int status(String path, String token) {
        return RunningSubsidy.service().get("/subsidy/v1" + path, token).status();
    }

    private static Map<String, Object> use() {
        return MoneyPaid.build(1_000_000, LocalDate.of(2026, 4, 10), "%064d".formatted(System.nanoTime()));
    }

    private static List<String> listed(String table, String host, String token) {
        return shown("/" + table + "?hostId=" + host, token).get("items").findValuesAsString("id");
    }

    @Test
    void Article15_subsidyPaymentsUsesAndMoneyFollowTheStationAndTheHistoryKeepsTheFormerHost() {
        String station = Desk.station("huancui");
        String subsidy = Desk.granted(station, 10_000_000, Desk.fund(10_000_000));
        String paid = Desk.approved(subsidy, 6_000_000);
        Desk.receipts(Desk.instructed(paid) + "," + paid + ",成功,60000.00,2026-04-01,HD1,");
        String open = Desk.approved(subsidy, 1_000_000);
        Settled.await(RunningSubsidy.service());
        Desk.done("/subsidies/" + subsidy + "/uses", OLD_HOST, use());
        String use = shown("/uses?subsidyId=" + subsidy, OLD_HOST).at("/items/0/id").asString();
        assertThat(listed("subsidies", HEIR, NEW_HOST)).doesNotContain(subsidy);

        handOver(station);
        Settled.await(RunningSubsidy.service());

        Map.of("subsidies", subsidy, "payments", open, "uses", use, "subsidy-money", subsidy).forEach((table, id) -> {
            assertThat(listed(table, HEIR, NEW_HOST)).as(table).contains(id);
            assertThat(listed(table, HEIR, Desk.LEADER)).as(table).contains(id);
            assertThat(shown("/" + table, OLD_HOST).get("items").findValuesAsString("id")).as(table).doesNotContain(id);
        });
        for (String one : List.of("/subsidies/" + subsidy, "/payments/" + paid, "/uses/" + use, "/station-money/" + station)) {
            assertThat(status(one, NEW_HOST)).as(one).isEqualTo(200);
            assertThat(status(one, OLD_HOST)).as(one).isEqualTo(403);
        }
        Desk.refused("/subsidies/" + subsidy + "/uses", OLD_HOST, use(), 403, "OUT_OF_SCOPE");
        Desk.done("/subsidies/" + subsidy + "/uses", NEW_HOST, use());
        String later = Desk.approved(subsidy, 1_000_000);
        Desk.receipts(Desk.instructed(later) + "," + later + ",成功,10000.00,2026-06-10,HD2,");
        Settled.await(RunningSubsidy.service());
        Desk.done("/subsidies/" + subsidy + "/uses", NEW_HOST, use());
        assertThat(shown("/payments/" + later, NEW_HOST).get("hostId").asString()).isEqualTo(HEIR);
        assertThat(RunningSubsidy.service().bean(EventLog.class).stream(subsidy, 0).filter(e -> e.getPayload() instanceof Owned)
                .map(e -> ((Owned) e.getPayload()).hostId())).as("in the history").containsExactly("91371000MA3C00011R", HEIR);
    }
}
