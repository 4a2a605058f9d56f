package org.talentstation.gateway.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Joins one correlation's events of several services into a tree: an event hangs below the event that caused it. An event
 * that another service learned is one node (it keeps its id), which says who learned it.
 */
final class CausalTree {

    /**
     * One event.
     *
     * @param service   whose log it was decided in
     * @param learnedBy services that learned it
     * @param causes    what it caused, oldest first
     */
    record Node(String service, JsonNode event, List<String> learnedBy, List<Node> causes) {
    }

    private final Map<String, Node> byId = new LinkedHashMap<>();
    private final Map<String, List<String>> learned = new HashMap<>();

    /** The events of one service, as its history shows them. */
    void add(String service, List<JsonNode> events) {
        for (JsonNode event : events) {
            String id = event.path("eventId").asString("");
            // A learned event stands in a stream named after its sender: <service>-service:<its stream>.
            if (event.path("aggregateId").asString("").matches("[a-z-]+-service:.*")) {
                learned.computeIfAbsent(id, k -> new ArrayList<>()).add(service);
                byId.putIfAbsent(id, new Node(sender(event), event, learned.get(id), new ArrayList<>()));
            } else {
                // Decided here: better than a copy that was seen first.
                byId.put(id, new Node(service, event, learned.computeIfAbsent(id, k -> new ArrayList<>()), new ArrayList<>()));
            }
        }
    }

    int size() {
        return byId.size();
    }

    /** Events whose cause is a request, or an event that is not here; oldest first. */
    List<Node> roots() {
        byId.values().forEach(node -> node.causes.clear());
        List<Node> roots = new ArrayList<>();
        for (Node node : byId.values()) {
            Node cause = byId.get(node.event.path("causationId").asString(""));
            (cause == null || leadsTo(node, cause) ? roots : cause.causes).add(node);
        }
        byId.values().forEach(node -> node.causes.sort(OLDEST_FIRST));
        roots.sort(OLDEST_FIRST);
        return roots;
    }

    /** Whether {@code cause} is itself caused by the node: a log that says so is wrong, and must not make an endless answer. */
    private boolean leadsTo(Node node, Node cause) {
        Set<Node> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Node n = cause; n != null && seen.add(n); n = byId.get(n.event.path("causationId").asString(""))) {
            if (n == node) {
                return true;
            }
        }
        return false;
    }

    private static String sender(JsonNode event) {
        return event.path("aggregateId").asString("").replaceFirst("-service:.*", "");
    }

    private static final Comparator<Node> OLDEST_FIRST = Comparator
            .comparing((Node n) -> n.event.path("recordedAt").asString(""))
            .thenComparing(n -> n.event.path("position").asLong());
}
