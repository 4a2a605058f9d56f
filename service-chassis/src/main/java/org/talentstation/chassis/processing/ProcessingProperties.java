package org.talentstation.chassis.processing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is processed.
 *
 * @param batchSize       events per batch of a view or the publisher; default 200
 * @param workers         threads shared by the views and automations; default 4
 * @param claimTimeout    after how long without a sign of life another instance takes over; default 4 s
 * @param retryParked     how often parked events are tried again by themselves; default 10 s
 * @param parkedAttempts  how often at most; then an operator decides; default 20
 * @param autoStart       false only in tests that drive processors by hand
 */
@ConfigurationProperties("talentstation.processing")
public record ProcessingProperties(@DefaultValue("200") int batchSize, @DefaultValue("4") int workers,
                                   @DefaultValue("4s") Duration claimTimeout, @DefaultValue("10s") Duration retryParked,
                                   @DefaultValue("20") int parkedAttempts, @DefaultValue("true") boolean autoStart) {
}
