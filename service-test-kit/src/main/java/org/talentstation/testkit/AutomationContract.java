package org.talentstation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.automation.Automations;
import org.talentstation.chassis.automation.Sweeper;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.processing.Processor;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;

/**
 * What every automation must stand: redelivery, a failing command, a crash between the command and the position, a rebuild;
 * and that its events name their cause. A service applies it to each of its automations, on the real servers:
 *
 * <pre>{@code
 * class WhenReplyIssuedThenDesignateStationTests extends AutomationContract {
 *     static ServiceUnderTest service;                       // started in @BeforeAll, closed in @AfterAll
 *     protected ServiceUnderTest service() { return service; }
 *     protected Automation<?> automation() { return service.bean(WhenReplyIssuedThenDesignateStation.class); }
 *     protected String trigger() {                           // makes a new trigger happen, answers its aggregate's id
 *         String id = Applications.approved(service);
 *         service.post("/station/v1/applications/" + id + "/reply", BUREAU, REPLY);
 *         return id;
 *     }
 * }
 * }</pre>
 */
public abstract class AutomationContract {

    private static final Duration SOON = Duration.ofSeconds(15);

    protected abstract ServiceUnderTest service();

    protected abstract Automation<?> automation();

    /**
     * Makes one new event happen that triggers the automation and has an effect: the last triggering event in the stream
     * whose id is answered ({@code <source>:<aggregate id there>} for a learned one). Where the process permits, another
     * aggregate at each call.
     */
    protected abstract String trigger();

    @BeforeEach
    void isDoneWithWhatHappenedBefore() {
        service().bean(Sweeper.class).stop(); // what falls due meanwhile is none of the automation's
        Settled.await(service());
    }

    @AfterEach
    void sweepsGoOn() {
        service().bean(Sweeper.class).start();
    }

    @Test
    void aRedeliveredEventHasNoSecondEffect() {
        var event = happened();
        Set<String> once = effectsOf(event);
        assertThat(service().bean(Automations.class).react(automation(), event)).as("the second delivery does something").isFalse();
        assertThat(effectsOf(event)).isEqualTo(once);
    }

    @Test
    void itsEventsNameTheirCauseAndKeepTheCorrelation() {
        var event = happened();
        String correlation = LoggedEvent.of(event).origin().correlationId();
        var origins = jdbc().sql("SELECT convert_from(meta_data, 'UTF8')::jsonb ->> 'correlationId' FROM domain_event WHERE event_id IN (:ids)")
                .param("ids", effectsOf(event)).query(String.class).list();
        assertThat(correlation).as("the trigger's own correlation id").isNotBlank();
        assertThat(origins).isNotEmpty().containsOnly(correlation);
    }

    @Test
    void killedAfterItsCommandsAndBeforeItsPositionMovedItDoesNothingTwice() {
        var event = happened();
        Set<String> once = effectsOf(event);
        long head = head();
        var processor = service().bean(Processors.class).find(automation().name()).orElseThrow();
        processor.shutDown();
        assertThat(jdbc().sql("UPDATE token_entry SET token = NULL, token_type = NULL WHERE processor_name = ?")
                .param(automation().name()).update()).as("positions put back to the log's beginning").isEqualTo(1);
        processor.start();
        Settled.await(service());
        assertThat(effectsOf(event)).isEqualTo(once);
        assertThat(head()).as("nothing at all was appended by the second run").isEqualTo(head);
    }

