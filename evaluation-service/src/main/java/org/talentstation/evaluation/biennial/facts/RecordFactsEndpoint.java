package org.talentstation.evaluation.biennial.facts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.evaluation.biennial.BiennialEvaluation;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;

@RestController
@Tag(name = "定期评估")
final class RecordFactsEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;
    private final StationRecord record;

    RecordFactsEndpoint(CommandDesk desk, AggregateState state, StationRecord record) {
        this.desk = desk;
        this.state = state;
        this.record = record;
    }

    @Operation(operationId = "record-facts", summary = "读取并固定评估期内的活动、报送、柔性引才与成果转化情况(第十六条第一、二、四、六项)")
    @PostMapping("/evaluation/v1/evaluations/{id}/facts")
    ResponseEntity<CommandAnswer> read(@PathVariable String id, CommandRequest request) {
        var known = record.known();
        return desk.executeOne(request, occasion -> {
            EvaluationOpened opened = state.of(BiennialEvaluation.class, id, BiennialEvaluation::opened);
            return new RecordFacts(id, record.of(opened.station().stationId(), opened.station().countedFrom(), opened.openedOn(), known), occasion);
        });
    }
}
