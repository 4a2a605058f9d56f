package org.talentstation.chassis.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A dead-letter queue whose letters are committed at once, in a transaction of their own. A batch that is started again
 * may park an event twice; its second handling finds that the row has seen it.
 */
final class DurableParking extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {

    private final TransactionTemplate ownTransaction;

    DurableParking(Builder<EventMessage<?>> builder, TransactionTemplate ownTransaction) {
        super(builder);
        this.ownTransaction = ownTransaction;
    }

    @Override
    public void enqueue(Object sequenceIdentifier, DeadLetter<? extends EventMessage<?>> letter) {
        ownTransaction.executeWithoutResult(status -> super.enqueue(sequenceIdentifier, letter));
    }
}
