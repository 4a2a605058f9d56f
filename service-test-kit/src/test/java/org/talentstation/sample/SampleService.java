package org.talentstation.sample;

import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.chassis.law.LawFold;
import org.talentstation.chassis.log.AggregateTypes;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.log.UpcasterList;
import org.talentstation.chassis.publish.Publication;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.chassis.receive.Learning;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.time.WorkingDays;
import org.talentstation.sample.Counted.CounterOpened;
import org.talentstation.sample.Counted.CounterRaisePublished;
import org.talentstation.sample.Counted.CounterRaised;
import org.talentstation.sample.Counted.Echoed;

/** The smallest service on the chassis: one aggregate, one view, one automation; its other instance learns from it. */
@SpringBootApplication
public class SampleService {

    public static void main(String[] arguments) {
        SpringApplication.run(SampleService.class, arguments);
    }

    /** One counter as the view shows it. */
    public record CounterRow(String id, String jurisdiction, String hostId, int value, int raises, int learned) {
    }

    @Bean
    AggregateTypes aggregates() {
        return AggregateTypes.of(Counter.class);
    }

    @Bean
    LawFold law() {
        return new LawFold() {
            @Override
            public String policyStream() {
                return "policy-register";
            }

            @Override
            public String calendarStream() {
                return "working-day-calendar";
            }

            @Override
            public PolicyBook evolve(PolicyBook book, Object event) {
                return book;
            }

            @Override
            public WorkingDays evolve(WorkingDays calendar, Object event) {
                return calendar;
            }
        };
    }

    @Bean
    @ConditionalOnProperty("sample.publishes")
    Publication publication() {
        return new Publication() {
            @Override
            public String topic() {
                return "sample.events.v1";
            }

            @Override
            public Optional<Object> integrationEvent(LoggedEvent<?> event) {
                return event.payload() instanceof CounterRaised raised
                        ? Optional.of(new CounterRaisePublished(raised.id(), raised.by())) : Optional.empty();
            }
        };
    }

    @Bean
    @ConditionalOnProperty("sample.learns")
    Learning learning() {
        return new Learning("sample-sender", "sample.events.v1", Set.of(CounterRaisePublished.class));
    }

    /** Keeps what is sampled; only a test that asks for it with its traceparent is. */
    @Bean
    SpanProcessor collectedSpans() {
        return SimpleSpanProcessor.create(new CollectedSpans());
    }

    @Bean
    UpcasterList upcasters() {
        return UpcasterList.of(new CounterNotedFromRevision1());
    }

    @Bean
    CounterView counters() {
        return new CounterView();
    }

    @Bean
    @ConditionalOnProperty("sample.echoes")
    Automation<CounterRaised> whenRaisedThenEcho() {
        return new Automation<>() {
            @Override
            public String name() {
                return "whenCounterRaisedThenEcho";
            }

            @Override
            public Set<Class<? extends CounterRaised>> triggers() {
                return Set.of(CounterRaised.class);
            }

            @Override
            public List<? extends Command> react(CounterRaised event, LoggedEvent<CounterRaised> logged, Occasion occasion) {
                String what = event.by() == 13 ? "poison" : "raise of " + event.by();
                return List.of(new Counter.Echo(event.id(), what, occasion));
            }
        };
    }

    /** Counters, and what was learned about the sender's counters. */
    public static final class CounterView extends View<CounterRow> {

        /** Whether a raise by 77 can't be projected: a defect that a test repairs. */
        public final AtomicBoolean failsOn77 = new AtomicBoolean(true);

        /** Whether the document store is away when a raise by 66 is projected. */
        public final AtomicBoolean storeIsAwayAt66 = new AtomicBoolean();

        /** Held by a test, a raise by 55 (or by 22, which can follow a 77) waits for it: a projection that takes long. */
        public final java.util.concurrent.locks.ReentrantLock holdsUp55 = new java.util.concurrent.locks.ReentrantLock();

        CounterView() {
            super("counters", CounterRow.class);
        }

