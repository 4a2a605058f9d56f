package org.talentstation.registry.consent.give;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.registry.consent.ConsentId;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.consent.ConsentTexts;
import org.talentstation.registry.people.OwnTalent;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.Talent;

/** 登记同意. Refuses CONSENT_EVIDENCE_REQUIRED where nobody but the talent itself may go without its paper. Article 8. */
@RestController
@Tag(name = "个人信息")
final class GiveConsentEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;
    private final ConsentTexts texts;
    private final OwnTalent own;

    GiveConsentEndpoint(CommandDesk desk, AggregateState state, ConsentTexts texts, OwnTalent own) {
        this.desk = desk;
        this.state = state;
        this.texts = texts;
        this.own = own;
    }

    @Operation(operationId = "give-consent", summary = "登记人才就某一用途的同意(第八条)；本人在线同意无需附件，他人代为登记须附本人签署的同意书")
    @PostMapping("/registry/v1/talents/{id}/consents")
    ResponseEntity<CommandAnswer> give(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> {
            own.mustBe(request.caller(), id);
            Custody custody = state.of(Talent.class, id, talent -> talent.ask(s -> {
                s.mustStand();
                return s.custody();
            }));
            String version = texts.current(body.textVersion(), body.purpose(), occasion.date()).version();
            return new GiveConsent(ConsentId.of(id), id, body.purpose(), version, evidence(body, request), custody, occasion);
        });
    }

    private static FileReference evidence(Body body, CommandRequest request) {
        if (request.caller().scope() == Scope.ASSIGNED) {
            return null;
        }
        if (body.evidence() == null) {
            throw Refusal.invalid("CONSENT_EVIDENCE_REQUIRED", "evidence", "代为登记同意的，须附本人签署的同意书。");
        }
        return body.evidence().checked("evidence");
    }

    record Body(@NotNull(message = "须选择用途") ConsentPurpose purpose, @NotBlank(message = "须填写同意书版本") String textVersion, FileReference evidence) {
    }
}
