package org.talentstation.registry.taxonomy.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.registry.taxonomy.Field;
import org.talentstation.registry.taxonomy.Replacement;
import org.talentstation.registry.taxonomy.TaxonomyVersion;

/** 登记专业领域表版本. Articles 8(2) and 11. */
@RestController
@Tag(name = "专业领域")
final class RegisterTaxonomyVersionEndpoint {

    private final CommandDesk desk;

    RegisterTaxonomyVersionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "register-field-taxonomy", summary = "登记专业领域表版本；replaces写明上一版本的代码由哪些新代码代替，已有记录据此继续匹配")
    @PostMapping("/registry/v1/field-taxonomies")
    ResponseEntity<CommandAnswer> register(@Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RegisterTaxonomyVersion(new TaxonomyVersion(body.id(), body.title(), body.source(),
                body.effectiveFrom(), body.fields(), body.replaces()), occasion));
    }

    record Body(String id, String title, String source, LocalDate effectiveFrom, List<Field> fields, List<Replacement> replaces) {
    }
}
