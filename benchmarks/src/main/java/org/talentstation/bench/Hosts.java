package org.talentstation.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.station.host.Host;
import org.talentstation.station.host.HostEvent;
import org.talentstation.station.host.correct.CorrectHost;
import org.talentstation.testkit.ServiceUnderTest;

/** 依托单位 of a running station-service: made quickly in the log, and corrected through what the endpoint calls. */
final class Hosts {

    private static final Actor OFFICER = new Actor("bench.officer", "基准测试", Set.of(Role.BUREAU_OFFICER), null, null);
    private static final Map<String, Object> ORIGIN = Map.copyOf(new EventOrigin(Instant.parse("2021-03-01T01:00:00Z"), OFFICER.id(), OFFICER.name(),
            Role.BUREAU_OFFICER.name(), null, null, "weihai-2020-10", "bench", "bench", "correct-host").asMetadata());
    private static final int EVENTS_AT_ONCE = 500;

    private final NotifyingEventStore store;
    private final CommandDesk desk;
    private final AtomicLong number = new AtomicLong();

    Hosts(ServiceUnderTest station) {
        this.store = station.bean(NotifyingEventStore.class);
        this.desk = station.bean(CommandDesk.class);
    }

    /** A host with that many events. @return the aggregate's id */
    String withEvents(int events) {
        String code = nextCode();
        List<EventMessage<?>> batch = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            batch.add(event(code, i));
            if (batch.size() == EVENTS_AT_ONCE || i == events - 1) {
                store.publish(batch);
                batch = new ArrayList<>();
            }
        }
        return Host.idOf(code);
    }

    /** So many hosts with so many events each, host after host, in a few large transactions. */
    void many(int hosts, int events) {
        List<EventMessage<?>> batch = new ArrayList<>();
        for (int host = 0; host < hosts; host++) {
            String code = nextCode();
            for (int i = 0; i < events; i++) {
                batch.add(event(code, i));
            }
            if (batch.size() >= EVENTS_AT_ONCE || host == hosts - 1) {
                store.publish(batch);
                batch = new ArrayList<>();
            }
        }
    }

    private String nextCode() {
        return "BENCH%013d".formatted(number.incrementAndGet());
    }

    private static EventMessage<?> event(String code, int i) {
        Object payload = i == 0 ? new HostEvent.HostRegistered(code, "基准测试单位" + code, HostKind.INCUBATOR, UnitClass.ENTERPRISE_OR_OTHER,
                "huancui", "环翠区", "威海市环翠区文化东路1号", LocalDate.of(2021, 3, 1))
                : new HostEvent.HostCorrected(code, "基准测试单位" + code + "-" + i, HostKind.INCUBATOR, UnitClass.ENTERPRISE_OR_OTHER,
                "威海市环翠区文化东路" + i + "号", "更正地址", LocalDate.of(2021, 3, 1));
        return new GenericDomainEventMessage<>("Host", Host.idOf(code), i, payload, ORIGIN);
    }

    /** What {@code POST /station/v1/hosts/{id}/corrections} runs. */
    void correct(String host) {
        long next = number.incrementAndGet();
        String key = UUID.randomUUID().toString();
        var request = new CommandRequest(new Caller(OFFICER, Role.BUREAU_OFFICER, Scope.CITY), "correct-host", key, null, key.replace("-", ""), key);
        desk.executeOne(request, occasion -> new CorrectHost(host, "基准测试单位" + next, HostKind.INCUBATOR, UnitClass.ENTERPRISE_OR_OTHER,
                "威海市环翠区文化东路" + next + "号", "更正地址", occasion));
    }
}
