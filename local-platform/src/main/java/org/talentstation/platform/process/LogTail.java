package org.talentstation.platform.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, read from its end: logs may be large. */
public final class LogTail {
    private static final int BYTES_AT_MOST = 64 * 1024;

    private LogTail() {
    }

    /** @return at most {@code count} lines; one line that says so when the log can't be read */
    public static List<String> of(Path log, int count) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            int size = (int) Math.min(file.length(), BYTES_AT_MOST);
            byte[] end = new byte[size];
            file.seek(file.length() - size);
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of("（没有日志：" + log + "）");
        }
    }
}
