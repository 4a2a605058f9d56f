package org.talentstation.registry.vault;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is kept beside the log is durable when the call returns, whatever becomes of the transaction around it: a decision may be tried twice,
 * and the second try must not wait for the first one's rows.
 */
@Component
public final class OwnTransaction {

    private final TransactionTemplate transaction;

    OwnTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public <T> T call(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    public void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
