package org.talentstation.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentstation.platform.servers.FreePort;
import org.talentstation.platform.standin.IgnoresTerm;

class SupervisorTests {
    @TempDir
    Path data;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void a_pid_that_now_belongs_to_another_process_is_neither_taken_for_ours_nor_stopped() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.createDirectories(data.resolve("run"));
            Files.writeString(data.resolve("run/service.properties"), "pid=" + stranger.pid() + "\nidentity=an-earlier-boot/12345\n");
            ProcessSpec spec = sleeper("service", Duration.ofSeconds(5));
            Supervisor supervisor = new Supervisor(data, List.of(spec), progress);
            assertThat(supervisor.running(spec)).isEmpty();
            assertThat(supervisor.down()).isZero();
            assertThat(stranger.isAlive()).isTrue();

            assertThat(supervisor.up()).isEqualTo(Supervisor.Found.ALL_MISSING);
            assertThat(supervisor.running(spec)).hasValueSatisfying(p -> assertThat(p.pid()).isNotEqualTo(stranger.pid()));
            assertThat(supervisor.down()).isEqualTo(1);
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_process_that_does_not_stop_in_time_is_killed_and_that_is_said() throws Exception {
        Path log = data.resolve("logs/stubborn.log");
        Program java = () -> List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), IgnoresTerm.class.getName());
        ProcessSpec spec = new ProcessSpec("stubborn", "固执的进程", 1, java, Map.of(), List.of(),
                () -> LogTail.of(log, 1).contains("hook is set"), Duration.ofSeconds(30), Duration.ofSeconds(1), ProcessSpec.Leftovers.NONE);
        Supervisor supervisor = new Supervisor(data, List.of(spec), progress);
        supervisor.up();
        assertThat(supervisor.down()).isEqualTo(1);
        assertThat(supervisor.running(spec)).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("固执的进程", "1 秒内没有停止，已强制结束");
    }

    @Test
    void a_process_that_is_never_ready_is_reported_and_stopped() {
        ProcessSpec spec = new ProcessSpec("mute", "不应答的进程", 1, () -> List.of("sleep", "600"), Map.of(), List.of(), () -> false,
                Duration.ofSeconds(1), Duration.ofSeconds(5), ProcessSpec.Leftovers.NONE);
        Supervisor supervisor = new Supervisor(data, List.of(spec), progress);
        assertThatThrownBy(supervisor::up).isInstanceOf(SuiteFailure.class).hasMessageContaining("不应答的进程 1 秒内没有就绪");
        assertThat(supervisor.running(spec)).isEmpty();
    }

    @Test
    void a_failure_in_one_stage_keeps_the_next_stage_from_starting() {
        ProcessSpec broken = new ProcessSpec("broken", "坏进程", 1, () -> List.of("sh", "-c", "echo 缺少许可; exit 9"), Map.of(), List.of(), () -> false,
                Duration.ofSeconds(20), Duration.ofSeconds(5), ProcessSpec.Leftovers.NONE);
        Supervisor supervisor = new Supervisor(data, List.of(broken, stage(sleeper("later", Duration.ofSeconds(5)), 2)), progress);
        assertThatThrownBy(supervisor::up).isInstanceOf(SuiteFailure.class).hasMessageContaining("坏进程").hasMessageContaining("缺少许可");
        assertThat(Files.exists(data.resolve("logs/later.log"))).isFalse();
    }

    @Test
    void all_taken_ports_are_named_at_once() throws Exception {
        try (ServerSocket one = new ServerSocket(0); ServerSocket two = new ServerSocket(0)) {
            ProcessSpec spec = new ProcessSpec("web", "网页", 1, () -> List.of("sleep", "600"), Map.of(),
                    List.of(new PortUse(one.getLocalPort(), "甲", "--one"), new PortUse(two.getLocalPort(), "乙", "--two"), new PortUse(FreePort.orAny(0), "丙", "--three")),
                    () -> true, Duration.ofSeconds(5), Duration.ofSeconds(5), ProcessSpec.Leftovers.NONE);
            assertThatThrownBy(new Supervisor(data, List.of(spec), progress)::up).hasMessageContaining("--one").hasMessageContaining("--two")
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("--three"));
        }
    }

    private static ProcessSpec sleeper(String name, Duration stopWithin) {
        return new ProcessSpec(name, name, 1, () -> List.of("sleep", "600"), Map.of(), List.of(), () -> true, Duration.ofSeconds(5), stopWithin, ProcessSpec.Leftovers.NONE);
    }

    private static ProcessSpec stage(ProcessSpec s, int stage) {
        return new ProcessSpec(s.name(), s.title(), stage, s.program(), s.environment(), s.ports(), s.readiness(), s.readyWithin(), s.stopWithin(), s.leftovers());
    }
}
