package org.talentstation.platform.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of one of the suite's JVMs: a small heap, the quick compiler only, the class archive of its program. */
final class JavaCommand {
    /** What a class archive is made with and used with. One compiler: halves what a start costs and saves 30 MB a process (ADR 0019). */
    static final List<String> FLAGS = List.of("-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");

    /** What is new is written to once around before it is collected: all of it is resident. A third of each heap is more than one machine has use for (ADR 0019). */
    private static final String YOUNG_GENERATION = "-Xmn32m";

    private JavaCommand() {
    }

    /** The JDK's own launcher. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * @param name marks the process in a listing
     * @param heapMegabytes upper limit of the heap
     */
    static List<String> of(String name, int heapMegabytes, ClassArchive archive, List<String> program) {
        List<String> command = new ArrayList<>(List.of(java(), "-Dtalentstation.process=" + name, "-Xmx" + heapMegabytes + "m",
                YOUNG_GENERATION, "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(FLAGS);
        command.addAll(archive.use());
        command.addAll(program);
        return command;
    }
}
