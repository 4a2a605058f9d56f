package org.talentstation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The build runs a test class by its name only; what is called otherwise never runs, and nobody notices. */
class TestNamesTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TESTS = Pattern.compile("(?m)^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Example)\\b");
    private static final Pattern MEANT_FOR_SUBCLASSES = Pattern.compile("(?m)^(public )?(abstract class|interface) ");
    private static final Pattern RUN_BY_SUREFIRE = Pattern.compile("Test.*|.*(Test|Tests|TestCase)");
    private static final Pattern RUN_BY_FAILSAFE = Pattern.compile("IT.*|.*(IT|ITCase)");

    @Test
    void everyClassWithATestIsRunByTheBuild() {
        List<Path> modules = modules();
        assertThat(modules).hasSizeGreaterThan(5);
        assertThat(modules.stream().flatMap(TestNamesTests::skipped)).as("classes with tests that no plugin of their module runs").isEmpty();
    }

    private static List<Path> modules() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("src/test/java"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> skipped(Path module) {
        boolean failsafe = text(module.resolve("pom.xml")).contains("maven-failsafe-plugin");
        try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java") && isTest(text(file)) && !isRun(file, failsafe))
                    .map(file -> ROOT.relativize(file).toString()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTest(String source) {
        return TESTS.matcher(source).find() && !MEANT_FOR_SUBCLASSES.matcher(source).find();
    }

    private static boolean isRun(Path file, boolean failsafe) {
        String name = file.getFileName().toString().replace(".java", "");
        return RUN_BY_SUREFIRE.matcher(name).matches() || failsafe && RUN_BY_FAILSAFE.matcher(name).matches();
    }

    @Test
    void aNameThatNoPluginRunsIsFound() {
        assertThat(isTest("class BodyFuzzProperties {\n    @Property\n    void holds() {\n")).isTrue();
        assertThat(isTest("public abstract class Contract {\n    @Test\n    void holds() {\n")).isFalse();
        assertThat(isRun(Path.of("BodyFuzzProperties.java"), true)).isFalse();
        assertThat(isRun(Path.of("GatewayIT.java"), false)).isFalse();
        assertThat(isRun(Path.of("GatewayIT.java"), true)).isTrue();
        assertThat(isRun(Path.of("BodyFuzzTests.java"), false)).isTrue();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
