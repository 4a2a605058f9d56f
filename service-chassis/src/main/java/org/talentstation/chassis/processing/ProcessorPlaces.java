package org.talentstation.chassis.processing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.LogPositions;

/**
 * Where every processor of the service stands and which instance holds it, by the positions that are stored: every instance
 * says the same. Of a processor that is held here the position is the one in memory, which is never behind the stored one.
 */
public final class ProcessorPlaces {

    private final Processors processors;
    private final Supplier<List<StoredPlace>> views;
    private final JdbcClient jdbc;
    private final Serializer tokens;
    private final String self;
    private final Duration claimTimeout;
    private final Clock clock;

    /**
     * @param views the positions that are kept beside the rows
     * @param self  this instance as the owner of a claim
     * @param clock the wall clock, by which instances judge each other's claims
     */
    public ProcessorPlaces(Processors processors, Supplier<List<StoredPlace>> views, JdbcClient jdbc, Serializer tokens, String self,
                           Duration claimTimeout, Clock clock) {
        this.processors = processors;
        this.views = views;
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.self = self;
        this.claimTimeout = claimTimeout;
        this.clock = clock;
    }

    /** By processor. No store is asked while this instance holds them all; otherwise it fails when a store is away. */
    public Map<String, Place> read() {
        Map<String, Place> places = new HashMap<>();
        processors.names().stream().filter(processors::isHeldHere).forEach(name -> places.put(name, new Place(processors.position(name), self)));
        if (places.size() < processors.names().size()) {
            List<StoredPlace> stored = new ArrayList<>(views.get());
            stored.addAll(own());
            processors.names().forEach(name -> places.computeIfAbsent(name,
                    missing -> elsewhere(stored.stream().filter(p -> p.processor().equals(missing)).toList())));
        }
        return places;
    }

    private List<StoredPlace> own() {
        return jdbc.sql("SELECT processor_name, token, token_type, owner, time_stamp FROM token_entry").query((row, n) -> place(row)).list();
    }

    private Place elsewhere(List<StoredPlace> segments) {
        Instant claimsEnd = clock.instant().minus(claimTimeout);
        String holder = segments.stream().filter(p -> p.owner() != null && p.claimed().isAfter(claimsEnd)).map(StoredPlace::owner)
                .filter(owner -> !owner.equals(self)).findFirst().orElse(null);
        return new Place(segments.stream().mapToLong(p -> LogPositions.highest(p.token())).min().orElse(-1), holder);
    }

    private StoredPlace place(ResultSet row) throws SQLException {
        byte[] token = row.getBytes("token");
        return new StoredPlace(row.getString("processor_name"), token == null ? null : tokens.deserialize(new SimpleSerializedObject<>(
                token, byte[].class, new SimpleSerializedType(row.getString("token_type"), null))), row.getString("owner"), Instant.parse(row.getString("time_stamp")));
    }

    /**
     * Where one processor stands.
     *
     * @param position highest position that it has read; -1 before the first event
     * @param holder   the instance that holds it; null when none does
     */
    public record Place(long position, String holder) {
    }
}
