package org.talentstation.platform.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.talentstation.platform.process.SuiteFailure;

/** A service's boot jar, unpacked beside it: started from plain jars a service is up sooner, and its classes fit into a class archive. */
final class UnpackedApp {
    private UnpackedApp() {
    }

    /** @return the jar to start; unpacked anew when {@code bootJar} changed. @throws SuiteFailure when {@code bootJar} is missing */
    static Path of(Path bootJar, Path folder) throws IOException {
        if (!Files.exists(bootJar)) {
            throw new SuiteFailure("没有找到 " + bootJar + "，请先构建（./suite up 会自动构建）");
        }
        if (!isBootJar(bootJar)) {
            return bootJar;
        }
        return unpackedWhenChanged(bootJar, folder);
    }

    /** @return what {@link #of} returned after the build */
    static Path jar(Path bootJar, Path folder) {
        Path unpacked = folder.resolve(bootJar.getFileName());
        return Files.exists(unpacked) ? unpacked : bootJar;
    }

    private static Path unpackedWhenChanged(Path bootJar, Path folder) throws IOException {
        Path unpacked = folder.resolve(bootJar.getFileName());
        Path stamp = folder.resolve("unpacked-from");
        String current = Files.size(bootJar) + " " + Files.getLastModifiedTime(bootJar);
        if (Files.exists(unpacked) && Files.exists(stamp) && Files.readString(stamp).equals(current)) {
            return unpacked;
        }
        delete(folder);
        Files.createDirectories(folder.getParent());
        unpack(bootJar, folder);
        Files.writeString(stamp, current);
        return unpacked;
    }

    private static void unpack(Path bootJar, Path folder) throws IOException {
        Process process = new ProcessBuilder(JavaCommand.java(), "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools", "-jar", bootJar.toString(), "extract", "--destination", folder.toString())
                .redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("无法解开 " + bootJar + "：" + output.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("解开 " + bootJar + " 时被中断", e);
        }
    }

    private static boolean isBootJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry("BOOT-INF/") != null;
        }
    }

    /** Deletes a folder with all that is in it; nothing happens when it is absent. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
