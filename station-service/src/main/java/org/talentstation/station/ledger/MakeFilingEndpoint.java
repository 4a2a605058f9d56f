package org.talentstation.station.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.designation.Station;

/** 报送规章制度、发展规划、年度计划、总结和信息. Article 15. */
@RestController
@Tag(name = "报送")
final class MakeFilingEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    MakeFilingEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "make-filing", summary = "报送规章制度、发展规划、年度工作计划、年度工作总结或者工作信息(第十五条)；同一年度再次报送须说明替换理由")
    @PostMapping("/station/v1/stations/{id}/filings")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String entryId = NewId.of("filing");
        return desk.executeOne(request, occasion -> new MakeFiling(state.of(Station.class, id, Station::facts), entryId, body.kind(), body.year(),
                body.title(), body.file(), body.replacementReason(), occasion));
    }

    record Body(@NotNull(message = "须选择报送种类(第十五条)") FilingKind kind, Integer year, String title, FileReference file,
                String replacementReason) {
    }
}