    @Test
    void aFailingCommandParksItsOwnSequenceAndIsDoneOnceWhenItIsTriedAgain() {
        var running = service().bean(Processors.class).find(automation().name()).orElseThrow();
        running.shutDown();
        Set<String> chosen = ConcurrentHashMap.newKeySet();
        Set<String> failing = ConcurrentHashMap.newKeySet();
        String name = automation().name() + ":contract";
        Automation<?> breakable = breakable(automation(), failing);
        var processor = new Processor(name, Processor.Kind.AUTOMATION, this::triggers, (message, position) -> {
            if (chosen.contains(message.getIdentifier())) {
                service().bean(Automations.class).react(breakable, message);
            }
        });
        try {
            var first = happen();
            failing.add(first.getIdentifier());
            var second = happen();
            chosen.addAll(List.of(first.getIdentifier(), second.getIdentifier()));
            boolean sameSequence = first.getAggregateIdentifier().equals(second.getAggregateIdentifier());
            try (var byHand = ProcessorsByHand.start(service(), UnaryOperator.identity(), processor)) {
                Settled.await(service(), byHand.processors(), name);
                assertThat(effects(first)).as("effects of the event whose command failed").isEmpty();
                assertThat(parked(name)).contains(first.getIdentifier());
                if (sameSequence) {
                    assertThat(parked(name)).as("the next one of the same sequence waits behind it").contains(second.getIdentifier());
                } else {
                    assertThat(effects(second)).as("effects of another sequence's event").isNotEmpty();
                }
                assertThat(byHand.retryOne(name)).as("handled while it still fails").isFalse();
                assertThat(parked(name)).as("it stays parked").contains(first.getIdentifier());
                failing.clear();
                assertThat(byHand.retryOne(name)).as("handled after the repair").isTrue();
                assertThat(parked(name)).isEmpty();
                assertThat(effects(first)).as("effects after the repair").isNotEmpty();
                assertThat(effects(second)).isNotEmpty();
            }
            Set<String> once = new HashSet<>(effects(first));
            running.start();
            Settled.await(service());
            assertThat(effects(first)).isEqualTo(once);
        } finally {
            if (!running.isRunning()) {
                running.start();
            }
        }
    }

    @Test
    void aRebuildOfTheViewsDoesNotRunIt() {
        var event = happened();
        Set<String> once = effectsOf(event);
        long head = head();
        service().context().getBeansOfType(View.class).values().forEach(view -> service().bean(ViewRebuild.class).rebuild((View<?>) view));
        assertThat(head()).isEqualTo(head);
        assertThat(effectsOf(event)).isEqualTo(once);
    }

    /** A new trigger, and the automation has dealt with it. */
    private DomainEventMessage<?> happened() {
        var event = happen();
        Eventually.until(automation().name() + " reacts to " + event.getPayload(), SOON, () -> !effects(event).isEmpty());
        Settled.await(service());
        return event;
    }

    private DomainEventMessage<?> happen() {
        String aggregate = trigger();
        DomainEventMessage<?> last = service().bean(EventLog.class).stream(aggregate, 0).filter(e -> triggers(e.getPayloadType()))
                .reduce((a, b) -> b).orElse(null);
        assertThat(last).as("a triggering event in the stream " + aggregate).isNotNull();
        return last;
    }

    private boolean triggers(Class<?> type) {
        return automation().triggers().stream().anyMatch(t -> t.isAssignableFrom(type));
    }

    private Set<String> effectsOf(DomainEventMessage<?> event) {
        Set<String> effects = effects(event);
        assertThat(effects).as("events that %s caused by %s", automation().name(), event.getPayload()).isNotEmpty();
        return effects;
    }

    private Set<String> effects(DomainEventMessage<?> event) {
        return new HashSet<>(jdbc().sql("""
                SELECT event_id FROM domain_event WHERE convert_from(meta_data, 'UTF8')::jsonb ->> 'causationId' = ?
                AND convert_from(meta_data, 'UTF8')::jsonb ->> 'operation' = ?""")
                .params(event.getIdentifier(), automation().name()).query(String.class).list());
    }

    private List<String> parked(String processor) {
        return jdbc().sql("SELECT event_identifier FROM dead_letter WHERE processing_group = ?").param(processor).query(String.class).list();
    }

    private long head() {
        return jdbc().sql("SELECT coalesce(max(global_index), 0) FROM domain_event").query(Long.class).single();
    }

    private JdbcClient jdbc() {
        return service().bean(JdbcClient.class);
    }

    /** The automation itself, except that it fails for some events. */
    private static <E> Automation<E> breakable(Automation<E> automation, Set<String> failing) {
        return new Automation<>() {
            @Override
            public String name() {
                return automation.name();
            }

            @Override
            public Set<Class<? extends E>> triggers() {
                return automation.triggers();
            }

            @Override
            public List<? extends Command> react(E event, LoggedEvent<E> logged, Occasion occasion) {
                var commands = automation.react(event, logged, occasion);
                if (failing.contains(logged.eventId())) {
                    throw Refusal.state("FAILS_IN_THE_CONTRACT", null, "契约测试中的失败。");
                }
                return commands;
            }
        };
    }
}
