package org.talentstation.registry.vault;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * After the start every person's key that another master key wrapped, and the secret that hashes are keyed by, is wrapped by the present one: a portion at a
 * time in a transaction of its own, so that a crash loses nothing and the next start goes on. Reading and destroying go on meanwhile; several
 * instances share the work.
 */
@Component
final class KeyRotation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final int PORTION = 200;

    private final JdbcClient jdbc;
    private final OwnTransaction transaction;
    private final PersonVault vault;
    private final int portion;
    private final Consumer<String> done;
    private volatile int unreadable;
    private ScheduledExecutorService worker;

    @Autowired
    KeyRotation(JdbcClient jdbc, OwnTransaction transaction, PersonVault vault) {
        this(jdbc, transaction, vault, PORTION, personId -> { });
    }

    /** @param done told of each key before its portion is durable */
    KeyRotation(JdbcClient jdbc, OwnTransaction transaction, PersonVault vault, int portion, Consumer<String> done) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.vault = vault;
        this.portion = portion;
        this.done = done;
    }

    /** Wraps everything anew that can be opened; answers how many keys are left. */
    int run() {
        transaction.run(this::wrapSecrets);
        unreadable = 0;
        Optional<String> last = Optional.of("");
        while (last.isPresent() && !Thread.currentThread().isInterrupted()) {
            String after = last.get();
            last = transaction.call(() -> wrapPortion(after));
        }
        return left();
    }

    /** Keys that the present master key did not wrap yet. */
    int left() {
        return jdbc.sql("SELECT count(*) FROM person_key WHERE wrapped IS NOT NULL AND master IS DISTINCT FROM ?").param(current().id())
                .query(Integer.class).single();
    }

    /** Keys that no master key at hand opens, of those that the last run looked at. */
    int unreadable() {
        return unreadable;
    }

    private MasterKey current() {
        return vault.masters().current();
    }

    private void wrapSecrets() {
        jdbc.sql("SELECT name, wrapped, master FROM vault_secret WHERE master <> ? FOR UPDATE").param(current().id())
                .query((row, n) -> new Wrapped(row.getString("name"), AeadCipher.AES, row.getBytes("wrapped"), row.getString("master"))).list()
                .forEach(secret -> jdbc.sql("UPDATE vault_secret SET wrapped = ?, master = ? WHERE name = ?")
                        .params(anew(secret), current().id(), secret.about).update());
    }

    /** The last of a portion, or empty when there was none. Who destroys one of these keys waits until the portion is durable, and then does. */
    private Optional<String> wrapPortion(String after) {
        List<Wrapped> next = jdbc.sql("""
                SELECT person_id, cipher, wrapped, master FROM person_key WHERE wrapped IS NOT NULL AND master IS DISTINCT FROM ? AND person_id > ?
                ORDER BY person_id LIMIT ? FOR UPDATE""").params(current().id(), after, portion)
                .query((row, n) -> new Wrapped(row.getString("person_id"), AeadCipher.of(row.getString("cipher")), row.getBytes("wrapped"),
                        row.getString("master"))).list();
        for (Wrapped key : next) {
            try {
                jdbc.sql("UPDATE person_key SET wrapped = ?, master = ? WHERE person_id = ?").params(anew(key), current().id(), key.about).update();
            } catch (TamperedException e) {
                unreadable++;
            }
            done.accept(key.about);
        }
        return next.isEmpty() ? Optional.empty() : Optional.of(next.getLast().about);
    }

    private byte[] anew(Wrapped wrapped) {
        return current().wrap(wrapped.about, wrapped.cipher, vault.masters().unwrap(wrapped.about, wrapped.cipher, wrapped.bytes, wrapped.master));
    }

    private record Wrapped(String about, AeadCipher cipher, byte[] bytes, String master) {
    }

    @Override
    public void start() {
        worker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("master-key").daemon(true).factory());
        worker.schedule(this::untilNothingIsLeft, 0, TimeUnit.SECONDS);
    }

    private void untilNothingIsLeft() {
        try {
            int before = left();
            if (before > 0 || vault.masters().isChanging()) {
                int after = run();
                LOG.info("主密钥{}：重新包裹了{}个人员密钥，还剩{}个，其中{}个不能打开", current().id(), before - after, after, unreadable);
            }
        } catch (RuntimeException e) {
            LOG.warn("重新包裹人员密钥中断，一分钟后继续：{}", e.getClass().getSimpleName());
            again();
        }
    }

    private void again() {
        ExecutorService running = worker;
        if (running != null && !running.isShutdown()) {
            worker.schedule(this::untilNothingIsLeft, 1, TimeUnit.MINUTES);
        }
    }

    @Override
    public void stop() {
        worker.shutdownNow();
        worker = null;
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
