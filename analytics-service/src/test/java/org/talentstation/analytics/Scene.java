package org.talentstation.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.published.evaluation.EvaluationPublished;
import org.talentstation.published.registry.ConversionPublished;
import org.talentstation.published.registry.DemandPublished;
import org.talentstation.published.registry.DemandPublished.DemandStage;
import org.talentstation.published.registry.EngagementPublished;
import org.talentstation.published.registry.MatchPublished;
import org.talentstation.published.registry.MatchPublished.MatchPublishedStage;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.published.station.ApplicationStepPublished;
import org.talentstation.published.station.ApplicationStepPublished.ApplicationStep;
import org.talentstation.published.station.ObjectionPublished;
import org.talentstation.published.station.ObjectionPublished.ObjectionStage;
import org.talentstation.published.station.PlaquePublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.published.subsidy.PaymentPublished;
import org.talentstation.published.subsidy.SubsidyPublished;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** What the other services told about a host of its own, and what an analyst then reads of it. */
public final class Scene {

    public static final String ANALYST = TestIssuer.token("analyst", null, null, Role.ANALYST);
    public static final String OFFICER = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    public static final String WENDENG = TestIssuer.token("wendeng.officer", "wendeng", null, Role.DISTRICT_OFFICER);
    public static final String AUDITOR = TestIssuer.token("auditor", null, null, Role.AUDITOR);
    public static final String OPERATOR = TestIssuer.token("operator", null, null, Role.OPERATOR);

    private final String host;

    /** @param host whose facts are read: each test has a host of its own */
    public Scene(String host) {
        this.host = host;
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ChinaTime.ZONE).toInstant();
    }

    /** Submitted, and on the last day awarded its plaque; answers the station's id. */
    public String station(StationType type, String jurisdiction, LocalDate submitted, LocalDate plaque) {
        String id = UUID.randomUUID().toString();
        String application = "application-" + id;
        step(application, ApplicationStep.DRAFTED, submitted, new ApplicationStepPublished.Filer(host, "某单位" + host, "某驿站", type, jurisdiction));
        step(application, ApplicationStep.SUBMITTED, submitted, null);
        step(application, ApplicationStep.REPLIED, plaque.minusDays(1), null);
        step(application, ApplicationStep.PLAQUE_AWARDED, plaque, null);
        String station = "station-" + id;
        RunningAnalytics.learn("station-service", station, new StationDesignationPublished(station, application, host, "某单位" + host, "某驿站", type, jurisdiction,
                plaque.minusDays(1), "威人社字〔2021〕1号", "weihai-2020"), noon(plaque.minusDays(1)));
        RunningAnalytics.learn("station-service", station, new PlaquePublished(station, "No.1", plaque), noon(plaque));
        return station;
    }

    public void step(String application, ApplicationStep step, LocalDate on, ApplicationStepPublished.Filer filer) {
        RunningAnalytics.learn("station-service", application, new ApplicationStepPublished(application, step, on, filer), noon(on));
    }

    public String objection(String application, ObjectionStage stage, String id, LocalDate on) {
        RunningAnalytics.learn("station-service", "notice-" + id, new ObjectionPublished("objection-" + id, "notice-" + id, application, stage, on), noon(on));
        return "objection-" + id;
    }

    /** Answers the event's id. */
    public String activity(String station, StationFunction function, LocalDate on, int visits, int talents) {
        return activity("activity-" + UUID.randomUUID(), station, function, on, visits, talents, noon(on));
    }

    public String activity(String id, String station, StationFunction function, LocalDate on, int visits, int talents, Instant told) {
        return RunningAnalytics.learn("station-service", id, new ActivityPublished(id, station, function, null, "某活动", on, visits, talents), told);
    }

    public void evaluation(String station, EvaluationOutcome outcome, int scoreHundredths, LocalDate on) {
        String id = "evaluation-" + UUID.randomUUID();
        RunningAnalytics.learn("evaluation-service", id, new EvaluationPublished(id, station, outcome, scoreHundredths, on, on.plusYears(2), "weihai-2020"), noon(on));
    }

    public void granted(String station, long fen, LocalDate on) {
        String id = "subsidy-" + UUID.randomUUID();
        RunningAnalytics.learn("subsidy-service", id, new SubsidyPublished(id, station, fen, on.getYear(), false, on, "weihai-2020"), noon(on));
    }

    public void paid(String station, long fen, LocalDate on) {
        String id = "payment-" + UUID.randomUUID();
        RunningAnalytics.learn("subsidy-service", id, new PaymentPublished(id, "subsidy-1", station, fen, on), noon(on));
    }

    /** Posted, proposed, and as far as {@code reached}; answers the match's id. */
    public String match(String station, String jurisdiction, LocalDate on, MatchPublishedStage... reached) {
        String id = UUID.randomUUID().toString();
        RunningAnalytics.learn("talent-registry-service", "demand-" + id, new DemandPublished("demand-" + id, DemandStage.POSTED, on,
                new DemandPublished.Post(DemandKind.TECHNOLOGY, station, jurisdiction, host)), noon(on));
        String match = "match-" + id;
        RunningAnalytics.learn("talent-registry-service", match, new MatchPublished(match, "demand-" + id, station, jurisdiction, MatchPublishedStage.PROPOSED, on), noon(on));
        for (MatchPublishedStage stage : reached) {
            RunningAnalytics.learn("talent-registry-service", match, new MatchPublished(match, null, null, null, stage, on.plusDays(1)), noon(on.plusDays(1)));
        }
        return match;
    }

    /** Of a match, perhaps with a result; answers the engagement's id. */
    public String engagement(String station, String match, LocalDate on, Long resultFen) {
        String id = "engagement-" + UUID.randomUUID();
        RunningAnalytics.learn("talent-registry-service", id, new EngagementPublished(id, station, EngagementMode.values()[0], on, null, match), noon(on));
        if (resultFen != null) {
            String conversion = "conversion-" + UUID.randomUUID();
            RunningAnalytics.learn("talent-registry-service", conversion, new ConversionPublished(conversion, id, station, resultFen, on.plusDays(10), false), noon(on.plusDays(10)));
        }
        return id;
    }

    /** The only row of what is asked, about this scene's host alone. */
    public JsonNode one(String dataset, String question) {
        JsonNode items = page(dataset, "figures", question).path("items");
        assertThat(items.size()).as(items.toString()).isEqualTo(1);
        return items.get(0).path("measures");
    }

    public JsonNode page(String dataset, String what, String question) {
        Answer answer = ask("/datasets/" + dataset + "/" + what + "?" + question, TestIssuer.token("host.staff", null, host, Role.HOST_STAFF));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Once everything that was learned is read. */
    public static Answer ask(String path, String token, String... headers) {
        long head = RunningAnalytics.service().bean(LogPositions.class).head();
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Await-Position";
        all[headers.length + 1] = Long.toString(head);
        return RunningAnalytics.service().request("GET", "/analytics/v1" + path, token, null, all);
    }

    public static Answer post(String path, String token, Map<String, ?> body) {
        return RunningAnalytics.service().post("/analytics/v1" + path, token, body);
    }
}
