package org.talentstation.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.talentstation.platform.servers.FreePort;

/** A service in a process of the operating system, so that a test can kill it. */
public final class ServiceProcess implements AutoCloseable {

    private final Process process;
    private final ServiceUnderTest service;

    private ServiceProcess(Process process, ServiceUnderTest service) {
        this.process = process;
        this.service = service;
    }

    /** Starts it; it does not answer yet. What it says goes to a file in the servers' folder. */
    public static ServiceProcess start(Class<?> application, TestServers servers, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        int port = FreePort.orAny(0);
        all.put("server.port", port);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), ServiceProcess.class.getName(), application.getName()));
        command.addAll(ServiceUnderTest.arguments(servers, all));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(servers.folder().resolve("service-" + port + ".log").toFile()).start();
            return new ServiceProcess(process, ServiceUnderTest.elsewhere(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param arguments the application's class and its arguments */
    public static void main(String[] arguments) throws ClassNotFoundException {
        SpringApplication.run(Class.forName(arguments[0]), Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /** Over HTTP. */
    public ServiceUnderTest service() {
        return service;
    }

    /** Whether it lives and answers. */
    public boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The service's process ended with " + process.exitValue());
        }
        return FreePort.answers(service.port());
    }

    /** SIGKILL; returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
