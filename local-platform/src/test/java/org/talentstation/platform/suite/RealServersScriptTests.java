package org.talentstation.platform.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When {@code ./suite test} runs the contracts on the servers' images, and what it says when it can't; docker and mvn are stand-ins that show their arguments. */
class RealServersScriptTests {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final String EVERYTHING = "echo \"mvn $*\"; echo 'Tests run: 7, Failures: 0, Errors: 0, Skipped: 0'";

    @TempDir
    Path home;

    private Path tools;

    @BeforeEach
    void anEmptyProject() throws IOException {
        Files.copy(PROJECT.resolve("suite"), home.resolve("suite"));
        Files.copy(PROJECT.resolve("docker-compose.yml"), home.resolve("docker-compose.yml"));
        tools = Files.createDirectories(home.resolve("tools"));
        tool("mvn", EVERYTHING);
    }

    @Test
    void withoutAnEngineTheRestRunsAndOneLineSaysWhatDidNotAndWhy() throws Exception {
        tool("docker", "exit 1");
        Ended test = run("test");
        assertThat(test.code()).isZero();
        assertThat(test.output()).contains("mvn -B verify", "测试合计 7").containsPattern("【未运行】真实服务器（apache/kafka:\\S+ mongo:\\S+ postgres:\\S+）上的契约测试：没有可用的 Docker 引擎");
        assertThat(Files.readString(home.resolve("target/suite-test.log"))).contains("【未运行】");
    }

    @Test
    void askedForExplicitlyTheyMayNotBeMissing() throws Exception {
        tool("docker", "exit 1");
        Ended test = run("test", "--real-servers");
        assertThat(test.code()).isEqualTo(1);
        assertThat(test.output()).contains("【未运行】").doesNotContain("mvn -B");
    }

    @Test
    void anImageThatCannotBePulledIsNamed() throws Exception {
        tool("docker", "[ \"$1\" = version ]");
        assertThat(run("test").output()).contains("【未运行】").contains("拉取不到镜像 apache/kafka");
    }

    @Test
    void whereTheImagesAreTheContractsRunOnThem() throws Exception {
        tool("docker", "exit 0");
        Ended test = run("test", "--real-servers");
        assertThat(test.code()).isZero();
        assertThat(test.output()).contains("-Dtalentstation.test.servers=containers -Dgroups=real-servers -pl service-test-kit -am test").contains("测试合计 7")
                .doesNotContain("【未运行】").doesNotContain("verify");
        assertThat(run("test").output()).contains("mvn -B verify", "-Dtalentstation.test.servers=containers", "测试合计 14");
    }

    @Test
    void whatFailsOnThemFailsTheWhole() throws Exception {
        tool("docker", "exit 0");
        tool("mvn", EVERYTHING + "; case \"$*\" in *containers*) exit 1;; esac");
        assertThat(run("test").code()).isEqualTo(1);
        assertThat(run("test", "--real-servers").code()).isEqualTo(1);
    }

    private void tool(String name, String body) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private record Ended(int code, String output) {
    }

    private Ended run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", home.resolve("suite").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("TALENTSTATION_MAVEN_ARGS");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + File.pathSeparator + path);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
