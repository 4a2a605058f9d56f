package org.talentstation.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.talentstation.platform.servers.DocumentStore;

/** The document store in a process of its own, as in the suite, so that its rows are not in the heap that is measured. */
final class DocumentsApart implements AutoCloseable {

    private static final String PORT = "port ";
    private final Process process;
    private final int port;

    private DocumentsApart(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static DocumentsApart start() throws IOException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), DocumentsApart.class.getName());
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith(PORT)) {
                return new DocumentsApart(process, Integer.parseInt(line.substring(PORT.length())));
            }
        }
        throw new IOException("The document store did not start");
    }

    /** Says its port, and ends with whoever started it. */
    public static void main(String[] none) throws IOException {
        try (DocumentStore documents = DocumentStore.inMemory()) {
            System.out.println(PORT + documents.port());
            System.out.close(); // nobody reads on
            while (System.in.read() >= 0) {
                // until the other end is closed
            }
        }
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
