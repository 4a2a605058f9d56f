package org.talentstation.platform.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.platform.servers.LiveProcess;
import org.talentstation.platform.servers.Patience;
import org.talentstation.platform.servers.PostgresServer;
import org.talentstation.platform.standin.DiesAtOnce;
import org.talentstation.platform.standin.NeverReady;
import org.talentstation.platform.suite.SuiteOnStandIns.Ended;

class SuiteTests {
    @TempDir
    Path folder;
    private SuiteOnStandIns suite;

    @BeforeEach
    void prepare() throws Exception {
        suite = new SuiteOnStandIns(folder);
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        suite.run("down");
        assertThat(suite.processes()).isEmpty();
    }

    @Test
    void up_starts_all_and_a_second_up_starts_nothing() throws Exception {
        Ended first = suite.up();
        assertThat(first.code()).as(first.output()).isZero();
        assertThat(first.output()).contains("全部就绪", "http://127.0.0.1:" + suite.ports.get(Port.GATEWAY) + "/swagger-ui.html", "内置文档库");
        assertThat(first.output()).doesNotContain("SLF4J", "WARN");
        assertThat(suite.run("running").code()).isZero();
        Map<String, Long> before = pids();

        Ended second = suite.run("up");
        assertThat(second.code()).isZero();
        assertThat(second.output()).contains("全部已在运行").doesNotContain("启动 ");
        assertThat(pids()).isEqualTo(before);
        servicesGetTheirPasswordsByEnvironmentAndSecretsAreForTheOwnerOnly();
    }

    @Test
    void down_is_quiet_about_a_clean_stop_and_a_later_up_finds_ports_and_secrets() throws Exception {
        assertThat(suite.up().code()).isZero();
        String secrets = Files.readString(suite.data.resolve("secrets.properties"));
        Ended down = suite.run("down");
        assertThat(down.code()).isZero();
        assertThat(down.output()).contains("已全部停止").doesNotContain("未能清理", "强制结束");
        assertThat(Files.readString(suite.data.resolve("logs/platform.log"))).doesNotContain("ERROR");

        Ended again = suite.run("up");
        assertThat(again.output()).contains("全部就绪", "http://127.0.0.1:" + suite.ports.get(Port.GATEWAY));
        assertThat(Files.readString(suite.data.resolve("secrets.properties"))).isEqualTo(secrets);
        Ended stopped = suite.run("down");
        assertThat(stopped.code()).isZero();
        assertThat(suite.run("down").output()).contains("没有在运行的进程");
        assertThat(suite.run("running").code()).isEqualTo(1);
    }

    @Test
    void whatever_is_killed_comes_back_and_the_rest_is_not_touched() throws Exception {
        assertThat(suite.up().code()).isZero();
        for (String victim : List.of("kafka", "station-service", "gateway")) {
            Map<String, Long> before = pids();
            killAndWait(suite.pid(victim));
            Ended healed = suite.run("up");
            assertThat(healed.code()).as(victim + healed.output()).isZero();
            assertThat(healed.output()).contains("缺少的进程已重新启动");
            Map<String, Long> after = pids();
            assertThat(after.remove(victim)).isNotEqualTo(before.remove(victim));
            assertThat(after).as("killed " + victim).isEqualTo(before);
        }
    }

    @Test
    void a_killed_postgres_is_healed_by_up_with_its_committed_data() throws Exception {
        assertThat(suite.up().code()).isZero();
        long kafka = suite.pid("kafka");
        ProcessHandle postmaster = PostgresServer.postmasterOf(suite.data.resolve("postgres")).orElseThrow();
        killAndWait(postmaster.pid());
        Ended healed = suite.run("up");
        assertThat(healed.code()).as(healed.output()).isZero();
        assertThat(PostgresServer.postmasterOf(suite.data.resolve("postgres"))).hasValueSatisfying(p -> assertThat(p.pid()).isNotEqualTo(postmaster.pid()));
        assertThat(suite.pid("kafka")).isEqualTo(kafka);
    }

    @ParameterizedTest
    @ValueSource(strings = {"启动 数据平台", "就绪 身份服务"})
    void an_interrupted_up_leaves_nothing_behind(String moment) throws Exception {
        suite.plays(Service.GATEWAY, NeverReady.class);
        Ended ended = suite.upInterruptedAt(moment);
        assertThat(ended.output()).contains(moment).doesNotContain("全部就绪");
        assertThat(ended.code()).isNotZero();
        assertThat(suite.processes()).isEmpty();
    }

