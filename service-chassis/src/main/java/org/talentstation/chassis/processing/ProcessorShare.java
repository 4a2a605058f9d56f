package org.talentstation.chassis.processing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.talentstation.telemetry.Causes;

/**
 * Shares the processors between the instances that live: who holds more than its share gives the rest up, and another one
 * claims it. Without it the first instance to start would hold them all. An instance whose processors fail asks for none.
 */
public final class ProcessorShare implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessorShare.class);
    private static final long BEAT_MILLIS = 1_000;

    private final Processors processors;
    private final LiveInstances instances;
    private final ProcessingProperties properties;
    private ScheduledExecutorService timer;

    public ProcessorShare(Processors processors, LiveInstances instances, ProcessingProperties properties) {
        this.processors = processors;
        this.instances = instances;
        this.properties = properties;
    }

    private void balance() {
        try {
            if (processors.isFailing()) {
                instances.leave();
                return;
            }
            int share = Math.ceilDiv(processors.names().size(), instances.beat());
            List<String> held = processors.names().stream().filter(processors::isHeldHere).toList();
            // The pause is longer than the others need to look for something to claim.
            Duration pause = properties.claimTimeout();
            held.stream().skip(share).forEach(name -> processors.release(name, pause));
        } catch (RuntimeException e) {
            LOG.warn("The processors can't be shared now, it will be tried again: {}", Causes.of(e));
        }
    }

    @Override
    public void start() {
        if (properties.autoStart()) {
            timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("processor-share").daemon(true).factory());
            timer.scheduleWithFixedDelay(this::balance, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void stop() {
        timer.shutdownNow();
        timer = null;
        try {
            instances.leave();
        } catch (RuntimeException e) {
            LOG.info("Left without a word, the others will notice: {}", Causes.of(e));
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    @Override
    public int getPhase() {
        return 1_001; // after the processors; before them when stopping
    }
}
