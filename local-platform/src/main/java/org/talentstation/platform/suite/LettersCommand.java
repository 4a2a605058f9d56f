package org.talentstation.platform.suite;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.talentstation.platform.process.SuiteFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service's parked events (dead letters) and unreadable messages: listed, tried again, given up with a reason. */
final class LettersCommand {
    private static final String USAGE = """
            用法：./suite letters 服务 [list [排序]]                 停放的事件与不能读取的消息，最早的在前；排序为 age、cause、processor、attempts、
                                                               eventType、aggregateId，前加“-”为降序
                  ./suite letters 服务 causes                        按处理器与原因汇总
                  ./suite letters 服务 retry 编号 理由               立即重试所在的序列；消息则重新读取
                  ./suite letters 服务 retry-cause 处理器 原因 理由  立即重试同一原因的全部序列
                  ./suite letters 服务 discard 编号 理由             放弃一个失败的事件
            服务为 %s""".stripTrailing();

    private final Operator operator;
    private final PrintStream out;

    LettersCommand(SuiteOptions options, PrintStream out) {
        this.operator = new Operator(options);
        this.out = out;
    }

    /** @throws SuiteFailure with the usage when the words make no command, with the answer when the service refuses */
    void run(List<String> words) {
        if (words.isEmpty()) {
            throw usage();
        }
        String path = path(words.getFirst());
        List<String> rest = words.subList(1, words.size());
        String action = rest.isEmpty() ? "list" : rest.getFirst();
        switch (action + " " + Math.max(rest.size() - 1, 0)) {
            case "list 0" -> list(path, "-age");
            case "list 1" -> list(path, rest.get(1));
            case "causes 0" -> causes(path);
            case "retry 2" -> act(path + "/" + encoded(rest.get(1)) + "/retry", Map.of("reason", rest.get(2)), "已要求立即重试");
            case "retry-cause 3" -> act(path + "/retries", Map.of("processor", rest.get(1), "cause", rest.get(2), "reason", rest.get(3)), "已要求立即重试");
            case "discard 2" -> act(path + "/" + encoded(rest.get(1)) + "/discard", Map.of("reason", rest.get(2)), "已放弃");
            default -> throw usage();
        }
    }

    private void list(String path, String sort) {
        TextTable table = new TextTable("编号", "处理器", "事件", "聚合", "序号", "原因", "尝试", "停放", "");
        int shown = 0;
        String cursor = "";
        do {
            JsonNode page = operator.get(path + "?limit=200&sort=" + encoded(sort) + (cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor)));
            for (JsonNode letter : page.path("items")) {
                table.row(text(letter, "id"), text(letter, "processor"), text(letter, "eventType"), text(letter, "aggregateId"),
                        text(letter, "eventSequence"), simple(text(letter, "cause")), text(letter, "attempts"), age(letter), state(letter));
                shown++;
            }
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        print(table, shown);
    }

    private void causes(String path) {
        TextTable table = new TextTable("处理器", "原因", "序列", "事件", "不再自动重试", "最早停放");
        int shown = 0;
        for (JsonNode cause : operator.get(path + "/causes")) {
            table.row(text(cause, "processor"), text(cause, "cause"), text(cause, "sequences"), text(cause, "events"), text(cause, "givenUp"), age(cause));
            shown++;
        }
        print(table, shown);
    }

    private void act(String path, Map<String, String> body, String done) {
        String answer = operator.post(path, JsonMapper.shared().writeValueAsString(body));
        out.println(done + "，已记入事件日志，位置 " + text(JsonMapper.shared().readTree(answer), "position"));
    }

    private void print(TextTable table, int shown) {
        if (shown == 0) {
            out.println("没有停放的事件");
        } else {
            table.lines().forEach(out::println);
        }
    }

    private static String state(JsonNode letter) {
        return !letter.path("first").asBoolean() ? "等待前一事件" : letter.path("givenUp").asBoolean() ? "不再自动重试" : "自动重试中";
    }

    private static String age(JsonNode node) {
        Duration age = Duration.ofSeconds(node.path("ageSeconds").asLong());
        return age.toDays() > 0 ? age.toDays() + " 天前" : age.toHours() > 0 ? age.toHours() + " 小时前"
                : age.toMinutes() > 0 ? age.toMinutes() + " 分钟前" : age.toSeconds() + " 秒前";
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String path(String module) {
        return Arrays.stream(Service.values()).filter(s -> s.module().equals(module)).findFirst().flatMap(Service::database)
                .map(name -> "/" + name + "/v1/ops/dead-letters").orElseThrow(LettersCommand::usage);
    }

    private static SuiteFailure usage() {
        return new SuiteFailure(USAGE.formatted(Arrays.stream(Service.values()).filter(s -> s.database().isPresent()).map(Service::module)
                .collect(Collectors.joining("、"))));
    }
}
