package org.talentstation.platform.suite;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An object's state as of a moment, and what changed between two, as an operator may see them: which fields, not what they hold. */
final class PastStateCommand {
    private static final Set<String> MOMENTS = Set.of("position", "businessTime", "recordedAt");
    private static final Set<String> BOUNDS = Set.of("fromPosition", "fromBusinessTime", "fromRecordedAt", "toPosition", "toBusinessTime", "toRecordedAt");

    private final Operator operator;
    private final PrintStream out;

    PastStateCommand(Operator operator, PrintStream out) {
        this.operator = operator;
        this.out = out;
    }

    /** Whether the words after the action are a reason, an object and conditions that the action knows. */
    static boolean understands(String action, List<String> words) {
        Set<String> known = action.equals("state") ? MOMENTS : BOUNDS;
        return words.size() >= 2 && words.stream().skip(2).allMatch(word -> word.contains("=") && known.contains(word.substring(0, word.indexOf('='))));
    }

    void state(String path, List<String> words) {
        JsonNode state = operator.get(path + "/state" + query(words));
        out.println("%s %s，第 %s 个事件（%s，日志位置 %s，%s）之后：".formatted(text(state, "aggregateType"), text(state, "aggregateId"), text(state, "sequence"),
                text(state, "lastEvent"), text(state, "position"), HistoryCommand.time(text(state, "businessTime"))));
        TextTable table = new TextTable("字段", "内容");
        fields("", state.path("state"), table);
        table.lines().forEach(out::println);
    }

    void difference(String path, List<String> words) {
        JsonNode difference = operator.get(path + "/difference" + query(words));
        if (difference.path("events").isEmpty()) {
            out.println("两个时点之间没有事件");
            return;
        }
        TextTable changes = new TextTable("字段", "原内容", "新内容", "起因（日志位置）");
        for (JsonNode change : difference.path("changes")) {
            changes.row(text(change, "path"), shown(change.path("from")), shown(change.path("to")),
                    change.path("causes").valueStream().map(JsonNode::asString).collect(Collectors.joining("、")));
        }
        changes.lines().forEach(out::println);
        TextTable events = new TextTable("位置", "业务时间", "事件", "人员", "操作");
        for (JsonNode event : difference.path("events")) {
            events.row(text(event, "position"), HistoryCommand.time(text(event, "businessTime")), text(event, "type"), text(event, "actor"), text(event, "operation"));
        }
        out.println("其间的事件：");
        events.lines().forEach(out::println);
    }

    private static void fields(String path, JsonNode node, TextTable table) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties().forEach(field -> fields(path + "/" + field.getKey(), field.getValue(), table));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                fields(path + "/" + i, node.get(i), table);
            }
        } else {
            table.row(path, shown(node));
        }
    }

    private static String shown(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "（无）" : node.isValueNode() ? node.asString() : node.toString();
    }

    private static String query(List<String> words) {
        return "?reason=" + HistoryCommand.encoded(words.getFirst()) + "&aggregateId=" + HistoryCommand.encoded(words.get(1)) + words.stream().skip(2)
                .map(word -> word.split("=", 2)).map(parts -> "&" + parts[0] + "=" + HistoryCommand.encoded(parts[1])).collect(Collectors.joining());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
