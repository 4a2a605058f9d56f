package org.talentstation.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private Instant now = Instant.parse("2026-01-05T01:00:00Z");
    private final LoginThrottle throttle = new LoginThrottle(10, Duration.ofMinutes(10), new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void nineFailuresDoNotWaitAndTheTenthDoesUntilTheWindowHasPassed() {
        fail(9, "a", "10.0.0.1");
        assertThat(throttle.waitFor("a", "10.0.0.1")).isZero();
        fail(1, "a", "10.0.0.1");
        assertThat(throttle.waitFor("a", "10.0.0.1")).isEqualTo(Duration.ofMinutes(10));

        now = now.plus(Duration.ofMinutes(10));
        assertThat(throttle.waitFor("a", "10.0.0.1")).isZero();
    }

    @Test
    void aStrangersFailuresDoNotLockTheOwnerOutAtOnce() {
        fail(10, "a", "10.0.0.1");
        assertThat(throttle.waitFor("a", "10.0.0.2")).isZero();
    }

    @Test
    void guessingOneAccountFromManyAddressesIsSlowedToo() {
        for (int i = 0; i < 50; i++) {
            fail(1, "a", "10.0.1." + i);
        }
        assertThat(throttle.waitFor("a", "10.0.2.1")).isPositive();
    }

    @Test
    void guessingManyAccountsFromOneAddressIsSlowedTooAndOneRightPasswordDoesNotResetIt() {
        for (int i = 0; i < 50; i++) {
            fail(1, "account" + i, "10.0.0.1");
        }
        throttle.succeeded("mine", "10.0.0.1");
        assertThat(throttle.waitFor("b", "10.0.0.1")).isPositive();
    }

    @Test
    void aRightPasswordForgetsTheFailuresOfThatPair() {
        fail(9, "a", "10.0.0.1");
        throttle.succeeded("a", "10.0.0.1");
        fail(1, "a", "10.0.0.1");
        assertThat(throttle.waitFor("a", "10.0.0.1")).isZero();
    }

    private void fail(int times, String account, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(account, address);
        }
    }
}
