package org.talentstation.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.kernel.RefusalAssert.invalid;
import static org.talentstation.kernel.RefusalAssert.refusal;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentstation.kernel.refusal.Reading;

class Measures2020Tests {

    private static final PolicyVersion VERSION = Measures2020.version();
    private static final PolicyBook BOOK = PolicyBook.empty().with(VERSION);

    @Test
    void itHoldsFrom14December2020To13December2023Inclusive() {
        assertThat(VERSION.id()).isEqualTo("weihai-2020-10");
        assertThat(VERSION.documentNumber()).isEqualTo("威人组发〔2020〕10号");
        assertThat(VERSION.title()).isEqualTo("威海市高层次人才驿站管理暂行办法");
        assertThat(BOOK.inForceOn(LocalDate.of(2020, 12, 14))).isEqualTo(VERSION);
        assertThat(BOOK.inForceOn(LocalDate.of(2023, 12, 13))).isEqualTo(VERSION);
        assertThat(refusal("NO_POLICY_IN_FORCE", () -> BOOK.inForceOn(LocalDate.of(2020, 12, 13))).article()).isEqualTo("18");
        assertThat(refusal("NO_POLICY_IN_FORCE", () -> BOOK.inForceOn(LocalDate.of(2023, 12, 14))).reading())
                .isEqualTo(Reading.TEXT);
    }

    @ParameterizedTest(name = "{0} is {1}, Article {2}, {3}")
    @CsvSource({
        "notice.workingDays,          5,           7(3),  TEXT",
        "notice.closesAt,             24:00,       7(3),  READING",
        "notice.longerCalendarExtends, true,       7(3),  READING",
        "notice.materialCorrectionRestarts, true,  7(3),  READING",
        "notice.objectionHoldsEntryOnly, true,     7(3),  READING",
        "notice.lateObjection,        supervision, 7(3),  READING",
        "panel.size,                  5,           7(2),  READING",
        "round.quota,                 none,        7(2),  READING",
        "shortlist.bestFirst,         true,        7(2),  READING",
        "title.datesFrom,             reply,       7(4),  READING",
        "title.survivesExpiry,        true,        18,    READING",
        "host.kindOutsideType,        warning,     5,     READING",
        "station.typesPerStation,     1,           5,     READING",
        "subsidy.minFen,              5000000,     9,     TEXT",
        "subsidy.maxFen,              20000000,    9,     TEXT",
        "subsidy.timesPerDesignation, 1,           9,     READING",
        "evaluation.years,            2,           16,    TEXT",
        "evaluation.weight.6,         1,           16(6), READING",
        "commissioner.timeLimit,      none,        10,    READING",
        "map.kAnonymity,              5,           8(2),  READING",
        "condition.minLinkedExperts,  none,        6(3),  READING"})
    void eachParameterHasItsValueItsArticleAndItsMark(String key, String value, String article, Reading mark) {
        PolicyParameter parameter = VERSION.parameter(key);
        assertThat(parameter.value()).isEqualTo(value);
        assertThat(parameter.article()).isEqualTo(article);
        assertThat(parameter.mark()).isEqualTo(mark);
    }

    @Test
    void everyParameterSaysWhyInChineseAndWhichArticleOfTheEighteen() {
        assertThat(VERSION.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.note()).as(parameter.key()).matches("(?s).*\\p{IsHan}.*");
            assertThat(Integer.parseInt(parameter.article().replaceAll("\\(.*", ""))).as(parameter.key()).isBetween(1, 18);
        });
    }

    @Test
    void theRubricWeighsTheFourConditionsEquallyAndTheEvaluationItsSixItems() {
        assertThat(weights("rubric.weight.")).containsExactly("25", "25", "25", "25");
        assertThat(weights("evaluation.weight.")).hasSize(6).containsOnly("1");
    }

    @Test
    void everyThresholdOfArticle6IsUnsetBecauseTheTextCarriesNoNumber() {
        assertThat(VERSION.parameters()).filteredOn(p -> p.key().startsWith("condition.min")).hasSizeGreaterThan(3)
                .allSatisfy(p -> assertThat(VERSION.threshold(p.key())).isEmpty());
        assertThat(VERSION.threshold("panel.size")).hasValue(5);
        assertThat(VERSION.flag("shortlist.bestFirst")).isTrue();
        assertThat(VERSION.flag("validity.overlapsAllowed")).isFalse();
    }

    @Test
    void aParameterThatIsNotThereIsRefusedNamingIt() {
        assertThat(refusal("POLICY_PARAMETER_MISSING", () -> VERSION.integer("no.such")).parameter()).isEqualTo("no.such");
    }

    @Test
    void aMarkThatIsNeitherTextNorReadingIsRefusedNamingItsLine() {
        assertThat(invalid("POLICY_MARK_INVALID", () -> PolicyParameters.read(
                new StringReader("key,value,unit,article,mark,note\na,1,,7,X,说明\n"))).detail()).contains("第2行");
    }

    private static List<String> weights(String prefix) {
        return VERSION.parameters().stream().filter(p -> p.key().startsWith(prefix)).map(PolicyParameter::value).toList();
    }
}
