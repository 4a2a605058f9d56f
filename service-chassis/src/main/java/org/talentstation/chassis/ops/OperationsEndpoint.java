package org.talentstation.chassis.ops;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processors;

/** For the machine's own status command and operators: where the log and each of its processors stand. */
@Hidden
@RestController
class OperationsEndpoint {

    private final Processors processors;
    private final LogPositions positions;
    private final ParkedCounts parked;

    OperationsEndpoint(Processors processors, LogPositions positions, ParkedCounts parked) {
        this.processors = processors;
        this.positions = positions;
        this.parked = parked;
    }

    @Operation(operationId = "ops-event-log", summary = "事件日志位置")
    @GetMapping("/ops/event-log")
    Map<String, Long> log() {
        return Map.of("headPosition", positions.head());
    }

    @Operation(operationId = "ops-processors", summary = "处理器进度")
    @GetMapping("/ops/processors")
    List<ProcessorStatus> all() {
        long head = positions.head();
        Map<String, Long> waiting = parked.byProcessor();
        return processors.names().stream().map(name -> status(name, head, waiting.getOrDefault(name, 0L))).toList();
    }

    private ProcessorStatus status(String name, long head, long waiting) {
        var processor = processors.find(name).orElseThrow();
        long position = processors.position(name);
        boolean claimed = !processor.processingStatus().isEmpty();
        return new ProcessorStatus(name, processors.kindOf(name).name(), position, claimed ? Math.max(0, head - Math.max(position, 0)) : -1,
                processor.isRunning() && claimed, processor.isError(), waiting);
    }

    /**
     * Where one processor stands.
     *
     * @param position highest position it has read; -1 when this instance does not hold it
     * @param lag      positions between it and the head of the log; -1 when this instance does not hold it
     * @param parked   events parked in its dead-letter queue
     */
    record ProcessorStatus(String name, String kind, long position, long lag, boolean running, boolean error, long parked) {
    }
}
