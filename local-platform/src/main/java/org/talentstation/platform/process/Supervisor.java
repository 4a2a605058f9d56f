package org.talentstation.platform.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.talentstation.platform.servers.FreePort;
import org.talentstation.platform.servers.Patience;

/** Brings the processes of the table up and down. What already runs is left alone; what this {@code up} started is stopped when it fails or is interrupted. */
public final class Supervisor {
    private static final int LINES_OF_LOG = 30;

    private final Path data;
    private final List<ProcessSpec> table;
    private final Progress progress;
    private final List<ProcessSpec> startedHere = new ArrayList<>();
    private boolean aborted;

    public Supervisor(Path data, List<ProcessSpec> table, Progress progress) {
        this.data = data;
        this.table = List.copyOf(table);
        this.progress = progress;
    }

    /** How {@link #up} found things. */
    public enum Found { ALL_RUNNING, SOME_MISSING, ALL_MISSING }

    /**
     * Starts what is missing, stage by stage, and returns when everything is ready.
     *
     * @throws SuiteFailure when a port is taken (before anything starts), or a process dies or is not ready in time; what was started here is then stopped
     */
    public Found up() throws IOException {
        List<ProcessSpec> missing = table.stream().filter(p -> running(p).isEmpty()).toList();
        for (ProcessSpec spec : missing) {
            spec.leftovers().clear();
        }
        refuseTakenPorts(missing);
        try {
            for (List<ProcessSpec> stage : stages()) {
                Together.call(stage, spec -> (!missing.contains(spec) || start(spec)) && awaitReady(spec));
            }
        } catch (RuntimeException e) {
            // When a person interrupts, what dies dies of that; its log would mislead.
            boolean interrupted = isAborted();
            abort();
            throw interrupted ? new SuiteFailure("启动已中断") : e;
        }
        boolean none = startedHere.isEmpty();
        return none ? Found.ALL_RUNNING : missing.size() == table.size() ? Found.ALL_MISSING : Found.SOME_MISSING;
    }

    /** Stops everything, in reverse order. @return how many were running */
    public int down() {
        return (int) reverse(stages()).stream().flatMap(stage -> Together.call(stage, this::stop).stream()).filter(wasRunning -> wasRunning).count();
    }

    /** Stops what this {@code up} started; nothing starts after it. Also called when the CLI is interrupted. */
    public void abort() {
        List<ProcessSpec> mine;
        synchronized (this) {
            aborted = true;
            mine = new ArrayList<>(startedHere);
            startedHere.clear();
        }
        if (!mine.isEmpty()) {
            progress.step("停止本次启动的进程：" + mine.stream().map(ProcessSpec::name).collect(Collectors.joining("、")));
        }
        reverse(byStage(mine)).forEach(stage -> Together.call(stage, this::stop));
    }

    /** @return the live process of {@code spec} */
    public Optional<ProcessHandle> running(ProcessSpec spec) {
        return RunFile.of(data, spec.name()).process();
    }

    public Path log(ProcessSpec spec) {
        return data.resolve("logs").resolve(spec.name() + ".log");
    }

    private boolean start(ProcessSpec spec) {
        progress.step("启动 " + spec.title());
        try {
            List<String> command = spec.program().command();
            synchronized (this) {
                if (aborted) {
                    throw new SuiteFailure("启动已中断");
                }
                Process process = Detached.start(command, spec.environment(), log(spec));
                startedHere.add(spec);
                RunFile.of(data, spec.name()).record(process.pid());
            }
            return true;
        } catch (IOException e) {
            throw died(spec, "无法启动（" + e.getMessage() + "）");
        }
    }

    private boolean awaitReady(ProcessSpec spec) {
        long begin = System.nanoTime();
        boolean mine = startedHere(spec);
        boolean ready = Patience.until(spec.readyWithin(), () -> running(spec).isEmpty() || spec.readiness().isReady());
        if (running(spec).isEmpty()) {
            if (mine) {
                throw died(spec, "启动过程中退出");
            }
            return revive(spec);
        } else if (!ready) {
            throw died(spec, spec.readyWithin().toSeconds() + " 秒内没有就绪");
        } else if (mine) {
            progress.step("就绪 %s（%.1f 秒）".formatted(spec.title(), (System.nanoTime() - begin) / 1e9));
        }
        return mine;
    }

    /** It was running when {@code up} looked, but was about to end: it gets one start of its own. */
    private boolean revive(ProcessSpec spec) {
        try {
            spec.leftovers().clear();
            refuseTakenPorts(List.of(spec));
            start(spec);
        } catch (IOException e) {
            throw died(spec, "无法重新启动：" + e.getMessage());
        }
        return awaitReady(spec);
    }

    private synchronized boolean isAborted() {
        return aborted;
    }

    private synchronized boolean startedHere(ProcessSpec spec) {
        return startedHere.contains(spec);
    }

    private boolean stop(ProcessSpec spec) {
        RunFile file = RunFile.of(data, spec.name());
        Optional<ProcessHandle> process = file.process();
        try {
            if (process.isPresent()) {
                long pid = process.get().pid();
                process.get().destroy();
                if (!Patience.until(spec.stopWithin(), () -> file.process().isEmpty())) {
                    process.get().destroyForcibly();
                    Patience.until(Duration.ofSeconds(10), () -> file.process().isEmpty());
                    progress.step("%s（pid %d）%d 秒内没有停止，已强制结束".formatted(spec.title(), pid, spec.stopWithin().toSeconds()));
                } else {
                    progress.step("已停止 " + spec.title());
                }
            }
            spec.leftovers().clear();
            file.forget();
        } catch (IOException e) {
            progress.step("停止 " + spec.title() + " 后未能清理：" + e.getMessage());
        }
        return process.isPresent();
    }

    private SuiteFailure died(ProcessSpec spec, String how) {
        return new SuiteFailure("%s %s。日志 %s 的最后几行：%n%s".formatted(spec.title(), how, log(spec),
                LogTail.of(log(spec), LINES_OF_LOG).stream().map(line -> "    " + line).collect(Collectors.joining(System.lineSeparator()))));
    }

    private static void refuseTakenPorts(List<ProcessSpec> missing) {
        String taken = missing.stream()
                .flatMap(spec -> spec.ports().stream())
                .filter(port -> !FreePort.isFree(port.number()))
                .map(port -> "端口 %d 已被占用（用于%s），可用 %s 换一个".formatted(port.number(), port.purpose(), port.option()))
                .collect(Collectors.joining(System.lineSeparator()));
        if (!taken.isEmpty()) {
            throw new SuiteFailure(taken + System.lineSeparator() + "没有启动任何进程。");
        }
    }

    private List<List<ProcessSpec>> stages() {
        return byStage(table);
    }

    private static List<List<ProcessSpec>> byStage(List<ProcessSpec> specs) {
        return new ArrayList<>(specs.stream().collect(Collectors.groupingBy(ProcessSpec::stage, TreeMap::new, Collectors.toList())).values());
    }

    private static List<List<ProcessSpec>> reverse(List<List<ProcessSpec>> stages) {
        return stages.stream().sorted(Comparator.comparingInt((List<ProcessSpec> s) -> s.getFirst().stage()).reversed()).toList();
    }
}
