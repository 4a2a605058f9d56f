package org.talentstation.chassis.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code talentstation.unreadable.messages}: how many messages of other services were set aside because they can't be read. */
final class UnreadableMetrics implements MeterBinder {

    private final Fresh<Long> kept;

    UnreadableMetrics(JdbcClient jdbc) {
        kept = new Fresh<>(() -> jdbc.sql("SELECT count(*) FROM unreadable_message").query(Long.class).single());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("talentstation.unreadable", () -> kept.get().map(Long::doubleValue).orElse(Double.NaN)).baseUnit("messages").register(registry);
    }
}
