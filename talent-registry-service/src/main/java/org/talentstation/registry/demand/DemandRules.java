package org.talentstation.registry.demand;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.talent.ExpertiseLevel;
import org.talentstation.registry.taxonomy.FieldTaxonomy;
import org.talentstation.registry.taxonomy.TaxonomyVersion;

/**
 * Whether the terms of a demand are in order, whatever the day: DEMAND_KIND_REQUIRED, TEXT_REQUIRED, TEXT_TOO_LONG, PERSONAL_NUMBER_IN_TEXT,
 * PROTECTED_ATTRIBUTE, BUDGET_NEGATIVE, PERIOD_INVERTED, EXPIRY_REQUIRED, TOO_MANY_REQUIREMENTS, REQUIREMENT_INCOMPLETE, REQUIREMENT_TWICE,
 * REQUIREMENT_WEIGHT_INVALID, REQUIREMENT_VALUE_INVALID, FIELD_UNKNOWN and UNKNOWN_JURISDICTION. Articles 8(2) and 11.
 */
@Component
public final class DemandRules {

    private static final int MOST = 30;
    private static final int HEAVIEST = 5;

    private final FieldTaxonomy taxonomy;
    private final Jurisdictions jurisdictions;

    DemandRules(FieldTaxonomy taxonomy, Jurisdictions jurisdictions) {
        this.taxonomy = taxonomy;
        this.jurisdictions = jurisdictions;
    }

    public DemandTerms checked(DemandTerms t) {
        if (t == null || t.kind() == null) {
            throw Refusal.invalid("DEMAND_KIND_REQUIRED", "terms.kind", "请选择需求类别：人才、技术、项目或资金(第八条第二项)。");
        }
        TaxonomyVersion inForce = taxonomy.inForce();
        String title = text(t.title(), "terms.title", "需求名称", 100);
        String description = text(t.description(), "terms.description", "需求说明", 4000);
        if (t.budgetFen() != null && t.budgetFen() < 0) {
            throw Refusal.invalid("BUDGET_NEGATIVE", "terms.budgetFen", "预算(分)不能为负数；面议的请留空。");
        }
        if (t.from() != null && t.until() != null && t.until().isBefore(t.from())) {
            throw Refusal.invalid("PERIOD_INVERTED", "terms.until", "需求期间的截止日期早于开始日期。");
        }
        if (t.expiresOn() == null) {
            throw Refusal.invalid("EXPIRY_REQUIRED", "terms.expiresOn", "请填写需求的有效期截止日期。");
        }
        return new DemandTerms(t.kind(), title, description, requirements(t.requirements(), inForce), t.budgetFen(), t.from(), t.until(), t.expiresOn(),
                t.openPosting(), inForce.id());
    }

    private static String text(String text, String field, String what, int longest) {
        String checked = PersonalNumber.absentFrom(text, field, what);
        if (checked.length() > longest) {
            throw Refusal.invalid("TEXT_TOO_LONG", field, "%s不能超过%d个字。".formatted(what, longest));
        }
        ProtectedAttributes.absentFrom(checked, field);
        return checked;
    }

    private List<Requirement> requirements(List<Requirement> given, TaxonomyVersion inForce) {
        List<Requirement> all = given == null ? List.of() : given;
        if (all.size() > MOST) {
            throw Refusal.invalid("TOO_MANY_REQUIREMENTS", "terms.requirements", "要求最多填写%d项。".formatted(MOST));
        }
        Set<String> seen = new HashSet<>();
        return all.stream().map(r -> {
            Requirement checked = requirement(r, inForce);
            if (!seen.add(checked.kind() + " " + checked.value())) {
                throw Refusal.invalid("REQUIREMENT_TWICE", "terms.requirements", "要求“%s：%s”重复。".formatted(checked.kind().chinese(), checked.value()));
            }
            return checked;
        }).toList();
    }

    private Requirement requirement(Requirement r, TaxonomyVersion inForce) {
        if (r == null || r.kind() == null || r.value() == null || r.value().isBlank()) {
            throw Refusal.invalid("REQUIREMENT_INCOMPLETE", "terms.requirements", "每项要求都要写明种类和内容。");
        }
        if (r.must() ? r.weight() != 0 : r.weight() < 1 || r.weight() > HEAVIEST) {
            throw Refusal.invalid("REQUIREMENT_WEIGHT_INVALID", "terms.requirements", "必须满足的要求权重填0，希望满足的填1至%d。".formatted(HEAVIEST));
        }
        String value = r.value().strip();
        switch (r.kind()) {
            case FIELD -> field(value, inForce);
            case CATEGORY -> oneOf(r.kind(), value, TalentCategory.values());
            case MODE -> oneOf(r.kind(), value, EngagementMode.values());
            case TITLE, PROGRAMME -> text(value, "terms.requirements", r.kind().chinese(), 100);
            case PLACE -> jurisdictions.get(value);
            case AVAILABLE_BY -> day(value);
        }
        return new Requirement(r.kind(), value, r.must(), r.weight());
    }

    private static void field(String value, TaxonomyVersion inForce) {
        String[] parts = value.split(":", -1);
        inForce.get(parts[0], "terms.requirements");
        if (parts.length > 2 || parts.length == 2 && Stream.of(ExpertiseLevel.values()).noneMatch(l -> l.name().equals(parts[1]))) {
            throw invalid("专业领域写作“代码”或“代码:层次”，层次为%s之一。".formatted(List.of(ExpertiseLevel.values())));
        }
    }

    private static void oneOf(RequirementKind kind, String value, Enum<?>[] known) {
        if (Stream.of(known).noneMatch(k -> k.name().equals(value))) {
            throw invalid("%s应为%s之一。".formatted(kind.chinese(), List.of(known)));
        }
    }

    private static void day(String value) {
        try {
            LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw invalid("到岗时间应为yyyy-MM-dd格式的日期。");
        }
    }

    private static Refusal invalid(String detail) {
        return Refusal.invalid("REQUIREMENT_VALUE_INVALID", "terms.requirements", detail);
    }
}
