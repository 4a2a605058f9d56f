package org.talentstation.registry.conversion.record;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
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
import org.talentstation.kernel.text.FileReference;
import org.talentstation.registry.engagement.Engagement;
import org.talentstation.registry.engagement.EngagementState;
import org.talentstation.registry.talent.Custody;

/** 登记成果转化. Articles 8(5) and 16(2). */
@RestController
@Tag(name = "成果转化")
final class RecordConversionEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    RecordConversionEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "record-conversion", summary = "登记一项合作的成果转化(第八条第五项)；金额以分为单位")
    @PostMapping("/registry/v1/engagements/{id}/conversions")
    ResponseEntity<CommandAnswer> record(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String conversion = NewId.of("conversion");
        return desk.executeOne(request, occasion -> {
            LocalDate since = state.of(Engagement.class, id, engagement -> engagement.ask(e -> e.begun().startedOn()));
            Custody custody = state.of(Engagement.class, id, engagement -> engagement.ask(EngagementState::custody));
            return new RecordConversion(conversion, id, since, custody, body.result(), body.valueFen(), body.achievedOn(),
                    body.evidence(), occasion);
        });
    }

    record Body(String result, long valueFen, LocalDate achievedOn, FileReference evidence) {
    }
}