    @Test
    void an_interrupted_up_leaves_alone_what_ran_before_it() throws Exception {
        assertThat(suite.up().code()).isZero();
        Map<String, Long> before = pids();
        killAndWait(suite.pid("kafka"));
        suite.upInterruptedAt("启动 Kafka");
        before.remove("kafka");
        before.forEach((name, pid) -> assertThat(suite.pid(name)).as(name).isEqualTo(pid));
    }

    @Test
    void a_taken_port_is_named_with_its_purpose_and_option_before_anything_starts() throws Exception {
        try (ServerSocket taken = new ServerSocket(suite.ports.get(Port.EVALUATION), 1, InetAddress.getLoopbackAddress())) {
            Ended ended = suite.up();
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.output()).contains("端口 " + taken.getLocalPort() + " 已被占用（用于评审服务），可用 --evaluation-port 换一个").doesNotContain("启动 ");
            assertThat(suite.processes()).isEmpty();
        }
    }

    @Test
    void a_process_that_dies_while_starting_is_reported_with_its_log_and_the_others_are_stopped() throws Exception {
        suite.plays(Service.STATION_SERVICE, DiesAtOnce.class);
        Ended ended = suite.up();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("驿站服务", "没有这张表：licence", "station-service.log");
        assertThat(suite.processes()).isEmpty();
    }

    @Test
    void a_mongod_on_the_path_is_used_as_a_replica_set_and_dies_with_the_platform() throws Exception {
        suite.hasMongod();
        Ended first = suite.up();
        assertThat(first.code()).as(first.output()).isZero();
        assertThat(first.output()).contains("mongod（单节点副本集）");
        assertThat(suite.processes()).anyMatch(line -> line.contains("--replSet talentstation") && line.contains("--bind_ip 127.0.0.1"));
        long mongod = suite.pid("mongod");

        killAndWait(suite.pid("platform"));
        assertThat(LiveProcess.isAlive(mongod)).as("mongod outlives the kill").isTrue();
        Ended healed = suite.run("up");
        assertThat(healed.code()).as(healed.output()).isZero();
        assertThat(LiveProcess.isAlive(mongod)).isFalse();
    }

    @Test
    void status_shows_state_positions_and_sample_people() throws Exception {
        assertThat(suite.up().code()).isZero();
        Files.createDirectories(suite.data.resolve("identity"));
        Files.writeString(suite.data.resolve("identity/local-credentials.json"), """
                {"people":[{"account":"wang.recommender","name":"王荐","roles":["RECOMMENDER"],"jurisdiction":"huancui","host":null,"password":"p-1"}],
                 "clients":[{"clientId":"suite-operator","clientSecret":"s-1","scopes":["station.read"],"roles":["OPERATOR"],"jurisdiction":null}]}""");
        Ended status = suite.run("status");
        assertThat(status.code()).isZero();
        assertThat(status.output()).contains("postgres", "就绪", "4711", "停放事件 2", "station-service 有 3 条不能读取的消息", "register", "4700", "11", "王荐", "p-1",
                "curl -s -u 'suite-operator:s-1' -d grant_type=client_credentials http://127.0.0.1:" + suite.ports.get(Port.IDENTITY) + "/oauth2/token");

        killAndWait(suite.pid("gateway"));
        Ended incomplete = suite.run("status");
        assertThat(incomplete.code()).isEqualTo(1);
        assertThat(incomplete.output()).containsPattern("gateway +- +未运行");
    }

    private void servicesGetTheirPasswordsByEnvironmentAndSecretsAreForTheOwnerOnly() throws Exception {
        String environment = new String(URI.create("http://127.0.0.1:" + suite.ports.get(Port.STATION) + "/environment").toURL().openStream().readAllBytes());
        Secrets secrets = Secrets.in(suite.data, ProcessTable.databases());
        assertThat(environment).contains("DB_APP_PASSWORD=" + secrets.database("station").appPassword(), "DB_OWNER_PASSWORD=" + secrets.database("station").ownerPassword(),
                "POSTGRES_PORT=" + suite.ports.get(Port.POSTGRES), "KAFKA_BOOTSTRAP=127.0.0.1:" + suite.ports.get(Port.KAFKA), "SPRING_PROFILES_ACTIVE=local");
        assertThat(String.join("\n", suite.processes())).doesNotContain(secrets.database("station").appPassword());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(suite.data.resolve("secrets.properties")))).isEqualTo("rw-------");
    }

    private Map<String, Long> pids() {
        Map<String, Long> pids = new HashMap<>();
        List<String> names = new ArrayList<>(List.of("platform", "kafka"));
        List.of(Service.values()).forEach(service -> names.add(service.module()));
        names.forEach(name -> pids.put(name, suite.pid(name)));
        return pids;
    }

    private static void killAndWait(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        assertThat(Patience.until(Duration.ofSeconds(10), () -> !LiveProcess.isAlive(pid))).isTrue();
    }
}
