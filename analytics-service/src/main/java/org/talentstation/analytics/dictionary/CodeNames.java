package org.talentstation.analytics.dictionary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.talentstation.analytics.learned.LearnedCodes;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.place.Jurisdiction;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.kernel.talent.EngagementMode;

/** The Chinese names of the codes in facts, by the name of their code table. */
@Component
public final class CodeNames {

    private final Map<String, Map<String, String>> tables = new LinkedHashMap<>();

    CodeNames(Jurisdictions jurisdictions) {
        tables.put("station-type", of(StationType.values(), StationType::chinese));
        tables.put("function", of(StationFunction.values(), StationFunction::chinese));
        tables.put("activity-kind", of(ActivityKind.values(), ActivityKind::chinese));
        tables.put("outcome", of(EvaluationOutcome.values(), EvaluationOutcome::chinese));
        tables.put("demand-kind", of(DemandKind.values(), DemandKind::chinese));
        tables.put("engagement-mode", of(EngagementMode.values(), EngagementMode::chinese));
        tables.put("station-state", Map.of("ACTIVE", "正常", "RECTIFYING", "整改中", "REVOKED", "已取消称号", "WITHDRAWN", "已放弃称号"));
        tables.put("rectification-result", Map.of("OPEN", "整改中", "ACCEPTED", "复核合格", "FAILED", "复核不合格"));
        tables.put("money-flow", Map.of("GRANTED", "批准补助", "PAID", "支付", "USED", "使用", "RECOVERED", "追回", "CANCELLED", "取消未付", "RESULT", "成果价值"));
        Map<String, String> categories = new LinkedHashMap<>(Map.of("MUNICIPAL", "市级补助", "PROVINCIAL", "省级奖补"));
        categories.putAll(of(UseCategory.values(), UseCategory::chinese));
        tables.put("money-category", categories);
        tables.put("yes-no", Map.of("YES", "是", "NO", "否"));
        tables.putAll(LearnedCodes.TABLES);
        Map<String, String> places = new LinkedHashMap<>();
        for (Jurisdiction place : jurisdictions.all()) {
            places.put(place.key(), place.name());
        }
        tables.put("jurisdiction", places);
    }

    /** The name, the code itself where there is none, 未知 for none. */
    public String name(String table, String code) {
        return code == null ? "未知" : table == null ? code : tables.get(table).getOrDefault(code, code);
    }

    /** Code → name. */
    public Map<String, String> table(String name) {
        return tables.get(name);
    }

    /** Code → name of an enumeration, in its order. */
    public static <E extends Enum<E>> Map<String, String> of(E[] values, Function<E, String> chinese) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> names.put(value.name(), chinese.apply(value)));
        return names;
    }
}
