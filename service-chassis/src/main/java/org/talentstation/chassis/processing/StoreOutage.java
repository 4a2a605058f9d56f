package org.talentstation.chassis.processing;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.talentstation.chassis.problem.StoreAway;

/**
 * Tells a store that is away from an event that cannot be handled. The event is not at fault: it is not parked, the
 * processor stops where it is and goes on when the store is back, so that nobody is told it has seen what it has not.
 */
public final class StoreOutage {

    private StoreOutage() {
    }

    public static boolean caused(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof MongoSocketException || t instanceof MongoTimeoutException || t instanceof MongoNotPrimaryException
                    || t instanceof MongoNodeIsRecoveringException || t instanceof MongoConnectionPoolClearedException
                    || t instanceof CannotCreateTransactionException) {
                return true;
            }
        }
        return StoreAway.caused(failure);
    }
}
