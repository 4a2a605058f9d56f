package org.talentstation.platform.suite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.talentstation.platform.process.Progress;
import org.talentstation.platform.process.SuiteFailure;

/**
 * The end of the build: each service's jar unpacked beside it, and a class archive of every program. Training needs no server: a service
 * ends when its context is complete, before anything starts that would ask for a database.
 */
final class Preparation {
    private final Path home;
    private final Progress progress;

    Preparation(Path home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /** The unpacked service; the jar itself when it is a plain one. */
    static Path jar(Path home, Service service) {
        return UnpackedApp.jar(built(home, service), folder(home, service));
    }

    /** Where the archive of {@code service} is, once it is made. */
    static ClassArchive archive(Path home, Service service) {
        return ClassArchive.in(folder(home, service));
    }

    /** One for everything that starts from this program's own class path: the command line, the platform, the broker. */
    static ClassArchive platformArchive(Path home) {
        return ClassArchive.in(target(home, "local-platform"));
    }

    /** Makes what is missing or older than its jar, as many at once as there are processors. @throws SuiteFailure when a jar is missing */
    void run() throws IOException {
        Path lock = Files.createDirectories(home.resolve("target")).resolve("prepare.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE); var alone = channel.lock();
                ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Callable<Void>> work = new ArrayList<>();
            for (Service service : Service.values()) {
                work.add(() -> service(service));
            }
            work.add(this::platform);
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                default -> throw new IOException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("启动已中断");
        }
    }

    private Void service(Service service) throws IOException {
        Path jar = UnpackedApp.of(built(home, service), folder(home, service));
        if (jar.startsWith(folder(home, service))) {
            train(service.module(), archive(home, service), service.heapMegabytes(),
                    List.of("-Dspring.context.exit=onRefresh", "-Dspring.flyway.enabled=false", "-jar", jar.toString()));
        }
        return null;
    }

    private Void platform() throws IOException {
        Path jar = target(home, "local-platform").resolve("local-platform-1.0.0-SNAPSHOT.jar");
        String classPath = System.getProperty("java.class.path");
        ClassArchive archive = platformArchive(home);
        if (classPath.startsWith(jar.toString())) {
            if (archive.isOlderThan(jar)) {
                archive.delete();
            }
            train("local-platform", archive, 256, List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=error", "-cp", classPath, PlatformTraining.class.getName()));
        }
        return null;
    }

    /** An archive is worth having, not worth failing for. */
    private void train(String name, ClassArchive archive, int heapMegabytes, List<String> program) throws IOException {
        if (archive.exists() || archive.gaveUp()) {
            return;
        }
        progress.step("制作类缓存 " + name + "（一次，此后启动更快）");
        Path scratch = Files.createTempDirectory("training-");
        try {
            archive.make(scratch, heapMegabytes, program, Map.of("SERVER_PORT", "0", "SPRING_PROFILES_ACTIVE", "local",
                    "TALENTSTATION_IDENTITY_DIR", scratch.resolve("identity").toString()));
        } catch (IOException e) {
            progress.step("未能制作 " + name + " 的类缓存，启动会慢一些：" + e.getMessage());
        } finally {
            UnpackedApp.delete(scratch);
        }
    }

    private static Path built(Path home, Service service) {
        return target(home, service.module()).resolve(service.module() + "-1.0.0-SNAPSHOT-app.jar");
    }

    private static Path folder(Path home, Service service) {
        return target(home, service.module()).resolve("app");
    }

    private static Path target(Path home, String module) {
        return home.resolve(module).resolve("target");
    }
}
