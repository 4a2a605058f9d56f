package org.talentstation.acceptance.chaos;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What must be true of the services' event logs, whatever died: read as an auditor reads them, each reading recorded. */
final class Logs {

    /** Source events that are published only sometimes, and the field of their content that tells when. */
    private static final Map<String, String> SOMETIMES = Map.of("station.application-withdrawn", "roundId");

    private final Map<String, List<JsonNode>> events = new TreeMap<>();

    static Logs read(Reader reader, List<String> services) {
        Logs logs = new Logs();
        services.forEach(service -> logs.events.put(service, reader.all("/" + path(service) + "/v1/ops/history?reason="
                + URLEncoder.encode("核对混沌演练后的事件日志", StandardCharsets.UTF_8))));
        return logs;
    }

    int size() {
        return events.values().stream().mapToInt(List::size).sum();
    }

    /** Each event once, each object's events without a gap. */
    List<String> brokenStreams() {
        List<String> broken = new ArrayList<>();
        events.forEach((service, all) -> {
            Set<String> ids = new HashSet<>();
            Map<String, Long> last = new HashMap<>();
            for (JsonNode event : all) {
                if (!ids.add(text(event, "eventId"))) {
                    broken.add(service + " 的事件 " + text(event, "eventId") + " 出现两次");
                }
                long sequence = event.path("sequence").asLong();
                if (last.getOrDefault(text(event, "aggregateId"), -1L) + 1 != sequence) {
                    broken.add(service + " 的 " + text(event, "aggregateId") + " 缺少或重复第 " + sequence + " 个事件");
                }
                last.put(text(event, "aggregateId"), sequence);
            }
        });
        return broken;
    }

    /** The same thing said twice about one object by one cause: a command or an automation that had its effect twice. */
    List<String> doubledEffects() {
        List<String> doubled = new ArrayList<>();
        events.forEach((service, all) -> {
            Set<String> said = new HashSet<>();
            for (JsonNode event : all) {
                String cause = text(event, "causationId");
                String what = String.join("|", text(event, "aggregateId"), cause, text(event, "operation"), text(event, "type"), event.path("content").toString());
                if (!isLearned(event) && !cause.isEmpty() && !text(event, "type").startsWith("ops.") && !said.add(what)) {
                    doubled.add(service + "：" + text(event, "type") + " 两次作用于 " + text(event, "aggregateId"));
                }
            }
        });
        return doubled;
    }

    /** What a service learns of a kind of event it has learned of each: nothing published was lost on the way, nothing was made up. */
    List<String> lostOnTheWay() {
        List<String> lost = new ArrayList<>();
        events.forEach((learner, all) -> {
            Map<String, Set<String>> learned = new TreeMap<>();
            all.stream().filter(Logs::isLearned).forEach(event -> learned.computeIfAbsent(text(event, "aggregateId").split(":")[0], s -> new TreeSet<>())
                    .add(text(event, "eventId")));
            learned.forEach((sender, ids) -> {
                Map<String, JsonNode> sent = new LinkedHashMap<>();
                events.getOrDefault(sender, List.of()).forEach(event -> sent.put(text(event, "eventId"), event));
                ids.stream().filter(id -> !sent.containsKey(id)).forEach(id -> lost.add(learner + " 得知的 " + id + " 不在 " + sender + " 的日志中"));
                Set<String> kinds = new TreeSet<>();
                ids.stream().filter(sent::containsKey).forEach(id -> kinds.add(text(sent.get(id), "type")));
                sent.values().stream().filter(event -> kinds.contains(text(event, "type")) && isPublished(event) && !ids.contains(text(event, "eventId")))
                        .forEach(event -> lost.add(learner + " 没有收到 " + sender + " 的 " + text(event, "type") + " " + text(event, "aggregateId")));
            });
        });
        return lost;
    }

    private static boolean isPublished(JsonNode event) {
        String field = SOMETIMES.get(text(event, "type"));
        return field == null || !event.path("content").path(field).asString("").isEmpty();
    }

    private static boolean isLearned(JsonNode event) {
        return text(event, "aggregateId").contains("-service:");
    }

    private static String text(JsonNode event, String field) {
        return event.path(field).asString("");
    }

    /** The part of a service's name by which the gateway routes: subsidy of subsidy-service, registry of talent-registry-service, analytics of analytics-service. */
    static String path(String service) {
        String name = service.replace("-service", "");
        return name.substring(name.lastIndexOf('-') + 1);
    }
}
