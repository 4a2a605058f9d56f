package org.talentstation.registry.matching;

import java.util.function.UnaryOperator;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.talent.ExpertiseLevel;

/** What a rank rests on, in words for those whom it concerns. */
public final class Wording {

    static final String ASKS_FOR_NOTHING = "该需求没有提出任何要求，不能说明是否适合，排在有要求得到满足的需求之后";

    private final UnaryOperator<String> place;

    /** @param place a jurisdiction's name by its key */
    public Wording(UnaryOperator<String> place) {
        this.place = place;
    }

    /** @param broader a field that is too broad and that the talent has, or null */
    Finding finding(Condition condition, int halves, Condition.Broader broader) {
        int most = 100 * condition.weight();
        int points = 50 * halves * condition.weight();
        var requirement = condition.requirement();
        String asks = "%s：%s“%s”".formatted(requirement.must() ? "必备" : "期望", condition.kind().chinese(), value(condition));
        String instead = halves > 0 || broader == null ? "" : "，只登记了上级领域“%s”，没有更细的领域".formatted(broader.text());
        String found = requirement.must() ? (halves == 2 ? "符合" : "不符合" + instead)
                : switch (halves) {
                    case 2 -> "符合，得%s分".formatted(points(points));
                    case 1 -> "差一级，得%s分（满分%s分）".formatted(points(points), points(most));
                    default -> "未见，得0分（满分%s分）".formatted(points(most)) + instead;
                };
        return new Finding(condition.kind(), requirement.value(), requirement.must(), condition.weight(), halves == 2, points, most,
                asks + "——" + found);
    }

    WouldChange change(Condition gained, int from, int to) {
        String fact = value(gained);
        String having = switch (gained.kind()) {
            case FIELD -> gained.nearly().isEmpty() ? "若具备“%s”专业领域".formatted(fact) : "若在专业领域达到“%s”".formatted(fact);
            case CATEGORY -> "若人才类别为“%s”".formatted(fact);
            case TITLE -> "若具备“%s”职称".formatted(fact);
            case PROGRAMME -> "若入选“%s”人才工程".formatted(fact);
            case MODE -> "若可采用“%s”合作方式".formatted(fact);
            case PLACE -> "若可到“%s”服务".formatted(fact);
            case AVAILABLE_BY -> "若%s可到岗".formatted(fact);
        };
        return new WouldChange(gained.kind(), gained.requirement().value(), from, to, "%s，可由第%d位升至第%d位".formatted(having, from, to));
    }

    private String value(Condition condition) {
        String value = condition.requirement().value() == null ? "" : condition.requirement().value().strip();
        if (condition.terms().isEmpty()) {
            return value;
        }
        return switch (condition.kind()) {
            case CATEGORY -> TalentCategory.valueOf(value).chinese();
            case MODE -> EngagementMode.valueOf(value).chinese();
            case PLACE -> place.apply(value);
            case FIELD -> value.indexOf(':') < 0 ? condition.text() : "%s（%s及以上）".formatted(condition.text(),
                    ExpertiseLevel.values()[condition.terms().getFirst().level()].chinese());
            default -> value;
        };
    }

    private static String points(int hundredths) {
        return hundredths % 100 == 0 ? "" + hundredths / 100 : "%d.%d".formatted(hundredths / 100, hundredths % 100 / 10);
    }
}
