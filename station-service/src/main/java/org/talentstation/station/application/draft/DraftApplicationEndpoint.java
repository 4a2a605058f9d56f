package org.talentstation.station.application.draft;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.station.CoLocation;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.host.Host;

/** 起草申报 for a registered host. Articles 5 and 7(1). */
@RestController
@Tag(name = "申报")
final class DraftApplicationEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    DraftApplicationEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "draft-application", summary = "起草申报(第五条)")
    @PostMapping("/station/v1/applications")
    ResponseEntity<CommandAnswer> draft(@Valid @RequestBody Body body, CommandRequest request) {
        String id = NewId.of("application");
        return desk.executeOne(request, occasion -> new DraftApplication(id,
                state.of(Host.class, Host.idOf(body.hostId()), Host::facts), body.stationType(), body.stationName(),
                body.address(), body.coLocations(), occasion));
    }

    record Body(@NotBlank(message = "须填写依托单位的统一社会信用代码") String hostId,
                @NotNull(message = "须选择驿站类型(第五条)") StationType stationType, String stationName, String address,
                List<@NotNull(message = "共建共享场所不能为空") CoLocation> coLocations) {
    }
}
