package org.talentstation.platform.suite;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.talentstation.platform.process.ProcessSpec;
import org.talentstation.platform.process.RunFile;
import org.talentstation.platform.servers.PostgresServer;
import tools.jackson.databind.JsonNode;

/** Shows each process with its state and memory, the event logs and processors of the services, and how to sign in. */
final class StatusCommand {
    private final SuiteOptions options;
    private final List<ProcessSpec> table;
    private final PrintStream out;

    StatusCommand(SuiteOptions options, List<ProcessSpec> table, PrintStream out) {
        this.options = options;
        this.table = table;
        this.out = out;
    }

    /** @return whether everything runs and is ready */
    boolean print() {
        boolean allReady = processes();
        if (runs(ProcessTable.PLATFORM)) {
            out.println("文档库：" + PlatformProcess.engine(options.data()));
        }
        logsAndProcessors();
        out.println();
        out.println("数据目录 " + options.data());
        Addresses.print(options, out);
        people();
        return allReady;
    }

    private boolean processes() {
        TextTable text = new TextTable("进程", "pid", "状态", "常驻(MB)", "分摊(MB)", "端口");
        boolean allReady = true;
        long resident = 0;
        long proportional = 0;
        for (ProcessSpec spec : table) {
            Optional<ProcessHandle> process = RunFile.of(options.data(), spec.name()).process();
            boolean ready = process.isPresent() && spec.readiness().isReady();
            allReady &= ready;
            long own = process.map(Memory::resident).orElse(0L);
            long shared = process.map(Memory::proportional).orElse(0L);
            resident += own;
            proportional += shared;
            String ports = String.join(" ", spec.ports().stream().map(port -> Integer.toString(port.number())).toList());
            text.row(spec.name(), process.map(p -> Long.toString(p.pid())).orElse("-"),
                    process.isEmpty() ? "未运行" : ready ? "就绪" : "运行中，未就绪", megabytes(own), megabytes(shared), ports);
            if (spec.name().equals(ProcessTable.PLATFORM)) {
                long postgres = postgres(text);
                resident += postgres;
                proportional += postgres;
            }
        }
        text.row("合计", "", "", megabytes(resident), megabytes(proportional), "");
        text.lines().forEach(out::println);
        return allReady;
    }

    private boolean runs(String name) {
        return RunFile.of(options.data(), name).process().isPresent();
    }

    private long postgres(TextTable text) {
        Optional<ProcessHandle> postmaster = PostgresServer.postmasterOf(PlatformProcess.postgresFolder(options.data()));
        long memory = postmaster.map(Memory::proportionalWithDescendants).orElse(0L);
        postmaster.ifPresent(p -> text.row("  postgres", Long.toString(p.pid()), "运行中", "", megabytes(memory), ""));
        return memory;
    }

    private void logsAndProcessors() {
        TextTable text = new TextTable("进程", "事件位置", "处理器", "位置", "滞后", "状态");
        List<String> hints = new ArrayList<>();
        boolean any = false;
        for (Service service : Service.values()) {
            List<Port> running = service.ports(options.instances()).stream().filter(port -> runs(service.process(port))).toList();
            if (service.database().isPresent() && !running.isEmpty()) {
                processors(service, running, text);
                unreadable(service, running.getFirst(), hints);
                any = true;
            }
        }
        if (any) {
            out.println();
            text.lines().forEach(out::println);
            hints.forEach(out::println);
        }
    }

    /** Messages that the service could not read belong to no processor. */
    private void unreadable(Service service, Port port, List<String> hints) {
        long messages = Http.json(options.url(port) + "/actuator/health/readiness")
                .map(ready -> ready.at("/components/caughtUp/details/parked/receiver").asLong(0)).orElse(0L);
        if (messages > 0) {
            hints.add(service.module() + " 有 " + messages + " 条不能读取的消息（./suite letters " + service.module() + "）");
        }
    }

    /** Each processor at the instance that holds it; one that none holds is shown too. */
    private void processors(Service service, List<Port> running, TextTable text) {
        Map<String, String> unheld = new LinkedHashMap<>();
        Set<String> held = new HashSet<>();
        for (Port port : running) {
            String name = service.process(port);
            String head = Http.json(options.url(port) + "/ops/event-log").map(log -> log.path("headPosition").asString("-")).orElse("-");
            Optional<JsonNode> processors = Http.json(options.url(port) + "/ops/processors").filter(JsonNode::isArray);
            if (processors.isEmpty()) {
                text.row(name, head, "-", "-", "-", "-");
            }
            for (JsonNode processor : processors.map(JsonNode::values).orElse(List.of())) {
                String what = processor.path("name").asString("-");
                if (!processor.path("heldHere").asBoolean(false)) {
                    unheld.put(what, head);
                } else {
                    held.add(what);
                    text.row(name, head, what, processor.path("position").asString("-"), processor.path("lag").asString("-"), state(processor));
                }
            }
        }
        unheld.forEach((what, head) -> {
            if (!held.contains(what)) {
                text.row(service.module(), head, what, "-", "-", "等待实例接手");
            }
        });
    }

    private static String state(JsonNode processor) {
        long parked = processor.path("parked").asLong(0);
        String state = processor.path("error").asBoolean(false) ? "出错，重试中" : processor.path("running").asBoolean(false) ? "运行中" : "已停止";
        return state + (parked == 0 ? "" : "，停放事件 " + parked);
    }

    private void people() {
        Optional<Credentials> credentials = Credentials.in(options.data());
        if (credentials.isEmpty()) {
            out.println("示例人员与口令：身份服务首次启动后在此显示");
            return;
        }
        TextTable people = new TextTable("账号", "姓名", "角色", "辖区", "设站单位", "口令");
        credentials.get().people().forEach(p -> people.row(p.account(), p.name(), roles(p.roles()), orDash(p.jurisdiction()), orDash(p.host()), p.password()));
        out.println();
        people.lines().forEach(out::println);
        TextTable clients = new TextTable("系统（客户端）", "角色", "辖区", "密钥");
        credentials.get().clients().forEach(c -> clients.row(c.clientId(), roles(c.roles()), orDash(c.jurisdiction()), c.clientSecret()));
        out.println();
        clients.lines().forEach(out::println);
    }

    private static String roles(List<String> roles) {
        return roles == null ? "-" : String.join(",", roles);
    }

    private static String orDash(String text) {
        return text == null ? "-" : text;
    }

    private static String megabytes(long kibibytes) {
        return Long.toString(Math.round(kibibytes / 1024.0));
    }
}
