package org.talentstation.platform.suite;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.talentstation.platform.process.SuiteFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rebuilds a view of a service from its log: asked for, watched until it stops, then confirmed, returned, accepted or abandoned. */
final class ReplayCommand {
    static final String DRY_RUN = "--dry-run";
    private static final List<String> ACTIONS = List.of("pause", "resume", "accept", "confirm", "return", "abandon");
    private static final String USAGE = """
            用法：./suite replay 服务 视图 [理由] [--dry-run]           从事件日志重建视图并比对；一致即切换，--dry-run 只比对
                  ./suite replay 服务 list                              历次重建，最近的在前
                  ./suite replay 服务 watch 编号                        跟踪进度
                  ./suite replay 服务 differences 编号                  哪些行与字段不同（不含内容）
                  ./suite replay 服务 pause|resume|abandon 编号 理由    暂停、继续、放弃
                  ./suite replay 服务 accept 编号 理由                  接受差异并切换
                  ./suite replay 服务 confirm|return 编号 理由          确认切换（删除旧视图），或退回旧视图
            服务为 %s""".stripTrailing();

    private final Operator operator;
    private final PrintStream out;

    ReplayCommand(SuiteOptions options, PrintStream out) {
        this.operator = new Operator(options);
        this.out = out;
    }

    /** @throws SuiteFailure with the usage when the words make no command, with the answer when the service refuses */
    void run(List<String> arguments) {
        boolean dryRun = arguments.contains(DRY_RUN);
        List<String> words = arguments.stream().filter(word -> !word.equals(DRY_RUN)).toList();
        if (words.size() < 2) {
            throw usage();
        }
        String service = words.getFirst();
        String path = path(service);
        String action = words.get(1);
        if (action.equals("list") && words.size() == 2) {
            list(path);
        } else if (action.equals("watch") && words.size() == 3) {
            watch(service, path, words.get(2));
        } else if (action.equals("differences") && words.size() == 3) {
            differences(path + "/" + encoded(words.get(2)) + "/differences?limit=200");
        } else if (ACTIONS.contains(action) && words.size() == 4) {
            post(path + "/" + encoded(words.get(2)) + "/" + action, Map.of("reason", words.get(3)));
            watch(service, path, words.get(2));
        } else if (!ACTIONS.contains(action) && !List.of("list", "watch", "differences").contains(action) && words.size() <= 3) {
            String reason = words.size() == 3 ? words.get(2) : "经命令行重建";
            String id = post(path, Map.of("view", action, "dryRun", dryRun, "reason", reason)).path("id").asString();
            out.println("重建 " + id + " 已开始，在服务中进行；中断本命令不影响它（再看：./suite replay " + service + " watch " + id + "）");
            watch(service, path, id);
        } else {
            throw usage();
        }
    }

    private void list(String path) {
        TextTable table = new TextTable("编号", "视图", "状态", "已读事件", "试运行", "理由");
        JsonNode items = operator.get(path + "?limit=50").path("items");
        for (JsonNode replay : items) {
            table.row(text(replay, "id"), text(replay, "view"), text(replay, "stateTitle"), text(replay, "eventsRead"),
                    replay.path("dryRun").asBoolean() ? "是" : "", text(replay, "reason"));
        }
        if (items.isEmpty()) {
            out.println("没有重建过视图");
        } else {
            table.lines().forEach(out::println);
        }
    }

    private void watch(String service, String path, String id) {
        String[] event = {""};
        JsonNode[] last = {null};
        operator.stream(path + "/" + encoded(id) + "/progress", line -> {
            if (line.startsWith("event:")) {
                event[0] = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                JsonNode now = JsonMapper.shared().readTree(line.substring(5));
                String said = progress(now);
                if (last[0] == null || !said.equals(progress(last[0]))) {
                    out.println(said);
                }
                last[0] = now;
            }
        });
        if (!event[0].equals("stopped") || last[0] == null) {
            throw new SuiteFailure("进度中断，重建会自行继续；再看：./suite replay " + service + " watch " + id);
        }
        result(service, id, last[0]);
    }

    private static String progress(JsonNode replay) {
        String state = text(replay, "stateTitle");
        return switch (text(replay, "state")) {
            case "REBUILDING" -> "%s：位置 %s / %s，每秒 %s 个事件%s".formatted(state, text(replay, "position"), text(replay, "head"),
                    String.format(Locale.ROOT, "%.0f", replay.path("eventsPerSecond").asDouble()),
                    replay.path("secondsLeft").isNumber() ? "，约剩 " + text(replay, "secondsLeft") + " 秒" : "");
            case "COMPARING" -> "%s：%s 行".formatted(state, text(replay, "rowsCompared"));
            default -> state;
        };
    }

    private void result(String service, String id, JsonNode replay) {
        JsonNode outcome = replay.path("outcome");
        if (outcome.isObject()) {
            out.println("比对 %s 行：缺少 %s，多出 %s，内容不同 %s".formatted(text(outcome, "rows"), text(outcome, "missing"), text(outcome, "extra"), text(outcome, "changed")));
            outcome.path("fields").properties().forEach(field -> out.println("  字段 " + field.getKey() + "：" + field.getValue().asLong() + " 行不同"));
        }
        String again = "./suite replay " + service + " ";
        switch (text(replay, "state")) {
            case "SWAPPED" -> out.println("旧视图仍保留。核对后：" + again + "confirm " + id + " 理由；或退回：" + again + "return " + id + " 理由");
            case "DIFFERENT" -> out.println("差异：" + again + "differences " + id + "；接受：" + again + "accept " + id + " 理由；放弃：" + again + "abandon " + id + " 理由");
            case "PAUSED" -> out.println("继续：" + again + "resume " + id + " 理由");
            case "FAILED" -> throw new SuiteFailure(text(replay, "failure"));
            default -> { }
        }
    }

    private void differences(String address) {
        TextTable table = new TextTable("行", "差异", "字段");
        int shown = 0;
        String cursor = "";
        do {
            JsonNode page = operator.get(address + (cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor)));
            for (JsonNode row : page.path("items")) {
                table.row(text(row, "row"), kind(text(row, "kind")),
                        row.path("fields").valueStream().map(f -> text(f, "field")).collect(Collectors.joining("、")));
                shown++;
            }
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        if (shown == 0) {
            out.println("没有差异");
        } else {
            table.lines().forEach(out::println);
        }
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "MISSING" -> "现行视图缺少";
            case "EXTRA" -> "现行视图多出";
            default -> "内容不同";
        };
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return JsonMapper.shared().readTree(operator.post(path, JsonMapper.shared().writeValueAsString(body)));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String path(String module) {
        return Arrays.stream(Service.values()).filter(s -> s.module().equals(module)).findFirst().flatMap(Service::database)
                .map(name -> "/" + name + "/v1/ops/replays").orElseThrow(ReplayCommand::usage);
    }

    private static SuiteFailure usage() {
        return new SuiteFailure(USAGE.formatted(Arrays.stream(Service.values()).filter(s -> s.database().isPresent()).map(Service::module)
                .collect(Collectors.joining("、"))));
    }
}
