package org.talentstation.chassis.view;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a view's processor still while the view is swapped, in every instance: each of its batches shares a lock of
 * PostgreSQL until its transaction ends, and a swap holds it alone. Whoever dies lets go.
 */
public final class ViewLock {

    private static final String KEY = "view-swap:";

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    public ViewLock(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** For a batch of the processor; inside its transaction, which takes it once however often it is asked for. */
    public void share(String processor) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().getOrComputeResource(KEY + processor, key -> {
                shareNow(processor);
                return true;
            });
        } else {
            shareNow(processor);
        }
    }

    private void shareNow(String processor) {
        lock("SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 0))", processor);
    }

    /** Runs the work in a transaction of its own while no batch of the processor runs anywhere. */
    public void alone(String processor, Runnable work) {
        alone.executeWithoutResult(status -> {
            lock("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", processor);
            work.run();
        });
    }

    private void lock(String sql, String processor) {
        jdbc.sql(sql).param(KEY + processor).query((row, n) -> n).list();
    }
}
