package org.talentstation.registry.view.talents;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.Page;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.people.OwnTalent;
import org.talentstation.registry.people.People;
import org.talentstation.registry.people.PersonLookup;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.vault.Sealed;

/** 人才库查询: names masked, no file has any. Refuses NAME_FORBIDDEN. Articles 8(2) and 11. */
@RestController
@Tag(name = "人才库")
final class TalentsEndpoint {

    private static final Set<Role> SEE_FIRST_CHARACTER = EnumSet.of(Role.BUREAU_OFFICER, Role.BUREAU_LEADER, Role.DISTRICT_OFFICER, Role.HOST_STAFF);
    private static final TableSpec<TalentRow> TABLE = TableSpec.<TalentRow>titled("人才库")
            .column("id", "编号", TalentRow::id).column("state", "状态", TalentRow::stateName).column("category", "人才类别", TalentRow::categoryName)
            .column("fields", "专业领域", r -> String.join("、", r.fields())).column("titles", "职称", r -> String.join("、", r.titles()))
            .column("programmes", "人才工程", r -> String.join("、", r.programmes()))
            .column("modes", "合作方式", r -> String.join("、", r.modes().stream().map(m -> m.chinese()).toList()))
            .column("availableFrom", "可服务自", TalentRow::availableFrom).column("availableUntil", "可服务至", TalentRow::availableUntil)
            .column("jurisdiction", "辖区", TalentRow::jurisdiction).column("stations", "合作驿站", r -> String.join("、", r.stations()))
            .column("registeredOn", "入库日期", TalentRow::registeredOn)
            .filters("state", "category", "fields", "titles", "programmes", "modes", "places", "stations", "jurisdiction", "suspected")
            .sortable("registeredOn").defaultSort("-registeredOn").parameters("name").build();

    private final Tables tables;
    private final Talents view;
    private final People people;
    private final PersonLookup lookup;
    private final OwnTalent own;

    TalentsEndpoint(Tables tables, Talents view, People people, PersonLookup lookup, OwnTalent own) {
        this.tables = tables;
        this.view = view;
        this.people = people;
        this.lookup = lookup;
        this.own = own;
    }

    @Operation(operationId = "list-talents", summary = "查询人才库；姓名脱敏；name按姓名精确查找(须有办理权限)；suspected=true列出待核实的重复；导出不含姓名")
    @GetMapping("/registry/v1/talents")
    ResponseEntity<?> list(QueryRequest request) {
        ResponseEntity<?> answer = tables.page(view, TABLE, request, named(request));
        if (!(answer.getBody() instanceof Page<?> page)) {
            return answer;
        }
        List<TalentRow> rows = page.items().stream().map(TalentRow.class::cast).toList();
        Map<Sealed, PersonalData> open = people.openAll(rows.stream().map(TalentRow::person).filter(Objects::nonNull).toList());
        boolean first = seesFirstCharacter(request);
        return ResponseEntity.ok(new Page<>(rows.stream().map(r -> TalentShown.of(r, r.person() == null ? null : open.get(r.person()), first)).toList(),
                page.next(), page.position()));
    }

    @Operation(operationId = "show-talent", summary = "查看一名人才；姓名脱敏")
    @GetMapping("/registry/v1/talents/{id}")
    TalentShown show(@PathVariable String id, QueryRequest request) {
        own.mustBe(request.caller(), id);
        TalentRow row = tables.one(view, id, request);
        return TalentShown.of(row, people.open(row.person()).orElse(null), seesFirstCharacter(request));
    }

    private List<Bson> named(QueryRequest request) {
        List<Bson> more = new ArrayList<>();
        request.parameter("name").ifPresent(name -> {
            if (!SEE_FIRST_CHARACTER.contains(request.caller().role())) {
                throw Refusal.forbidden("NAME_FORBIDDEN", "您的角色不能按姓名查找人才。");
            }
            more.add(Filters.in("_id", lookup.named(name)));
        });
        return more;
    }

    private static boolean seesFirstCharacter(QueryRequest request) {
        return SEE_FIRST_CHARACTER.contains(request.caller().role()) || request.caller().role() == Role.TALENT;
    }
}
