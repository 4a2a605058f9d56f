package org.talentstation.chassis.log;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.talentstation.telemetry.TraceParent;

/**
 * Who caused an event, when by the business clock, under which law, and what caused it; kept in every event's metadata.
 *
 * @param businessTime  the decision's time; Axon's own event timestamp is the wall clock
 * @param actor         account
 * @param role          the role that permitted it
 * @param jurisdiction  of the actor, or null
 * @param host          of the actor, or null
 * @param policyVersion id of the version in force then, or {@code none}
 * @param correlationId the first request of the whole chain
 * @param causationId   the request or event that directly caused it
 * @param operation     operationId or automation's name
 * @param traceparent   where in which trace it was decided or learned (W3C Trace Context), or null; what reads the event goes on there
 */
public record EventOrigin(Instant businessTime, String actor, String actorName, String role, String jurisdiction,
                          String host, String policyVersion, String correlationId, String causationId,
                          String operation, String traceparent) {

    /** Names of all of it in the metadata. */
    public static final String[] KEYS = {"businessTime", "actor", "actorName", "role", "jurisdiction", "host", "policyVersion",
        "correlationId", "causationId", "operation", TraceParent.NAME};

    /** Of what is decided now, in the current trace. */
    public EventOrigin(Instant businessTime, String actor, String actorName, String role, String jurisdiction, String host,
                       String policyVersion, String correlationId, String causationId, String operation) {
        this(businessTime, actor, actorName, role, jurisdiction, host, policyVersion, correlationId, causationId, operation, TraceParent.current());
    }

    public static EventOrigin read(Map<String, ?> metadata) {
        Object at = metadata.get("businessTime");
        return new EventOrigin(at == null ? null : Instant.parse(at.toString()), text(metadata, "actor"),
                text(metadata, "actorName"), text(metadata, "role"), text(metadata, "jurisdiction"),
                text(metadata, "host"), text(metadata, "policyVersion"), text(metadata, "correlationId"),
                text(metadata, "causationId"), text(metadata, "operation"), text(metadata, TraceParent.NAME));
    }

    public Map<String, String> asMetadata() {
        Map<String, String> map = new LinkedHashMap<>();
        put(map, "businessTime", businessTime == null ? null : businessTime.toString());
        put(map, "actor", actor);
        put(map, "actorName", actorName);
        put(map, "role", role);
        put(map, "jurisdiction", jurisdiction);
        put(map, "host", host);
        put(map, "policyVersion", policyVersion);
        put(map, "correlationId", correlationId);
        put(map, "causationId", causationId);
        put(map, "operation", operation);
        put(map, TraceParent.NAME, traceparent);
        return map;
    }

    private static void put(Map<String, String> map, String key, String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static String text(Map<String, ?> metadata, String key) {
        Object value = metadata.get(key);
        return value == null ? null : value.toString();
    }
}
