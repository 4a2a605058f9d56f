package org.talentstation.kernel.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.kernel.station.ActivityKind.*;
import static org.talentstation.kernel.station.HostKind.*;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentstation.kernel.policy.Measures2020;

/** The vocabulary of Articles 5, 6 and 7(1), word for word. */
class Article5And6And7Tests {

    @ParameterizedTest(name = "Article {1}: {0}")
    @CsvSource(delimiter = '|', value = {
        "INNOVATION       | 5(1) | 创新型 | 专业人才 | 高等院校、科研机构、产业集群重点企业、产业园区 | 创新论坛、学术探讨、创意实践、技术分享",
        "ENTREPRENEURSHIP | 5(2) | 创业型 | 创业人才 | 众创空间、孵化器、双创基地、创客大街 | 创业培训、项目路演、创投评估、产品推介、合作洽谈",
        "SERVICE          | 5(3) | 服务型 | 各类人才 | 行业协会、技术中介服务机构、人才公寓、主题休闲场所 | 人才信息发布、政策咨询、就业创业咨询、培训交流、休闲保健、临时住宿、代办审批手续"})
    void eachTypeHasItsHostKindsItsAudienceAndItsActivityKinds(StationType type, String article, String chinese,
                                                               String audience, String hosts, String activities) {
        assertThat(type.article()).isEqualTo(article);
        assertThat(type.chinese()).isEqualTo(chinese);
        assertThat(type.audience().chinese()).isEqualTo(audience);
        assertThat(type.usualHostKinds()).extracting(HostKind::chinese).containsExactly(hosts.split("、"));
        assertThat(type.activityKinds()).extracting(ActivityKind::chinese).containsExactly(activities.split("、"));
    }

    @Test
    void theComprehensiveTypeCombinesAllActivitiesAndServesAllTalents() {
        assertThat(StationType.COMPREHENSIVE.activityKinds()).containsExactly(ActivityKind.values());
        assertThat(StationType.COMPREHENSIVE.audience()).isEqualTo(Audience.ALL_TALENTS);
        assertThat(StationType.COMPREHENSIVE.usualHostKinds()).containsExactly(TALENT_SERVICE_AGENCY, HR_AGENCY);
    }

    @Test
    void everyActivityBelongsToExactlyOneOfTheFirstThreeTypes() {
        for (ActivityKind kind : ActivityKind.values()) {
            assertThat(EnumSet.complementOf(EnumSet.of(StationType.COMPREHENSIVE)).stream()
                    .filter(type -> type.activityKinds().contains(kind))).as(kind.chinese()).hasSize(1);
        }
        assertThat(StationType.SERVICE.activityKinds()).doesNotContain(INNOVATION_FORUM).contains(APPROVAL_AGENCY);
    }

    @Test
    void everyNamedHostKindIsUsualForExactlyOneTypeAndOtherForNone() {
        for (HostKind kind : HostKind.values()) {
            assertThat(Arrays.stream(StationType.values()).filter(type -> type.isUsualHost(kind))).as(kind.chinese())
                    .hasSize(kind == OTHER ? 0 : 1);
        }
    }

    @Test
    void thePathFollowsTheClassOfTheUnit() {
        assertThat(UnitClass.ENTERPRISE_OR_OTHER.path()).isEqualTo(FilingPath.DISTRICT);
        assertThat(UnitClass.MUNICIPAL_UNIT.path()).isEqualTo(FilingPath.DIRECT);
        assertThat(UnitClass.UNIVERSITY_OR_INSTITUTE.path()).isEqualTo(FilingPath.DIRECT);
    }

    @Test
    void eachOfTheFourConditionsHasItsParagraphAndItsWeight() {
        assertThat(Condition.values()).extracting(Condition::article).containsExactly("6(1)", "6(2)", "6(3)", "6(4)");
        for (Condition condition : Condition.values()) {
            assertThat(Measures2020.version().integer(condition.weightParameter())).isEqualTo(25);
        }
    }

    @Test
    void sitesMayBeSharedWithTheThreeThatTheTextNames() {
        assertThat(CoLocation.values()).extracting(CoLocation::chinese).containsExactly("党员之家", "文化驿站", "城市书房");
        assertThat(Finding.values()).extracting(Finding::chinese).containsExactly("符合", "不符合", "待核实");
    }
}
