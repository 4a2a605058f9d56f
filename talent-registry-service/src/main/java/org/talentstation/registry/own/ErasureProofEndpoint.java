package org.talentstation.registry.own;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.talent.TalentEvent.PersonalDataCorrected;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.registry.talent.TalentEvent.TalentKeyDestroyed;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.vault.KeyState;
import org.talentstation.registry.vault.PersonVault;
import org.talentstation.registry.vault.Sealed;

/** 删除证明, checked anew at each question. Refuses NOT_FOUND, NOT_ERASED. Personal Information Protection Law, Article 47. */
@RestController
@Tag(name = "个人信息")
final class ErasureProofEndpoint {

    private final EventLog log;
    private final PersonVault vault;
    private final BusinessClock clock;

    ErasureProofEndpoint(EventLog log, PersonVault vault, BusinessClock clock) {
        this.log = log;
        this.vault = vault;
        this.clock = clock;
    }

    @Operation(operationId = "prove-erasure", summary = "个人信息删除证明：每次查询都重新核验；Accept: text/plain时为可打印的中文证明")
    @GetMapping("/registry/v1/talents/{id}/erasure-proof")
    ResponseEntity<?> prove(@PathVariable String id, QueryRequest request) {
        request.mustKnow(Set.of());
        ErasureProof proof = of(id);
        if (request.accept() != null && request.accept().startsWith(MediaType.TEXT_PLAIN_VALUE)) {
            return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(proof.printed());
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(proof);
    }

    private ErasureProof of(String id) {
        List<? extends LoggedEvent<?>> history = log.stream(id, 0).map(LoggedEvent::of).toList();
        if (history.isEmpty() || !(history.getFirst().payload() instanceof TalentRegistered)) {
            throw Refusal.notFound("NOT_FOUND", "没有编号为“%s”的记录。".formatted(id));
        }
        List<Sealed> sealed = new ArrayList<>();
        LoggedEvent<?> erased = null;
        LoggedEvent<?> destroyed = null;
        for (LoggedEvent<?> logged : history) {
            switch (logged.payload()) {
                case TalentRegistered e -> sealed.add(e.person());
                case PersonalDataCorrected e -> sealed.addAll(List.of(e.before(), e.person()));
                case TalentErased e -> erased = logged;
                case TalentKeyDestroyed e -> destroyed = logged;
                default -> { }
            }
        }
        if (erased == null) {
            throw Refusal.state("NOT_ERASED", null, "该人才的个人信息没有删除。");
        }
        TalentErased e = (TalentErased) erased.payload();
        KeyState key = vault.state(id).orElse(null);
        return new ErasureProof(id, e.on(), e.reason(), erased.eventId(), destroyed == null ? null : ((TalentKeyDestroyed) destroyed.payload()).keyFingerprint(),
                key == null ? null : key.destroyedAt(), destroyed == null ? null : destroyed.eventId(), sealed.size(), vault.openAll(sealed).size(),
                clock.instant());
    }
}
