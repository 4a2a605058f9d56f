package org.talentstation.registry.consent;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;

/** 同意书文本. */
@RestController
@Tag(name = "个人信息")
final class ConsentTextsEndpoint {

    private final ConsentTexts texts;

    ConsentTextsEndpoint(ConsentTexts texts) {
        this.texts = texts;
    }

    @Operation(operationId = "list-consent-texts", summary = "各用途的同意书文本及版本")
    @GetMapping("/registry/v1/consent-texts")
    Answer list(QueryRequest request) {
        request.mustKnow(Set.of());
        return new Answer(texts.all());
    }

    record Answer(List<ConsentText> items) {
    }
}
