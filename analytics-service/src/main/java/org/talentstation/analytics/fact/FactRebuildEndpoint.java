package org.talentstation.analytics.fact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.analytics.fact.FactRebuildEvent.FactRebuildAccepted;
import org.talentstation.analytics.fact.FactRebuildEvent.FactRebuildStarted;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.audit.Recorded;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.refusal.Refusal;

/** 重建统计事实. Refuses FACT_REBUILD_RUNNING, FACT_REBUILD_UNKNOWN, FACT_REBUILD_NOT_DIFFERENT. */
@RestController
@Tag(name = "运维")
class FactRebuildEndpoint {

    private static final int SHOWN = 50;

    private final CommandDesk desk;
    private final AuditTrail trail;
    private final FactRebuildStore store;
    private final FactRebuilder rebuilder;
    private final FactSets sets;
    private final LogPositions positions;
    private final BusinessClock clock;

    FactRebuildEndpoint(CommandDesk desk, AuditTrail trail, FactRebuildStore store, FactRebuilder rebuilder, FactSets sets, LogPositions positions,
                        BusinessClock clock) {
        this.desk = desk;
        this.trail = trail;
        this.store = store;
        this.rebuilder = rebuilder;
        this.sets = sets;
        this.positions = positions;
        this.clock = clock;
    }

    @Operation(operationId = "start-fact-rebuild", summary = "从事件日志重建统计事实；与现用的逐行比较，一致则自动启用")
    @PostMapping("/analytics/v1/ops/fact-rebuilds")
    ResponseEntity<CommandAnswer> start(@Valid @RequestBody Reason body, CommandRequest request) {
        String id = NewId.of("fact-rebuild");
        return desk.administer(request, trail, () -> {
            String live = sets.live().facts();
            store.begin(id, live.equals("facts_a") ? "facts_b" : "facts_a", positions.head(), body.reason(), request.actor().id(), clock.instant());
            return new Recorded(id, new FactRebuildStarted(id, body.reason()));
        });
    }

    @Operation(operationId = "accept-fact-rebuild", summary = "启用与现用的不一致的重建结果(须说明理由)")
    @PostMapping("/analytics/v1/ops/fact-rebuilds/{id}/acceptance")
    ResponseEntity<CommandAnswer> accept(@PathVariable String id, @Valid @RequestBody Reason body, CommandRequest request) {
        return desk.administer(request, trail, () -> {
            FactRebuild run = known(id);
            if (run.state() != FactRebuild.State.DIFFERENT || !store.newest(1).getFirst().id().equals(id)) {
                throw Refusal.state("FACT_REBUILD_NOT_DIFFERENT", null, "只有最近一次、且与现用的不一致的重建结果才需要确认启用。");
            }
            rebuilder.accept(run);
            return new Recorded(id, new FactRebuildAccepted(id, run.differences(), body.reason()));
        });
    }

    @Operation(operationId = "list-fact-rebuilds", summary = "统计事实的重建，最近的在前")
    @GetMapping("/analytics/v1/ops/fact-rebuilds")
    Answer list(QueryRequest request) {
        request.mustKnow(Set.of());
        return new Answer(store.newest(SHOWN));
    }

    @Operation(operationId = "show-fact-rebuild", summary = "一次统计事实的重建及其进度")
    @GetMapping("/analytics/v1/ops/fact-rebuilds/{id}")
    FactRebuild show(@PathVariable String id, QueryRequest request) {
        request.mustKnow(Set.of());
        return known(id);
    }

    private FactRebuild known(String id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("FACT_REBUILD_UNKNOWN", "没有编号为“%s”的重建。".formatted(id)));
    }

    /** Why. */
    record Reason(@NotBlank @Size(max = 500) String reason) {
    }

    record Answer(List<FactRebuild> items) {
    }
}
