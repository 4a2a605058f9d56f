package org.talentstation.registry.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.ConsentEvent.ConsentWithdrawn;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandEvent.DemandWithdrawn;
import org.talentstation.registry.demand.DemandTerms;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.talent.Availability;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.registry.talent.TalentEvent.TalentMerged;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.talent.TalentEvent.TalentUnmerged;
import org.talentstation.registry.vault.Sealed;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** Talents, their consents and demands as the log tells of them, and the people who bring them together over HTTP. */
public final class MatchScene {

    public static final String HOST = "91371000MA3C00011R";
    public static final String BUREAU = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    public static final String DISTRICT = TestIssuer.token("district.officer", "huancui", null, Role.DISTRICT_OFFICER);
    public static final String HOST_STAFF = TestIssuer.token("host.staff", "huancui", HOST, Role.HOST_STAFF);
    public static final String COLLEAGUE = TestIssuer.token("host.colleague", "huancui", HOST, Role.HOST_STAFF);
    public static final String AUDITOR = TestIssuer.token("auditor", null, null, Role.AUDITOR);
    public static final String ANALYST = TestIssuer.token("analyst", null, null, Role.ANALYST);
    public static final String TALENT = TestIssuer.token("some.talent", null, null, Role.TALENT);
    public static final Map<String, Object> PAPER = Map.of("evidence", Map.of("name", "同意书.pdf", "sha256", "0".repeat(64)));
    private static final String[] AUTOMATIONS = {"whenDemandClosedThenLapseMatches", "whenConsentWithdrawnThenLapseMatches",
        "whenTalentErasedThenLapseMatches", "whenTalentMergedThenLapseMatches", "whenTalentUnmergedThenReopenMatches",
        "whenMatchesEndedThenLapseThem", "whenMatchLapsedThenLeaveItsBooks"};

    private MatchScene() {
    }

    public static LocalDate today() {
        return ChinaTime.dateOf(RunningRegistry.service().bean(BusinessClock.class).instant());
    }

    /** Appends the next events of a stream, without deciding them. */
    public static void append(String type, String id, Object... events) {
        var service = RunningRegistry.service();
        long next = service.bean(EventLog.class).lastSequenceOf(id).orElse(-1) + 1;
        var origin = new EventOrigin(service.bean(BusinessClock.class).instant(), "seed", "系统", "SYSTEM", null, null, "none",
                UUID.randomUUID().toString(), UUID.randomUUID().toString(), "seed");
        List<GenericDomainEventMessage<?>> messages = new ArrayList<>();
        for (Object event : events) {
            messages.add(new GenericDomainEventMessage<>(type, id, next++, event, origin.asMetadata()));
        }
        var store = service.bean(NotifyingEventStore.class);
        store.publish(messages);
        store.committed();
    }

    /** An open demand of the host, in huancui. */
    public static String demand() {
        return demand(HOST, "huancui", today().plusDays(90));
    }

    public static String demand(String host, String jurisdiction, LocalDate expiresOn) {
        String id = "demand-" + UUID.randomUUID();
        var terms = new DemandTerms(DemandKind.TALENT, "海洋材料工程师", "海洋防腐材料研发",
                List.of(new Requirement(RequirementKind.TITLE, "只为" + id, true, 0)), null, null, null, expiresOn, false);
        append("Demand", id, new DemandPosted(id, terms, host, "威海某研究院", "station-0190", jurisdiction, host, today(), null));
        return id;
    }

    public static void withdraw(String demandId) {
        append("Demand", demandId, new DemandWithdrawn(demandId, "岗位取消", today()));
    }

    /** A registered talent that has agreed to be recommended. */
    public static String talent() {
        String id = unasked();
        consent(id);
        return id;
    }

    /** A registered talent that has agreed to nothing. */
    public static String unasked() {
        String id = "talent-" + UUID.randomUUID();
        var profile = new Profile(TalentCategory.YOUNG_TALENT, null, List.of(), List.of(), List.of(),
                new Availability(List.of(), null, null, List.of()));
        append("Talent", id, new TalentRegistered(id, new Sealed(id, "AES-256-GCM", "AAAA", "AAAA"), profile, new Custody(null, null, "huancui"),
                today(), null));
        return id;
    }

    public static String consents(String talentId) {
        return talentId.replace("talent-", "consent-");
    }

    public static void consent(String talentId) {
        append("Consent", consents(talentId), new ConsentGiven(consents(talentId), talentId, ConsentPurpose.RECOMMENDATION, "1", null,
                "huancui", null, today()));
    }

    public static void takeBack(String talentId) {
        append("Consent", consents(talentId), new ConsentWithdrawn(consents(talentId), talentId, ConsentPurpose.RECOMMENDATION, null, today()));
    }

    public static void erase(String talentId) {
        append("Talent", talentId, new TalentErased(talentId, "本人申请", "bureau.officer", today()));
    }

    public static void merge(String talentId) {
        append("Talent", talentId, new TalentMerged(talentId, "talent-survivor", "同一人", "bureau.officer", today()));
    }

    public static void unmerge(String talentId) {
        append("Talent", talentId, new TalentUnmerged(talentId, "talent-survivor", "并非同一人", "bureau.officer", today()));
    }

    public static Map<String, Object> pair(String demandId, String talentId) {
        Map<String, Object> body = new HashMap<>();
        body.put("demandId", demandId);
        body.put("talentId", talentId);
        return body;
    }

    public static Answer post(String path, String token, Object body) {
        return RunningRegistry.service().post("/registry/v1/matches" + path, token, body);
    }

    /** A command that must be accepted. */
    public static Answer done(String path, String token, Object body) {
        Answer answer = post(path, token, body);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isIn(200, 201);
        return answer;
    }

    /** A command that must be refused. */
    public static JsonNode refused(String path, String token, Object body, int status, String code) {
        Answer answer = post(path, token, body);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isEqualTo(status);
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.text()).containsPattern("\\p{IsHan}");
        return answer.json();
    }

    /** A match proposed by the host's staff; answers its id. */
    public static String proposed(String demandId, String talentId) {
        return done("", HOST_STAFF, pair(demandId, talentId)).id();
    }

    public static String consented(String demandId, String talentId) {
        String id = proposed(demandId, talentId);
        done("/" + id + "/consent", HOST_STAFF, PAPER);
        return id;
    }

    public static MatchStage stage(String matchId) {
        return RunningRegistry.service().bean(org.talentstation.chassis.command.AggregateState.class)
                .of(Match.class, matchId, match -> match.ask(MatchState::stage));
    }

    /** Waits until what follows from the end of a demand, a consent or a person has happened. */
    public static void reacted() {
        reacted(AUTOMATIONS);
    }

    /** Waits until these automations, one after the other, have dealt with everything; others may stand still. */
    public static void reacted(String... automations) {
        for (String name : automations) {
            Settled.await(RunningRegistry.service(), RunningRegistry.service().bean(Processors.class), name);
        }
    }

    /** What a query shows once everything is seen. */
    public static JsonNode shown(String path, String token) {
        Settled.await(RunningRegistry.service());
        Answer answer = RunningRegistry.service().get("/registry/v1" + path, token);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isEqualTo(200);
        return answer.json();
    }
}
