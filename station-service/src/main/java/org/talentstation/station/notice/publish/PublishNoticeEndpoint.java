package org.talentstation.station.notice.publish;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
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
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.StationApplication;
import org.talentstation.station.application.putonnotice.PutOnNotice;
import org.talentstation.station.notice.NoticeEntry;

/** 公示入选名单: the notice and every application's place on it are one transaction. Article 7(3). */
@RestController
@Tag(name = "公示")
final class PublishNoticeEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    PublishNoticeEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "publish-notice", summary = "公示入选名单(第七条第三项)，公示期5个工作日")
    @PostMapping("/station/v1/notices")
    ResponseEntity<CommandAnswer> publish(@Valid @RequestBody Body body, CommandRequest request) {
        String id = NewId.of("notice");
        return desk.execute(request, occasion -> commands(id, body, occasion));
    }

    private List<Command> commands(String id, Body body, Occasion occasion) {
        List<NoticeEntry> entries = body.applicationIds().stream().map(application -> new NoticeEntry(application,
                state.of(StationApplication.class, application, a -> a.ask(ApplicationState::about)))).toList();
        List<Command> commands = new ArrayList<>();
        commands.add(new PublishNotice(id, body.title(), entries, occasion));
        body.applicationIds().forEach(application -> commands.add(new PutOnNotice(application, id, occasion)));
        return commands;
    }

    record Body(String title, @NotNull(message = "须列明公示的申报") @Size(max = 500, message = "一次最多公示500个申报")
                List<@NotBlank(message = "申报编号不能为空") String> applicationIds) {
    }
}
