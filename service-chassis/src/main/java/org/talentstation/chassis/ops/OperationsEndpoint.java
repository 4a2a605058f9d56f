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
    private final ProcessorLag lag;

    OperationsEndpoint(Processors processors, LogPositions positions, ParkedCounts parked, ProcessorLag lag) {
        this.processors = processors;
        this.positions = positions;
        this.parked = parked;
        this.lag = lag;
    }

    @Operation(operationId = "ops-event-log", summary = "事件日志位置")
    @GetMapping("/ops/event-log")
    Map<String, Long> log() {
        return Map.of("headPosition", positions.head());
    }

    @Operation(operationId = "ops-processors", summary = "处理器进度")
    @GetMapping("/ops/processors")
    List<ProcessorStatus> all() {
        Map<String, ProcessorLag.Lag> now = lag.measure();
        Map<String, Long> waiting = parked.byProcessor();
        return processors.names().stream().map(name -> status(name, now.get(name), waiting.getOrDefault(name, 0L))).toList();
    }

    private ProcessorStatus status(String name, ProcessorLag.Lag now, long waiting) {
        var processor = processors.find(name).orElseThrow();
        boolean here = processors.isHeldHere(name);
        return new ProcessorStatus(name, processors.kindOf(name).name(), now.position(), now.events(), now.seconds(), here, now.holder(),
                processor.isRunning() && here, processor.isError(), waiting);
    }

    /**
     * Where one processor stands, whichever instance holds it.
     *
     * @param position   highest position it has read; -1 before the first event
     * @param lag        positions between it and the head of the log
     * @param lagSeconds age of the oldest event that it has not read
     * @param heldHere   whether this instance processes it
     * @param holder     the instance that does; null when none does
     * @param running    here
     * @param error      here: it waits to try again
     * @param parked     events parked in its dead-letter queue
     */
    record ProcessorStatus(String name, String kind, long position, long lag, double lagSeconds, boolean heldHere, String holder,
                           boolean running, boolean error, long parked) {
    }
}
