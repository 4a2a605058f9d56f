package org.talentstation.station.view.trainings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 驿站人员培训. Article 12. */
@RestController
@Tag(name = "驿站人员")
final class TrainingsEndpoint {

    private static final TableSpec<Trainings.Row> SPEC = TableSpec.<Trainings.Row>titled("驿站人员培训")
            .column("id", "培训编号", Trainings.Row::id).column("stationName", "驿站名称", Trainings.Row::stationName)
            .column("hostName", "依托单位", Trainings.Row::hostName).column("topic", "培训内容", Trainings.Row::topic)
            .column("heldOn", "培训日期", Trainings.Row::heldOn).column("hours", "学时", Trainings.Row::hours)
            .column("participants", "参加人员工号", row -> String.join("、", row.participants()))
            .column("organisation", "培训单位", Trainings.Row::organisation).column("correction", "更正理由", Trainings.Row::correction)
            .filters("stationId", "hostId", "jurisdiction", "year", "participants").search("topic", "stationName", "organisation").sortable("heldOn")
            .defaultSort("-heldOn").build();

    private final Tables tables;
    private final Trainings view;

    TrainingsEndpoint(Tables tables, Trainings view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-trainings", summary = "驿站人员培训列表(第十二条)，可按驿站、年度和参加人员工号筛选")
    @GetMapping("/station/v1/trainings")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
