package org.talentstation.testkit;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.springframework.transaction.PlatformTransactionManager;
import org.talentstation.chassis.ServiceProperties;
import org.talentstation.chassis.log.EventLogConfiguration.TokenSerializer;
import org.talentstation.chassis.log.EventSerializer;
import org.talentstation.chassis.log.LogSchema;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.chassis.processing.ParkedEvents;
import org.talentstation.chassis.processing.ProcessingProperties;
import org.talentstation.chassis.processing.Processor;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.view.ViewPlaces;

/**
 * More processors on a running service's log, made like the service's own, from the log's beginning, with token stores that
 * a test may break; parked events are tried again only when the test says so.
 */
public final class ProcessorsByHand implements AutoCloseable {

    private final Processors processors;
    private final ParkedEvents parked;

    private ProcessorsByHand(Processors processors, ParkedEvents parked) {
        this.processors = processors;
        this.parked = parked;
    }

    /** @param tokens what to put around the real token stores */
    public static ProcessorsByHand start(ServiceUnderTest service, UnaryOperator<TokenStore> tokens, Processor... made) {
        var properties = new ProcessingProperties(200, 2, Duration.ofSeconds(5), Duration.ofHours(1), 20, true);
        var serializer = service.bean(TokenSerializer.class).serializer();
        var database = service.bean(MongoClient.class).getDatabase(service.bean(ServiceProperties.class).database());
        var parked = new ParkedEvents(service.bean(DataSource.class), service.bean(ConnectionProvider.class),
                service.bean(PlatformTransactionManager.class), service.bean(TransactionManager.class),
                service.bean(EventSerializer.class), serializer, LogSchema.DEAD_LETTERS, properties);
        TokenStore views = MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(service.bean(MongoClient.class), database.getName())
                        .trackingTokensCollectionName(ViewPlaces.COLLECTION).build())
                .serializer(serializer).transactionManager(NoTransactionManager.instance()).nodeId("by-hand").build();
        TokenStore own = JdbcTokenStore.builder().connectionProvider(service.bean(ConnectionProvider.class)).schema(LogSchema.TOKENS)
                .serializer(serializer).contentType(byte[].class).nodeId("by-hand").build();
        var processors = new Processors(List.of(made), service.bean(NotifyingEventStore.class), service.bean(TransactionManager.class),
                tokens.apply(views), tokens.apply(own), new ViewPlaces(database, serializer), processor -> { }, parked, properties);
        processors.start();
        return new ProcessorsByHand(processors, parked);
    }

    public Processors processors() {
        return processors;
    }

    /** Tries one parked sequence again, the one that has waited longest; true when it was handled. */
    public boolean retryOne(String processor) {
        return parked.retryOne(processor);
    }

    @Override
    public void close() {
        processors.stop();
    }
}
