package org.talentstation.chassis.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.publish.KafkaPublisher;
import org.talentstation.sample.KafkaTopic;
import org.talentstation.sample.SampleService;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.ViewReplayContract;

/** The shared contract on the sample, and that it would notice a difference. */
@Tag("real-servers")
class SampleViewReplayTests extends ViewReplayContract {

    @BeforeAll
    static void play() {
        Stage.sender().bean(SampleService.CounterView.class).failsOn77.set(false);
        for (int i = 0; i < 5; i++) {
            String counter = Stage.open(Stage.sender());
            Stage.raise(Stage.sender(), counter, 1 + i);
            Stage.raise(Stage.sender(), counter, 10);
        }
    }

    @Override
    protected ServiceUnderTest service() {
        return Stage.sender();
    }

    @Test
    void aRowThatIsWrongMissingOrTooManyIsShownByTheComparison() {
        String wrong = Stage.open(service());
        String missing = Stage.open(service());
        Stage.raise(service(), wrong, 6);
        Settled.await(service());
        var view = service().bean(SampleService.CounterView.class);
        var rebuild = service().bean(ViewRebuild.class);
        var rows = service().bean(ViewStore.class).collection(view);
        Document right = rows.find(new Document("_id", wrong)).first();
        Document lost = rows.find(new Document("_id", missing)).first();
        String invented = "counter-" + UUID.randomUUID();
        try {
            rows.replaceOne(new Document("_id", wrong), new Document(right).append("value", 7));
            rows.deleteOne(new Document("_id", missing));
            rows.insertOne(new Document(right).append("_id", invented));
            rebuild.rebuild(view);
            assertThat(rebuild.compare(view)).extracting(RowDifference::id).containsExactlyInAnyOrder(wrong, missing, invented);
        } finally {
            rows.replaceOne(new Document("_id", wrong), right);
            rows.insertOne(lost);
            rows.deleteOne(new Document("_id", invented));
        }
        rebuild.rebuild(view);
        assertThat(rebuild.compare(view)).isEmpty();
    }

    @Test
    void aRebuildRunsNoAutomationAndPublishesNothing() {
        Stage.raise(service(), Stage.open(service()), 3);
        long head = Settled.await(service());
        assertThat(service().bean(Processors.class).await(KafkaPublisher.PROCESSOR, head, 10_000)).isTrue();
        long receipts = receipts();
        int published = KafkaTopic.all().size();
        long fed = service().bean(ViewRebuild.class).rebuild(service().bean(SampleService.CounterView.class));
        assertThat(fed).as("raises were read again").isGreaterThan(10);
        assertThat(service().bean(LogPositions.class).head()).isEqualTo(head);
        assertThat(receipts()).isEqualTo(receipts);
        assertThat(KafkaTopic.all()).hasSize(published);
    }

    private long receipts() {
        return service().bean(JdbcClient.class).sql("SELECT count(*) FROM receipt").query(Long.class).single();
    }
}
