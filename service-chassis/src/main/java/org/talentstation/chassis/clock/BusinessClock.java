package org.talentstation.chassis.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentstation.kernel.time.ChinaTime;

/**
 * The suite's one source of business time: the real clock, or in the {@code local} profile the real clock plus an offset
 * that all services of one machine share through a file ({@code {"offsetSeconds": n}}). Milliseconds, Asia/Shanghai.
 */
public final class BusinessClock extends Clock {

    private static final Pattern OFFSET = Pattern.compile("\"offsetSeconds\"\\s*:\\s*(-?\\d+)");

    private final Clock real;
    private final Path file;
    private final ZoneId zone;

    /** @param file the shared file, or null where business time is always real time */
    public BusinessClock(Clock real, Path file) {
        this(real, file, ChinaTime.ZONE);
    }

    private BusinessClock(Clock real, Path file, ZoneId zone) {
        this.real = real;
        this.file = file;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset()).truncatedTo(ChronoUnit.MILLIS);
    }

    /** How far business time is ahead of real time; zero when it is real. */
    public Duration offset() {
        if (file == null) {
            return Duration.ZERO;
        }
        // Read each time: a file's date is too coarse to tell two settings within a few milliseconds apart.
        return read();
    }

    public boolean settable() {
        return file != null;
    }

    /** Makes it {@code businessTime} now, for the whole suite; at most a second later, never earlier (the day before). */
    public void set(Instant businessTime) {
        write(Duration.between(real.instant(), businessTime));
    }

    /** Back to real time. */
    public void reset() {
        try {
            Files.deleteIfExists(requireFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Duration offset) {
        try {
            Path target = requireFile();
            Path folder = Files.createDirectories(target.toAbsolutePath().getParent());
            Path next = Files.createTempFile(folder, "business-clock", ".tmp");
            Files.writeString(next, "{\"offsetSeconds\": " + Math.ceilDiv(offset.toMillis(), 1_000) + "}\n");
            Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path requireFile() {
        if (file == null) {
            throw new IllegalStateException("The business clock can be set in the local profile only");
        }
        return file;
    }

    private Duration read() {
        try {
            Matcher matcher = OFFSET.matcher(Files.readString(file));
            return matcher.find() ? Duration.ofSeconds(Long.parseLong(matcher.group(1))) : Duration.ZERO;
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new BusinessClock(real, file, other);
    }
}
