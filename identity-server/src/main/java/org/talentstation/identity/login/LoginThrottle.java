package org.talentstation.identity.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slows guessing: after {@code limit} failures within the window a pair of account and address has to wait; an account
 * over all addresses, and an address over all accounts, after five times as many. An unknown account counts like a
 * known one, so that the answer says nothing about which accounts exist. In memory; an issuer restart forgets it.
 */
public final class LoginThrottle {

    private static final int WIDE_FACTOR = 5;
    private static final int REMEMBERED_KEYS = 20_000;

    private final int limit;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED_KEYS;
        }
    };

    public LoginThrottle(int limit, Duration window, Clock clock) {
        this.limit = limit;
        this.window = window;
        this.clock = clock;
    }

    /** How long this account must wait at this address; zero when it may try. */
    public synchronized Duration waitFor(String account, String address) {
        Duration longest = Duration.ZERO;
        for (Key key : keys(account, address)) {
            Duration wait = wait(key);
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }
        return longest;
    }

    public synchronized void failed(String account, String address) {
        for (Key key : keys(account, address)) {
            Deque<Instant> times = failures.computeIfAbsent(key.name(), k -> new ArrayDeque<>());
            times.addLast(clock.instant());
            while (times.size() > key.limit()) {
                times.removeFirst();
            }
        }
    }

    /** A right password clears the pair only: it must not wash away guesses at other accounts. */
    public synchronized void succeeded(String account, String address) {
        failures.remove(keys(account, address).getFirst().name());
    }

    private Duration wait(Key key) {
        Deque<Instant> times = failures.get(key.name());
        if (times == null || times.size() < key.limit()) {
            return Duration.ZERO;
        }
        // The oldest of the last `limit` failures leaves the window first, and with it the wait ends.
        Duration left = Duration.between(clock.instant(), times.getFirst().plus(window));
        return left.isPositive() ? left : Duration.ZERO;
    }

    private List<Key> keys(String account, String address) {
        return List.of(new Key("pair " + address + ' ' + account, limit),
                new Key("account " + account, limit * WIDE_FACTOR),
                new Key("address " + address, limit * WIDE_FACTOR));
    }

    private record Key(String name, int limit) {
    }
}
