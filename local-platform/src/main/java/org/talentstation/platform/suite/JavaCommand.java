package org.talentstation.platform.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of one of the suite's JVMs: small heaps, a class archive that the JVM keeps up to date by itself. */
final class JavaCommand {
    private JavaCommand() {
    }

    /**
     * @param name marks the process in a listing and names its class archive
     * @param heapMegabytes upper limit of the heap
     */
    static List<String> of(Path data, String name, int heapMegabytes, List<String> program) throws IOException {
        Path archives = Files.createDirectories(data.resolve("cds"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dtalentstation.process=" + name,
                "-Xmx" + heapMegabytes + "m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archives.resolve(name + ".jsa"), "-Xlog:cds=off", "-Xlog:cds*=off",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(program);
        return command;
    }
}
