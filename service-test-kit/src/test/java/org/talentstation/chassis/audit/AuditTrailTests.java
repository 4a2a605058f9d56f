package org.talentstation.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentstation.probe.Probe.service;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.probe.audited.SampleActed;

class AuditTrailTests {

    /** The answer of an action says where it was asked for, so an action belongs to a request. */
    @BeforeEach
    void asked() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest("POST", "/sample/v1/ops/acts")), true);
    }

    @AfterEach
    void answered() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static final Actor OPERATOR = new Actor("operator", "运维员", Set.of(Role.OPERATOR), null, null);

    private static CommandRequest request(String key) {
        return new CommandRequest(new Caller(OPERATOR, Role.OPERATOR, Scope.CITY), "sample-act", key, null, "digest", "request-1");
    }

    private static AuditTrail trail() {
        return service().bean(AuditTrail.class);
    }

    @Test
    void anActionIsRecordedWithWhoWhenAndWhyAndTheSameKeyRecordsItOnce() {
        String subject = "sample-" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        var desk = service().bean(CommandDesk.class);
        var first = desk.administer(request(key), trail(), () -> new Recorded(subject, new SampleActed("重试", "磁盘已更换")));
        var again = desk.administer(request(key), trail(), () -> new Recorded(subject, new SampleActed("重试", "磁盘已更换")));
        assertThat(again.getBody()).isEqualTo(first.getBody());
        try (var events = service().bean(EventLog.class).stream(subject, 0)) {
            var all = events.toList();
            assertThat(all).hasSize(1);
            assertThat(all.getFirst().getPayload()).isEqualTo(new SampleActed("重试", "磁盘已更换"));
            var origin = EventOrigin.read(all.getFirst().getMetaData());
            assertThat(origin.actor()).isEqualTo("operator");
            assertThat(origin.actorName()).isEqualTo("运维员");
            assertThat(origin.role()).isEqualTo("OPERATOR");
            assertThat(origin.operation()).isEqualTo("sample-act");
            assertThat(origin.correlationId()).isEqualTo("request-1");
            assertThat(origin.businessTime()).isNotNull();
        }
        assertThat(first.getBody().position()).isEqualTo(service().bean(LogPositions.class).newestOf(Set.of(subject)));
    }

    @Test
    void anActionThatFailsLeavesNeitherItsEffectNorARecordNorAReceipt() {
        String subject = "sample-" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        var desk = service().bean(CommandDesk.class);
        var jdbc = service().bean(JdbcClient.class);
        assertThatThrownBy(() -> desk.administer(request(key), trail(), () -> {
            jdbc.sql("INSERT INTO unreadable_message (topic, partition_no, offset_no, reason) VALUES (?, 0, 0, 'x')").param(subject).update();
            throw new IllegalStateException("the store went away");
        })).hasMessage("the store went away");
        assertThat(jdbc.sql("SELECT count(*) FROM unreadable_message WHERE topic = ?").param(subject).query(Long.class).single()).isZero();
        assertThat(service().bean(LogPositions.class).versionOf(subject)).isEmpty();
        desk.administer(request(key), trail(), () -> new Recorded(subject, new SampleActed("重试", "再来")));
        assertThat(service().bean(LogPositions.class).versionOf(subject)).hasValue(0);
    }

    @Test
    void concurrentActionsOnOneSubjectAreRecordedOneAfterTheOther() throws Exception {
        String subject = "sample-" + UUID.randomUUID();
        var desk = service().bean(CommandDesk.class);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 12).mapToObj(i -> pool.submit(() -> {
                asked();
                return desk.administer(request(UUID.randomUUID().toString()), trail(), () -> new Recorded(subject, new SampleActed("重试", "第" + i + "次")));
            })).toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(service().bean(LogPositions.class).versionOf(subject)).hasValue(11);
    }
}
