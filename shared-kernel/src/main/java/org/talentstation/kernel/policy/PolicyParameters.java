package org.talentstation.kernel.policy;

import java.io.Reader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.resource.CsvTable;
import org.talentstation.kernel.station.Condition;

/**
 * What a policy version must look like before it may be registered as a successor (Article 18). A parameter that the 2020
 * version carries keeps its kind: a number stays a number, true or false stays so, {@code none} may become a number.
 */
public final class PolicyParameters {

    /** The value of a threshold that is not set. */
    public static final String NONE = "none";

    /** Parameters that decisions compute with; a version without one of them could not be applied. */
    public static final List<String> REQUIRED = List.of("notice.workingDays", "panel.size", "round.quota",
            Condition.VENUE_AND_FUNDING.weightParameter(), Condition.INDUSTRY_AND_DEMAND.weightParameter(),
            Condition.EXPERT_BODY.weightParameter(), Condition.RULES_AND_TEAM.weightParameter(),
            "rubric.maxScore", "subsidy.minFen", "subsidy.maxFen", "evaluation.years", "evaluation.weight.1",
            "evaluation.weight.2", "evaluation.weight.3", "evaluation.weight.4", "evaluation.weight.5",
            "evaluation.weight.6");

    private static final List<String> COLUMNS = List.of("key", "value", "unit", "article", "mark", "note");

    private PolicyParameters() {
    }

    /** Parameters from CSV with the header {@code key,value,unit,article,mark,note}; mark is T or R. */
    public static List<PolicyParameter> read(Reader csv) {
        return CsvTable.read(csv, COLUMNS).rows().stream().map(PolicyParameters::parameter).toList();
    }

    private static PolicyParameter parameter(CsvTable.Row row) {
        Reading mark = Arrays.stream(Reading.values()).filter(r -> r.mark().equals(row.text("mark"))).findFirst()
                .orElseThrow(() -> Refusal.invalid("POLICY_MARK_INVALID", "mark",
                        "第%d行的标记“%s”无效：应为T(原文规定)或R(系统解读)。".formatted(row.line(), row.text("mark"))));
        return new PolicyParameter(row.text("key"), row.text("value"), row.text("unit"), row.text("article"), mark,
                row.text("note"));
    }

    /** Refuses, with one code per rule and the parameter's key as field, a version that could not be applied. */
    public static void validate(PolicyVersion version) {
        requireText(version.id(), "POLICY_ID_REQUIRED", "id", "政策版本缺少标识。");
        requireText(version.documentNumber(), "POLICY_DOCUMENT_NUMBER_REQUIRED", "documentNumber", "政策版本缺少文号。");
        requireText(version.title(), "POLICY_TITLE_REQUIRED", "title", "政策版本缺少名称。");
        if (version.effectiveFrom() == null) {
            throw Refusal.invalid("POLICY_EFFECTIVE_FROM_REQUIRED", "effectiveFrom", "政策版本缺少施行日期。");
        }
        if (version.effectiveTo() != null && version.effectiveTo().isBefore(version.effectiveFrom())) {
            throw Refusal.invalid("POLICY_PERIOD_INVERTED", "effectiveTo", "有效期截止日%s早于施行日%s。"
                    .formatted(version.effectiveTo(), version.effectiveFrom()));
        }
        Set<String> seen = new HashSet<>();
        for (PolicyParameter parameter : version.parameters()) {
            requireShape(parameter);
            if (!seen.add(parameter.key())) {
                throw Refusal.invalid("POLICY_PARAMETER_DUPLICATE", parameter.key(),
                        "参数“%s”重复。".formatted(parameter.key()));
            }
            requireSameKind(parameter);
        }
        for (String key : REQUIRED) {
            if (!seen.contains(key)) {
                throw Refusal.invalid("POLICY_PARAMETER_REQUIRED", key, "缺少必需的参数“%s”。".formatted(key));
            }
        }
        requireConsistency(version);
    }

    private static void requireShape(PolicyParameter parameter) {
        requireText(parameter.key(), "POLICY_PARAMETER_KEY_REQUIRED", "parameters", "有参数缺少标识。");
        String key = parameter.key();
        requireText(parameter.value(), "POLICY_PARAMETER_VALUE_REQUIRED", key, "参数“%s”缺少取值。".formatted(key));
        requireText(parameter.article(), "POLICY_PARAMETER_ARTICLE_REQUIRED", key, "参数“%s”缺少所依据的条款。".formatted(key));
        if (parameter.mark() == null) {
            throw Refusal.invalid("POLICY_PARAMETER_MARK_REQUIRED", key,
                    "参数“%s”须标明是原文规定还是系统解读。".formatted(key));
        }
    }

    private static void requireSameKind(PolicyParameter parameter) {
        Measures2020.version().find(parameter.key()).ifPresent(first -> ParameterKind.of(first).check(parameter));
    }

    private static void requireConsistency(PolicyVersion version) {
        if (version.integer("panel.size") % 2 == 0) {
            throw Refusal.invalid("PANEL_SIZE_NOT_ODD", "panel.size",
                    "专家组人数须为奇数，现为%d人。".formatted(version.integer("panel.size")));
        }
        if (version.integer("subsidy.minFen") > version.integer("subsidy.maxFen")) {
            throw Refusal.invalid("SUBSIDY_BAND_INVERTED", "subsidy.minFen", "补助下限高于上限。");
        }
        requireSomeWeight(version, "rubric.weight.");
        requireSomeWeight(version, "evaluation.weight.");
    }

    private static void requireSomeWeight(PolicyVersion version, String prefix) {
        if (REQUIRED.stream().filter(key -> key.startsWith(prefix)).allMatch(key -> version.integer(key) == 0)) {
            throw Refusal.invalid("POLICY_WEIGHTS_ALL_ZERO", prefix + "*", "“%s*”的权重不能全部为零。".formatted(prefix));
        }
    }

    private static void requireText(String text, String code, String field, String detail) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid(code, field, detail);
        }
    }
}
