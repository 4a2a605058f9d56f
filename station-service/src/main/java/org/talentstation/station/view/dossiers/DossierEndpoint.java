package org.talentstation.station.view.dossiers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.Tables;

/** 申报档案 with its timeline. */
@RestController
@Tag(name = "申报")
final class DossierEndpoint {

    private final Tables tables;
    private final Dossiers view;

    DossierEndpoint(Tables tables, Dossiers view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "show-application", summary = "申报档案：条件、评估、公示和办理经过")
    @GetMapping("/station/v1/applications/{id}")
    Dossier show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
