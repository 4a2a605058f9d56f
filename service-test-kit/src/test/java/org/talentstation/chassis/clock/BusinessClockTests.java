package org.talentstation.chassis.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentstation.kernel.time.ChinaTime;

class BusinessClockTests {

    private static final Instant REAL = Instant.parse("2026-05-04T03:02:01.123456789Z");
    private static final Clock FIXED = Clock.fixed(REAL, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void withoutAFileItIsRealTimeInMillisecondsAndNobodyCanSetIt() {
        var clock = new BusinessClock(FIXED, null);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-05-04T03:02:01.123Z"));
        assertThat(clock.settable()).isFalse();
        assertThatThrownBy(() -> clock.set(REAL.plusSeconds(60))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(clock::reset).isInstanceOf(IllegalStateException.class);
        assertThat(clock.offset()).isZero();
        assertThat(clock.getZone()).isEqualTo(ChinaTime.ZONE);
    }

    @Test
    void twoServicesThatShareTheFileShareTheTimeForwardsBackwardsAndBackToReal() {
        var one = clock();
        var other = clock();
        one.set(REAL.plus(Duration.ofDays(731)));
        assertThat(other.offset()).isEqualTo(Duration.ofDays(731));
        assertThat(other.instant()).isEqualTo(one.instant()).isCloseTo(REAL.plus(Duration.ofDays(731)), within(1, ChronoUnit.SECONDS));
        other.set(REAL.minus(Duration.ofDays(1_900)));
        assertThat(one.offset()).isEqualTo(Duration.ofDays(-1_900));
        one.reset();
        assertThat(other.offset()).isZero();
        one.reset();
    }

    @Test
    void aSettingIsSeenAtOnceHoweverSoonItFollowsTheLastOne() {
        var one = clock();
        var other = clock();
        for (int seconds = 1; seconds <= 500; seconds++) {
            one.set(REAL.plusSeconds(seconds));
            assertThat(other.offset()).isEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void aClockThatReadsWhileAnotherSetsSeesTheOldOrTheNewTimeAndNeverHalfOfIt() throws Exception {
        var one = clock();
        var other = clock();
        one.set(REAL.plusSeconds(1_000_000));
        var setting = new AtomicBoolean(true);
        try (var threads = Executors.newSingleThreadExecutor()) {
            Callable<Integer> setter = () -> {
                for (int i = 0; i < 500; i++) {
                    one.set(REAL.plusSeconds(i % 2 == 0 ? 2_000_000 : 1_000_000));
                }
                setting.set(false);
                return 500;
            };
            var done = threads.submit(setter);
            while (setting.get() && !done.isDone()) {
                assertThat(other.offset()).isIn(Duration.ofSeconds(1_000_000), Duration.ofSeconds(2_000_000));
            }
            assertThat(done.get()).isEqualTo(500);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("no half-written file is left behind").hasSize(1);
        }
    }

    @Test
    void theFileIsWhatTheSuitesOtherProgramsRead() throws Exception {
        var clock = clock();
        clock.set(REAL.plusSeconds(90));
        assertThat(Files.readString(file()).strip()).isEqualTo("{\"offsetSeconds\": 90}");
        Files.writeString(file(), "{ \"offsetSeconds\" : -5 }");
        assertThat(clock.offset()).isEqualTo(Duration.ofSeconds(-5));
        Files.writeString(file(), "not ours");
        assertThat(clock.offset()).isZero();
    }

    @Test
    void itsFolderIsMadeWhenItIsNotThereYet() {
        var clock = new BusinessClock(FIXED, folder.resolve("data/clock.json"));
        clock.set(REAL.plusSeconds(60));
        assertThat(clock.offset()).isEqualTo(Duration.ofSeconds(60));
    }

    private BusinessClock clock() {
        return new BusinessClock(FIXED, file());
    }

    private Path file() {
        return folder.resolve("clock.json");
    }
}
