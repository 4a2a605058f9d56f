package org.talentstation.registry.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentstation.kernel.refusal.Refusal;

class PersonalDataTests {

    private static Refusal refusal(PersonalData data) {
        Refusal refusal = catchThrowableOfType(Refusal.class, data::checked);
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @Test
    void surroundingBlanksGoAndBlankPartsAreAbsent() {
        var data = new PersonalData(" 张三丰 ", null, " 13863100001 ", " a.b@example.com ", " ", null, "zhang.san").checked();
        assertThat(data).isEqualTo(new PersonalData("张三丰", null, "13863100001", "a.b@example.com", null, null, "zhang.san"));
        assertThat(data.toString()).doesNotContain("张", "138");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "' ', -, 13863100001, -, -, TEXT_REQUIRED, person.name",
        "张三, -, -, -, -, PERSON_NOT_IDENTIFIED, person",
        "张三, 123, -, -, -, RESIDENT_ID_LENGTH, person.identityNumber",
        "张三, 371002198001010011, -, -, -, RESIDENT_ID_CHECK_CHARACTER, person.identityNumber",
        "张三, -, 1386310000, -, -, MOBILE_NUMBER_LENGTH, person.mobile",
        "张三, -, 13863100001, 不是邮箱, -, EMAIL_INVALID, person.email",
        "张三, -, 13863100001, -, 张 三, ACCOUNT_INVALID, person.account"})
    void eachPartIsRefusedByItsRuleInItsFieldAndNeverQuoted(String name, String number, String mobile, String email, String account, String code,
                                                             String field) {
        Refusal refusal = refusal(new PersonalData(name, number, mobile, email, null, null, account));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.field()).isEqualTo(field);
        for (String value : new String[] {number, mobile, email, account}) {
            assertThat(value == null || !refusal.detail().contains(value)).as(refusal.detail()).isTrue();
        }
    }
}
