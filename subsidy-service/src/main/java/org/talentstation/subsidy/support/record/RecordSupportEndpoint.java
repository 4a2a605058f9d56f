package org.talentstation.subsidy.support.record;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.subsidy.learned.KnownStations;
import org.talentstation.subsidy.support.SupportBody;

/** 登记区市支持. Article 14. */
@RestController
@Tag(name = "区市支持")
final class RecordSupportEndpoint {

    private final CommandDesk desk;
    private final KnownStations stations;

    RecordSupportEndpoint(CommandDesk desk, KnownStations stations) {
        this.desk = desk;
        this.stations = stations;
    }

    @Operation(operationId = "record-support",
            summary = "登记区市对本辖区驿站的支持(第十四条)，不从市人才工作专项资金列支；选“其他”须写明具体方式；金额以分为单位")
    @PostMapping("/subsidy/v1/supports")
    ResponseEntity<CommandAnswer> record(@Valid @RequestBody Body body, CommandRequest request) {
        String id = NewId.of("support");
        return desk.executeOne(request, occasion -> new RecordSupport(id, stations.of(body.stationId()), body.support().statement(), occasion));
    }

    record Body(@NotBlank String stationId, @NotNull @Valid SupportBody support) {
    }
}
