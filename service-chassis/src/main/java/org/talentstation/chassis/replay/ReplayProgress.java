package org.talentstation.chassis.replay;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells a replay's progress as Server-Sent Events (WHATWG HTML 9.2), from what is stored, so that every instance can:
 * {@code progress} twice a second, and {@code stopped} once it waits for an operator or has ended.
 */
final class ReplayProgress {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    private final ReplayStore replays;
    private final ReplayRunner runner;

    ReplayProgress(ReplayStore replays, ReplayRunner runner) {
        this.replays = replays;
        this.runner = runner;
    }

    SseEmitter of(Replay replay) {
        SseEmitter emitter = new SseEmitter(0L);
        Thread.ofVirtual().name("replay-progress").start(() -> tell(replay, emitter));
        return emitter;
    }

    private void tell(Replay first, SseEmitter emitter) {
        try {
            Replay now = first;
            while (now.state().works() && runner.isRunning()) {
                emitter.send(SseEmitter.event().name("progress").data(now));
                LockSupport.parkNanos(EVERY);
                now = replays.find(first.id()).orElse(now);
            }
            if (!now.state().works()) {
                emitter.send(SseEmitter.event().name("stopped").data(now));
            }
            emitter.complete();
        } catch (IOException | RuntimeException e) {
            emitter.completeWithError(e); // whoever watched has gone, or the database is away
        }
    }
}
