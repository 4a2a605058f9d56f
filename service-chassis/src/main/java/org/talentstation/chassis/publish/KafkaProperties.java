package org.talentstation.chassis.publish;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The broker between the services.
 *
 * @param bootstrap         addresses; environment KAFKA_BOOTSTRAP
 * @param partitions        of a topic, for ever; default 6
 * @param replication       of a topic; default 1, a cluster sets 3
 * @param deliveryTimeout   how long one send waits for the broker before the batch is started again; default 5 min
 */
@ConfigurationProperties("talentstation.kafka")
public record KafkaProperties(@DefaultValue("127.0.0.1:19092") String bootstrap, @DefaultValue("6") int partitions,
                              @DefaultValue("1") short replication, @DefaultValue("5m") Duration deliveryTimeout) {
}
