package org.talentstation.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.talentstation.kernel.RefusalAssert.invalid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentstation.kernel.refusal.Reading;

/** Article 18: what a bureau may register after the version of 2020. */
class SuccessorVersionTests {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void theVersionOf2020ItselfPassesAndSoDoesASuccessorWithoutAnEnd() {
        assertThatCode(() -> PolicyParameters.validate(Measures2020.version())).doesNotThrowAnyException();
        assertThatCode(() -> PolicyParameters.validate(successor(FROM, null, Measures2020.version().parameters())))
                .doesNotThrowAnyException();
    }

    @Test
    void aSuccessorMayBringParametersOfItsOwnAndSetAThreshold() {
        var parameters = with("condition.minLinkedExperts", "10");
        parameters.add(new PolicyParameter("own.word", "随意", "", "7", Reading.TEXT, "新增"));
        PolicyVersion version = successor(FROM, TO, parameters);
        assertThatCode(() -> PolicyParameters.validate(version)).doesNotThrowAnyException();
        assertThat(version.threshold("condition.minLinkedExperts")).hasValue(10);
    }

    @ParameterizedTest(name = "{0} = {1} is refused with {2}")
    @CsvSource({
        "notice.workingDays,      five,        POLICY_PARAMETER_NOT_INTEGER",
        "notice.workingDays,      5.5,         POLICY_PARAMETER_NOT_INTEGER",
        "notice.workingDays,      99999999999, POLICY_PARAMETER_NOT_INTEGER",
        "notice.workingDays,      none,        POLICY_PARAMETER_NOT_INTEGER",
        "notice.workingDays,      0,           POLICY_PARAMETER_TOO_SMALL",
        "round.quota,             some,        POLICY_PARAMETER_NOT_INTEGER",
        "round.quota,             0,           POLICY_PARAMETER_TOO_SMALL",
        "rubric.weight.EXPERT_BODY, -1,        POLICY_PARAMETER_TOO_SMALL",
        "rubric.weight.EXPERT_BODY, 10000,     POLICY_PARAMETER_TOO_LARGE",
        "evaluation.weight.1,     10000,       POLICY_PARAMETER_TOO_LARGE",
        "rubric.maxScore,         0,           POLICY_PARAMETER_TOO_SMALL",
        "rubric.maxScore,         10000,       POLICY_PARAMETER_TOO_LARGE",
        "shortlist.bestFirst,     yes,         POLICY_PARAMETER_NOT_BOOLEAN",
        "title.datesFrom,         '',          POLICY_PARAMETER_VALUE_REQUIRED",
        "panel.size,              4,           PANEL_SIZE_NOT_ODD",
        "subsidy.minFen,          20000001,    SUBSIDY_BAND_INVERTED"})
    void aValueThatNoRuleCouldApplyIsRefusedNamingItsParameter(String key, String value, String code) {
        assertThat(invalid(code, () -> PolicyParameters.validate(successor(FROM, TO, with(key, value)))).field())
                .isEqualTo(key);
    }

    @Test
    void weightsThatAreAllZeroAreRefused() {
        List<PolicyParameter> parameters = Measures2020.version().parameters().stream().map(p ->
                p.key().startsWith("rubric.weight.") ? changed(p, "0") : p).toList();
        invalid("POLICY_WEIGHTS_ALL_ZERO", () -> PolicyParameters.validate(successor(FROM, TO, parameters)));
    }

    @Test
    void aParameterThatComesTwiceIsRefused() {
        var parameters = with("panel.size", "7");
        parameters.add(Measures2020.version().parameter("panel.size"));
        invalid("POLICY_PARAMETER_DUPLICATE", () -> PolicyParameters.validate(successor(FROM, TO, parameters)));
    }

    static List<String> required() {
        return PolicyParameters.REQUIRED;
    }

    @ParameterizedTest
    @MethodSource("required")
    void aSuccessorWithoutARequiredParameterIsRefused(String key) {
        List<PolicyParameter> parameters = Measures2020.version().parameters().stream()
                .filter(p -> !p.key().equals(key)).toList();
        assertThat(invalid("POLICY_PARAMETER_REQUIRED", () ->
                PolicyParameters.validate(successor(FROM, TO, parameters))).field()).isEqualTo(key);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedAndOneOfASingleDayIsNot() {
        var parameters = Measures2020.version().parameters();
        invalid("POLICY_PERIOD_INVERTED", () -> PolicyParameters.validate(successor(FROM, FROM.minusDays(1), parameters)));
        invalid("POLICY_EFFECTIVE_FROM_REQUIRED", () -> PolicyParameters.validate(successor(null, TO, parameters)));
        assertThatCode(() -> PolicyParameters.validate(successor(FROM, FROM, parameters))).doesNotThrowAnyException();
    }

    @Test
    void aVersionWithoutANameOrANumberIsRefused() {
        var parameters = Measures2020.version().parameters();
        invalid("POLICY_ID_REQUIRED", () -> PolicyParameters.validate(new PolicyVersion(" ", "号", "名", FROM, TO, parameters)));
        invalid("POLICY_DOCUMENT_NUMBER_REQUIRED", () -> PolicyParameters.validate(
                new PolicyVersion("id", null, "名", FROM, TO, parameters)));
        invalid("POLICY_TITLE_REQUIRED", () -> PolicyParameters.validate(new PolicyVersion("id", "号", "", FROM, TO, parameters)));
    }

    @Test
    void aParameterWithoutAnArticleOrAMarkIsRefused() {
        var noArticle = with("panel.size", "5");
        noArticle.add(new PolicyParameter("own", "1", "", "", Reading.TEXT, ""));
        invalid("POLICY_PARAMETER_ARTICLE_REQUIRED", () -> PolicyParameters.validate(successor(FROM, TO, noArticle)));
        var noMark = with("panel.size", "5");
        noMark.add(new PolicyParameter("own", "1", "", "7", null, ""));
        invalid("POLICY_PARAMETER_MARK_REQUIRED", () -> PolicyParameters.validate(successor(FROM, TO, noMark)));
    }

    private static PolicyVersion successor(LocalDate from, LocalDate to, List<PolicyParameter> parameters) {
        return new PolicyVersion("weihai-2024-1", "威人组发〔2024〕1号", "后续办法", from, to, parameters);
    }

    private static List<PolicyParameter> with(String key, String value) {
        return new ArrayList<>(Measures2020.version().parameters().stream()
                .map(p -> p.key().equals(key) ? changed(p, value) : p).toList());
    }

    private static PolicyParameter changed(PolicyParameter p, String value) {
        return new PolicyParameter(p.key(), value, p.unit(), p.article(), p.mark(), p.note());
    }
}
