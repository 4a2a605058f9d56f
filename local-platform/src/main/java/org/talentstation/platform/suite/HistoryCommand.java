package org.talentstation.platform.suite;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.talentstation.platform.process.SuiteFailure;
import tools.jackson.databind.JsonNode;

/** A service's log as an operator may see it: what happened, when, by whom; not what it says. The service records the reading. */
final class HistoryCommand {
    private static final int PAGE = 200;
    private static final Set<String> CONDITIONS = new TreeSet<>(Set.of("aggregateId", "eventId", "type", "article", "actor", "role", "jurisdiction", "policyVersion",
            "correlationId", "causationId", "operation", "from", "to", "sort", "limit"));
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final String USAGE = """
            用法：./suite history 服务 理由 [条件=值 …]
                  ./suite history 服务 state 理由 对象 [position=… | businessTime=… | recordedAt=…]                对象在某一位置或时刻的状态
                  ./suite history 服务 diff 理由 对象 [fromPosition=… | fromBusinessTime=… | fromRecordedAt=…] [toPosition=… | …]
                                                                                                          两个时点之间的变化及其起因
            例如：./suite history station-service '核对申报经过' aggregateId=station-… from=2026-01-01 sort=-position limit=20
                  ./suite history station-service state '核对申报经过' application-… businessTime=2021-02-03
            服务为 %s
            条件为 %s
            limit 是最多显示的条数（默认 50）；查阅本身会连同理由记入事件日志；事件与字段的内容只有审计人员可以看到""".stripTrailing();

    private final Operator operator;
    private final PrintStream out;

    HistoryCommand(SuiteOptions options, PrintStream out) {
        this.operator = new Operator(options);
        this.out = out;
    }

    /** @throws SuiteFailure with the usage when the words make no command, with the answer when the service refuses */
    void run(List<String> words) {
        if (words.size() < 2) {
            throw usage();
        }
        String path = path(words.getFirst());
        if (List.of("state", "diff").contains(words.get(1))) {
            past(path, words.get(1), words.subList(2, words.size()));
            return;
        }
        StringBuilder query = new StringBuilder("?reason=").append(encoded(words.get(1)));
        int wanted = 50;
        for (String condition : words.subList(2, words.size())) {
            String[] parts = condition.split("=", 2);
            if (parts.length < 2 || !CONDITIONS.contains(parts[0])) {
                throw usage();
            }
            if (parts[0].equals("limit")) {
                wanted = count(parts[1]);
            } else {
                query.append('&').append(parts[0]).append('=').append(encoded(parts[1]));
            }
        }
        print(path + query, wanted);
    }

    private void past(String path, String action, List<String> words) {
        if (!PastStateCommand.understands(action, words)) {
            throw usage();
        }
        PastStateCommand command = new PastStateCommand(operator, out);
        if (action.equals("state")) {
            command.state(path, words);
        } else {
            command.difference(path, words);
        }
    }

    private void print(String address, int wanted) {
        TextTable table = new TextTable("位置", "业务时间", "事件", "条款", "聚合", "序号", "人员", "角色", "操作", "事务编号");
        int shown = 0;
        String cursor = "";
        do {
            JsonNode page = operator.get(address + "&limit=" + Math.min(PAGE, wanted - shown) + (cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor)));
            for (JsonNode event : page.path("items")) {
                table.row(text(event, "position"), time(text(event, "businessTime")), text(event, "type"), articles(event), text(event, "aggregateId"), text(event, "sequence"),
                        text(event, "actor"), text(event, "role"), text(event, "operation"), text(event, "correlationId"));
                shown++;
            }
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty() && shown < wanted);
        if (shown == 0) {
            out.println("没有符合条件的事件");
            return;
        }
        table.lines().forEach(out::println);
        if (!cursor.isEmpty()) {
            out.println("还有更多，请加大 limit 或收窄条件");
        }
    }

    private static int count(String text) {
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw usage();
        }
        return Integer.parseInt(text);
    }

    private static String articles(JsonNode event) {
        return event.path("articles").valueStream().map(JsonNode::asString).collect(Collectors.joining("、"));
    }

    static String time(String instant) {
        return instant.isEmpty() ? "" : SECOND.format(Instant.parse(instant));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String path(String module) {
        return Arrays.stream(Service.values()).filter(s -> s.module().equals(module)).findFirst().flatMap(Service::database)
                .map(name -> "/" + name + "/v1/ops/history").orElseThrow(HistoryCommand::usage);
    }

    private static SuiteFailure usage() {
        return new SuiteFailure(USAGE.formatted(Arrays.stream(Service.values()).filter(s -> s.database().isPresent()).map(Service::module)
                .collect(Collectors.joining("、")), String.join("、", CONDITIONS)));
    }
}
