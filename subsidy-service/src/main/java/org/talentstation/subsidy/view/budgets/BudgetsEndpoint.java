package org.talentstation.subsidy.view.budgets;

import static java.util.stream.Collectors.groupingBy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableFile;
import org.talentstation.chassis.query.TableFormat;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.chassis.security.ObjectScope;
import org.talentstation.subsidy.view.Yuan;
import org.talentstation.subsidy.view.subsidies.Subsidies;
import org.talentstation.subsidy.view.subsidies.SubsidyRow;

/** 按辖区和年度统计补助, summed from the subsidies that the caller may see. Articles 9 and 13. */
@RestController
@Tag(name = "补助")
final class BudgetsEndpoint {

    private static final TableSpec<Budget> TABLE = TableSpec.<Budget>titled("补助预算执行").column("fiscalYear", "预算年度", Budget::fiscalYear)
            .column("jurisdiction", "辖区", Budget::jurisdiction).column("subsidies", "笔数", Budget::subsidies)
            .column("grantedFen", "批准(元)", b -> Yuan.of(b.grantedFen())).column("paidFen", "已付(元)", b -> Yuan.of(b.paidFen()))
            .column("unpaidFen", "未付(元)", b -> Yuan.of(b.unpaidFen())).column("freedFen", "不再支付(元)", b -> Yuan.of(b.freedFen()))
            .column("recoveredFen", "已追回(元)", b -> Yuan.of(b.recoveredFen())).sortable("fiscalYear").defaultSort("-fiscalYear").build();

    private final Tables tables;
    private final Subsidies view;

    BudgetsEndpoint(Tables tables, Subsidies view) {
        this.tables = tables;
        this.view = view;
    }

    /** The sums, newest year first. */
    record Answer(List<Budget> items) {
    }

    @Operation(operationId = "list-budgets", summary = "按辖区和预算年度统计已批准的补助；JSON中金额以分为单位")
    @GetMapping("/subsidy/v1/budgets")
    ResponseEntity<?> list(QueryRequest request) {
        request.mustKnow(Set.of("fiscalYear", "jurisdiction"));
        request.view().until(view, request.awaitPosition());
        String year = request.parameter("fiscalYear").orElse(null);
        String jurisdiction = request.parameter("jurisdiction").orElse(null);
        Map<Integer, Map<String, List<SubsidyRow>>> granted = tables.all(view, Map.of()).stream()
                .filter(r -> r.grantedOn() != null && ObjectScope.permits(request.caller(), r.jurisdiction(), r.hostId()))
                .filter(r -> year == null || year.equals(Integer.toString(r.fiscalYear())))
                .filter(r -> jurisdiction == null || jurisdiction.equals(r.jurisdiction()))
                .collect(groupingBy(SubsidyRow::fiscalYear, groupingBy(SubsidyRow::jurisdiction)));
        List<Budget> sums = granted.entrySet().stream().flatMap(y -> y.getValue().entrySet().stream().map(j -> Budget.of(y.getKey(), j.getKey(), j.getValue())))
                .sorted(Comparator.comparing(Budget::fiscalYear).reversed().thenComparing(Budget::jurisdiction)).toList();
        TableFormat format = TableFormat.of(request.accept());
        return format == TableFormat.JSON ? ResponseEntity.ok(new Answer(sums)) : TableFile.answer(format, TABLE, sums);
    }
}
