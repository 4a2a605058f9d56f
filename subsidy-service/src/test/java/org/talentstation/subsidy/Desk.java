package org.talentstation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.evaluation.DemonstrationPublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** The people of the money, working over HTTP, and the stations that it is for. */
public final class Desk {

    public static final String PREPARER = TestIssuer.token("fund.preparer", null, null, Role.FUND_PREPARER);
    public static final String REVIEWER = TestIssuer.token("fund.reviewer", null, null, Role.FUND_REVIEWER);
    public static final String APPROVER = TestIssuer.token("fund.approver", null, null, Role.FUND_APPROVER);
    public static final String LEADER = TestIssuer.token("bureau.leader", null, null, Role.BUREAU_LEADER);
    public static final String AUDITOR = TestIssuer.token("auditor", null, null, Role.AUDITOR);
    private static final AtomicInteger YEAR = new AtomicInteger(2030);

    private Desk() {
    }

    /** A command that must be accepted. */
    public static Answer done(String path, String token, Object body) {
        Answer answer = RunningSubsidy.service().post("/subsidy/v1" + path, token, body);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isIn(200, 201);
        return answer;
    }

    /** A command that must be refused. */
    public static JsonNode refused(String path, String token, Object body, int status, String code) {
        Answer answer = RunningSubsidy.service().post("/subsidy/v1" + path, token, body);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isEqualTo(status);
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        return answer.json();
    }

    /** What a view shows once it has seen everything. */
    public static JsonNode shown(String path, String token) {
        Settled.await(RunningSubsidy.service());
        Answer answer = RunningSubsidy.service().get("/subsidy/v1" + path, token);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** A fund of a year that no other test uses; answers the year. */
    public static int fund(long fen) {
        int year = YEAR.getAndIncrement();
        done("/funds", PREPARER, Map.of("fiscalYear", year, "amountFen", fen, "documentNumber", "威财〔" + year + "〕1号"));
        return year;
    }

    /** A station with its title in force that is known here; answers its id. */
    public static String station(String jurisdiction) {
        String id = "station-" + UUID.randomUUID();
        RunningSubsidy.learn("station-service", id, new StationDesignationPublished(id, "application-1", "91371000MA3C00011R", "威海某研究院", "研究院人才驿站",
                StationType.INNOVATION, jurisdiction, LocalDate.of(2026, 1, 5), "威人社字〔2026〕1号", RunningSubsidy.SUCCESSOR.id()));
        return id;
    }

    /** The station's designation as a demonstration station; answers its id. */
    public static String demonstration(String station) {
        String id = "demonstration-" + UUID.randomUUID();
        RunningSubsidy.learn("evaluation-service", id, new DemonstrationPublished(id, station, LocalDate.of(2026, 3, 1), RunningSubsidy.SUCCESSOR.id()));
        reacted("whenStationIsSpokenOfThenNoteIt");
        return id;
    }

    /** Waits until these automations, one after the other, have dealt with everything; others may stand still. */
    public static void reacted(String... automations) {
        for (String name : automations) {
            Settled.await(RunningSubsidy.service(), RunningSubsidy.service().bean(Processors.class), name);
        }
    }

    public static Map<String, Object> proposal(String station, String demonstration, long fen, int year) {
        return Map.of("stationId", station, "kind", "MUNICIPAL", "demonstrationId", demonstration, "amountFen", fen, "fiscalYear", year);
    }

    /** A subsidy that was proposed and granted; answers its id. */
    public static String granted(String station, long fen, int year) {
        String id = done("/subsidies", PREPARER, proposal(station, demonstration(station), fen, year)).id();
        done("/subsidies/" + id + "/approval", LEADER, Map.of("documentNumber", "威人社资〔2026〕1号"));
        return id;
    }

    /** A payment that three people agreed to; answers its id. */
    public static String approved(String subsidy, long fen) {
        String id = done("/payments", PREPARER, Map.of("subsidyId", subsidy, "amountFen", fen, "account", "1614020109000012345", "bank", "工商银行威海分行",
                "purpose", "建站补助")).id();
        done("/payments/" + id + "/review", REVIEWER, null);
        done("/payments/" + id + "/approval", APPROVER, null);
        return id;
    }

    /** An instruction of these payments; answers its number. */
    public static String instructed(String... payments) {
        String number = "ZF-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        done("/instructions", PREPARER, Map.of("instructionNumber", number, "paymentIds", List.of(payments)));
        return number;
    }

    /** Imports rows under the heading; shows what became of them. */
    public static JsonNode receipts(String... rows) {
        String file = "\uFEFF指令号,支付编号,结果,金额(元),支付日期,银行流水号,原因\r\n" + String.join("\r\n", rows) + "\r\n";
        Answer answer = RunningSubsidy.service().request("POST", "/subsidy/v1/receipts", PREPARER, file, "Content-Type", "text/csv;charset=UTF-8",
                "Idempotency-Key", UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return shown("/receipts/" + answer.id(), PREPARER);
    }

    public static void fundStands(int year, long free, long reserved, long paid) {
        JsonNode fund = shown("/funds/fund-" + year, AUDITOR);
        assertThat(List.of(fund.get("freeFen").asLong(), fund.get("reservedFen").asLong(), fund.get("paidFen").asLong())).as("free, reserved, paid of " + fund)
                .containsExactly(free, reserved, paid);
    }
}
