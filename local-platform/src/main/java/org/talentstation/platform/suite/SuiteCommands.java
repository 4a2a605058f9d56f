package org.talentstation.platform.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.talentstation.platform.process.LogTail;
import org.talentstation.platform.process.ProcessSpec;
import org.talentstation.platform.process.Progress;
import org.talentstation.platform.process.RunFile;
import org.talentstation.platform.process.SuiteFailure;
import org.talentstation.platform.process.Supervisor;
import org.talentstation.platform.servers.FolderLock;

/** What each subcommand does. */
public final class SuiteCommands {
    private static final int LINES_OF_LOG = 60;

    private final SuiteOptions options;
    private final PrintStream out;

    public SuiteCommands(SuiteOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return exit code. @throws SuiteFailure when something that a person can put right prevents the command */
    public int run(String command) throws IOException {
        if (command.equals("prepare")) {
            new Preparation(options.home(), new Progress(out)).run();
            return 0;
        }
        if (!command.equals("up") && !Files.isDirectory(options.data())) {
            out.println("没有在运行（数据目录 " + options.data() + " 不存在）");
            return command.equals("down") ? 0 : 1;
        }
        return switch (command) {
            case "up" -> up();
            case "down" -> down();
            case "status" -> new StatusCommand(known(), table(known()), out).print() ? 0 : 1;
            case "logs" -> logs();
            case "clock" -> clock();
            case "letters" -> letters();
            case "history" -> history();
            case "replay" -> replay();
            case "running" -> table(known()).stream().anyMatch(spec -> RunFile.of(options.data(), spec.name()).process().isPresent()) ? 0 : 1;
            case "demo" -> new StoryCommand(known()).run("Demo", options.arguments());
            case "chaos" -> new StoryCommand(known()).run("chaos.Chaos", options.arguments());
            default -> throw new SuiteFailure("未知子命令 " + command);
        };
    }

    private int up() throws IOException {
        refuseSharedPorts();
        Progress progress = new Progress(out);
        new Preparation(options.home(), progress).run();
        try (FolderLock alone = lock()) {
            List<ProcessSpec> table = table(options);
            Supervisor supervisor = new Supervisor(options.data(), table, progress);
            boolean same = known().ports().equals(options.ports()) && known().instances() == options.instances();
            if (!same && table.stream().anyMatch(p -> supervisor.running(p).isPresent())) {
                throw new SuiteFailure("套件正以另外的端口或实例数运行，改动前请先 ./suite down");
            }
            options.remember();
            AtomicBoolean done = new AtomicBoolean();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!done.get()) {
                    supervisor.abort();
                }
            }, "stops-what-was-started"));
            Supervisor.Found found = supervisor.up();
            done.set(true);
            progress.step(switch (found) {
                case ALL_RUNNING -> "全部已在运行，没有启动新的进程";
                case SOME_MISSING -> "缺少的进程已重新启动，全部就绪";
                case ALL_MISSING -> "全部就绪";
            });
            out.println("文档库   " + PlatformProcess.engine(options.data()));
            Addresses.print(options, out);
            out.println("示例人员与口令：./suite status    停止：./suite down");
            return 0;
        }
    }

    private int down() throws IOException {
        Progress progress = new Progress(out);
        try (FolderLock alone = lock()) {
            int stopped = new Supervisor(options.data(), table(known()), progress).down();
            progress.step(stopped == 0 ? "没有在运行的进程" : "已全部停止，数据保留在 " + options.data());
            return 0;
        }
    }

    private int logs() throws IOException {
        List<ProcessSpec> table = table(known());
        String names = table.stream().map(ProcessSpec::name).collect(Collectors.joining("、"));
        if (options.arguments().isEmpty()) {
            throw new SuiteFailure("用法：./suite logs <进程>，进程为 " + names);
        }
        String name = options.arguments().getFirst();
        if (table.stream().noneMatch(spec -> spec.name().equals(name))) {
            throw new SuiteFailure("没有名为 " + name + " 的进程，可用 " + names);
        }
        Path log = options.data().resolve("logs").resolve(name + ".log");
        out.println(log);
        LogTail.of(log, LINES_OF_LOG).forEach(out::println);
        return 0;
    }

    private int clock() {
        new ClockCommand(known(), Clock.systemUTC(), out).run(options.arguments());
        return 0;
    }

    private int letters() {
        new LettersCommand(known(), out).run(options.arguments());
        return 0;
    }

    private int replay() {
        new ReplayCommand(known(), out).run(options.arguments());
        return 0;
    }

    private int history() {
        new HistoryCommand(known(), out).run(options.arguments());
        return 0;
    }

    private SuiteOptions known() {
        return options.asRemembered();
    }

    private static List<ProcessSpec> table(SuiteOptions options) throws IOException {
        return new ProcessTable(options, Secrets.in(options.data(), ProcessTable.databases())).rows();
    }

    private FolderLock lock() {
        try {
            return FolderLock.take(options.data().resolve("run"));
        } catch (IOException e) {
            throw new SuiteFailure("另一个 ./suite up 或 down 正在这个数据目录上运行：" + options.data());
        }
    }

    private void refuseSharedPorts() {
        Map<Integer, Port> seen = new HashMap<>();
        for (Port port : Port.values()) {
            Port other = seen.put(options.port(port), port);
            if (other != null) {
                throw new SuiteFailure("端口 %d 同时给了%s（%s）和%s（%s）".formatted(options.port(port), other.purpose(), other.option(), port.purpose(), port.option()));
            }
        }
    }
}
