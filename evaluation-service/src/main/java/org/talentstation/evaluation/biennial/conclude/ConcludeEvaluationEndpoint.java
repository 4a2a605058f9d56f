package org.talentstation.evaluation.biennial.conclude;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.biennial.BiennialEvaluation;
import org.talentstation.evaluation.expert.RegisteredExperts;
import org.talentstation.evaluation.standing.conclude.ConcludeStanding;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.station.EvaluationOutcome;

/** The conclusion, and from when the station's next two years count, in one transaction. */
@RestController
@Tag(name = "定期评估")
final class ConcludeEvaluationEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;
    private final RegisteredExperts experts;

    ConcludeEvaluationEndpoint(CommandDesk desk, AggregateState state, RegisteredExperts experts) {
        this.desk = desk;
        this.state = state;
        this.experts = experts;
    }

    @Operation(operationId = "conclude-evaluation", summary = "作出评估结论：表扬、合格或者责令整改(第十六、十七条)")
    @PostMapping("/evaluation/v1/evaluations/{id}/conclusion")
    ResponseEntity<CommandAnswer> conclude(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        List<StatedGround> grounds = body.grounds() == null ? List.of()
                : body.grounds().stream().map(g -> new StatedGround(g.ground(), g.statement())).toList();
        return desk.execute(request, occasion -> commands(id, body, grounds, occasion));
    }

    private List<Command> commands(String id, Body body, List<StatedGround> grounds, Occasion occasion) {
        String stationId = state.of(BiennialEvaluation.class, id, e -> e.opened().station().stationId());
        List<String> seated = state.of(BiennialEvaluation.class, id, e -> Judge.ids(e.bench().seated()));
        return List.of(new ConcludeEvaluation(id, body.outcome(), grounds, body.statement(), experts.facts(seated), occasion),
                new ConcludeStanding(stationId, id, body.outcome(), occasion));
    }

    /** @param grounds all three for COMMENDED, at least one for RECTIFY, none for QUALIFIED */
    record Body(@NotNull(message = "须写明评估结论") EvaluationOutcome outcome,
                @Size(max = 20, message = "情形过多") List<@Valid @NotNull(message = "情形不能为空") Stated> grounds, String statement) {
    }

    record Stated(@NotNull(message = "须写明情形") Ground ground, String statement) {
    }
}