        @Override
        public Set<Class<?>> events() {
            return Set.of(CounterOpened.class, CounterRaised.class, Echoed.class, CounterRaisePublished.class);
        }

        @Override
        protected void project(LoggedEvent<?> event, Rows<CounterRow> rows) {
            switch (event.payload()) {
                case CounterOpened e -> rows.upsert(e.id(), row -> new CounterRow(e.id(), e.jurisdiction(), e.hostId(), 0, 0, 0));
                case CounterRaised e -> rows.change(e.id(), r -> {
                    if (e.by() == 77 && failsOn77.get()) {
                        throw new IllegalStateException("a projection that fails at " + r); // quotes what a person wrote, as a defect may
                    }
                    if (e.by() == 66 && storeIsAwayAt66.get()) {
                        throw new com.mongodb.MongoTimeoutException("away");
                    }
                    if (e.by() == 55 || e.by() == 22) {
                        holdsUp55.lock();
                        holdsUp55.unlock();
                    }
                    return new CounterRow(r.id(), r.jurisdiction(), r.hostId(), r.value() + e.by(), r.raises() + 1, r.learned());
                });
                case CounterRaisePublished e -> rows.upsert("learned-" + e.id(), r -> r == null
                        ? new CounterRow("learned-" + e.id(), null, null, e.by(), 1, 1)
                        : new CounterRow(r.id(), null, null, r.value() + e.by(), r.raises() + 1, r.learned() + 1));
                default -> { }
            }
        }
    }

    /** Its HTTP door. */
    @RestController
    static class Endpoint {

        private static final TableSpec<CounterRow> TABLE = TableSpec.<CounterRow>titled("计数器")
                .column("id", "编号", CounterRow::id).column("jurisdiction", "辖区", CounterRow::jurisdiction)
                .column("value", "数值", CounterRow::value)
                .filters("jurisdiction", "value").search("id").sortable("value", "id").defaultSort("-value").build();
        private final CommandDesk desk;
        private final Tables tables;
        private final CounterView view;

        Endpoint(CommandDesk desk, Tables tables, CounterView view) {
            this.desk = desk;
            this.tables = tables;
            this.view = view;
        }

        @Operation(operationId = "open-counter", summary = "新建计数器")
        @PostMapping("/sample/v1/counters")
        ResponseEntity<CommandAnswer> open(@Valid @RequestBody OpenBody body, CommandRequest request) {
            return desk.executeOne(request, o -> new Counter.OpenCounter(NewId.of("counter"), body.jurisdiction(), body.hostId(), o));
        }

        @Operation(operationId = "raise-counter", summary = "增加计数")
        @PostMapping("/sample/v1/counters/{id}/raise")
        ResponseEntity<CommandAnswer> raise(@PathVariable String id, @Valid @RequestBody RaiseBody body, CommandRequest request) {
            return desk.executeOne(request, o -> new Counter.RaiseCounter(id, body.by(), o));
        }

        @Operation(operationId = "raise-two-counters", summary = "同时增加两个计数")
        @PostMapping("/sample/v1/counters/{id}/raise-with/{other}")
        ResponseEntity<CommandAnswer> raiseTwo(@PathVariable String id, @PathVariable String other,
                                               @Valid @RequestBody RaiseBody body, CommandRequest request) {
            return desk.execute(request, o -> List.of(new Counter.RaiseCounter(id, body.by(), o), new Counter.RaiseCounter(other, body.by(), o)));
        }

        @Operation(operationId = "list-counters", summary = "计数器列表")
        @GetMapping("/sample/v1/counters")
        ResponseEntity<?> list(QueryRequest request) {
            return tables.page(view, TABLE, request);
        }

        @Operation(operationId = "show-counter", summary = "计数器")
        @GetMapping("/sample/v1/counters/{id}")
        CounterRow show(@PathVariable String id, QueryRequest request) {
            return tables.one(view, id, request);
        }
    }

    record OpenBody(@jakarta.validation.constraints.NotBlank String jurisdiction, String hostId) {
    }

    record RaiseBody(@Min(1) int by) {
    }
}
