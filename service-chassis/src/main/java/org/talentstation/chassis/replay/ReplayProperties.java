package org.talentstation.chassis.replay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How views are rebuilt.
 *
 * @param stepEvents events per step; the place is kept after each; default 10,000
 * @param lookEvery  how often an instance looks for replays that another one left; default 1 s
 */
@ConfigurationProperties("talentstation.replay")
public record ReplayProperties(@DefaultValue("10000") int stepEvents, @DefaultValue("1s") Duration lookEvery) {
}
