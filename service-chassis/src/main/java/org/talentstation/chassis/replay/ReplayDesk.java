package org.talentstation.chassis.replay;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.audit.Recorded;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.refusal.Refusal;

/**
 * What an operator does about replays; each action and its record are one transaction. Refuses VIEW_NOT_FOUND,
 * REPLAY_RUNNING, REPLAY_NOT_FOUND, REPLAY_STATE.
 */
final class ReplayDesk {

    private final ReplayStore replays;
    private final ReplayRunner runner;
    private final CommandDesk desk;
    private final AuditTrail trail;
    private final Set<String> views;

    ReplayDesk(ReplayStore replays, ReplayRunner runner, CommandDesk desk, AuditTrail trail, Set<String> views) {
        this.replays = replays;
        this.runner = runner;
        this.desk = desk;
        this.trail = trail;
        this.views = new TreeSet<>(views);
    }

    Replay replay(String id) {
        return replays.find(id).orElseThrow(() -> Refusal.notFound("REPLAY_NOT_FOUND", "没有编号为“%s”的重建。".formatted(id)));
    }

    ResponseEntity<CommandAnswer> start(String view, boolean dryRun, String reason, CommandRequest request) {
        return act(request, () -> {
            if (!views.contains(view)) {
                throw Refusal.notFound("VIEW_NOT_FOUND", "没有名为“%s”的视图；本服务的视图：%s。".formatted(view, String.join("、", views)));
            }
            String id = "replay-" + UUID.randomUUID();
            if (!replays.start(id, view, dryRun, reason, request.actor().id())) {
                throw Refusal.state("REPLAY_RUNNING", null, replays.open(view)
                        .map(open -> "视图“%s”已有一次未了结的重建（%s，%s），请先了结。".formatted(view, open.id(), open.stateTitle()))
                        .orElse("视图“%s”刚有一次重建了结，请重试。".formatted(view)));
            }
            return new Recorded(id, new ReplayStarted(id, view, dryRun, reason));
        });
    }

    ResponseEntity<CommandAnswer> direct(String id, ReplayAction action, String reason, CommandRequest request) {
        return act(request, () -> {
            Replay replay = replay(id);
            if (!action.permits(replay.state()) || !replays.move(id, replay.state(), action.to())) {
                throw Refusal.state("REPLAY_STATE", null, "这次重建现在是“%s”，不能%s。".formatted(replay.stateTitle(), action.title()));
            }
            return new Recorded(id, new ReplayDirected(id, replay.view(), action, reason));
        });
    }

    private ResponseEntity<CommandAnswer> act(CommandRequest request, Supplier<Recorded> work) {
        return desk.administer(request, trail, () -> {
            Recorded recorded = work.get();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    runner.wake();
                }
            });
            return recorded;
        });
    }
}
