package org.talentstation.platform.suite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.talentstation.platform.process.SuiteFailure;

/** Runs a program of the acceptance tests against the running suite; it learns the ports and the data folder from its environment. */
final class StoryCommand {
    private final SuiteOptions options;

    StoryCommand(SuiteOptions options) {
        this.options = options;
    }

    /**
     * @param program simple class name, such as {@code Demo}
     * @return its exit code
     */
    int run(String program, List<String> arguments) throws IOException {
        Path target = options.home().resolve("acceptance-tests").resolve("target");
        if (!Files.isDirectory(target.resolve("classes"))) {
            throw new SuiteFailure("没有找到 " + target.resolve("classes") + "，请先构建");
        }
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8", "-cp", target.resolve("classes") + File.pathSeparator + target.resolve("dependency") + "/*",
                "org.talentstation.acceptance." + program).inheritIO();
        builder.command().addAll(arguments);
        Map<String, String> environment = builder.environment();
        environment.put("TALENTSTATION_HOME", options.home().toString());
        environment.put("TALENTSTATION_DATA", options.data().toString());
        environment.put("TALENTSTATION_GATEWAY_URL", options.url(Port.GATEWAY));
        environment.put("TALENTSTATION_ISSUER", options.url(Port.IDENTITY));
        for (Port port : Port.values()) {
            environment.put(port.variable(), Integer.toString(options.port(port)));
        }
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
