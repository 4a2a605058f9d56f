package org.talentstation.registry.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.Given.at;
import static org.talentstation.registry.Given.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.registry.Given;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.ConsentEvent.ConsentWithdrawn;
import org.talentstation.registry.consent.give.GiveConsent;
import org.talentstation.registry.consent.withdraw.EndConsents;
import org.talentstation.registry.consent.withdraw.WithdrawConsent;
import org.talentstation.registry.talent.Custody;

class ConsentTests {

    private static final String ID = "consent-1";
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final Occasion NOW = at("2021-06-01T09:00", Role.TALENT);
    private static final Custody CUSTODY = new Custody(null, null, "huancui");

    private static AggregateTestFixture<Consent> fixture() {
        return Given.a(Consent.class);
    }

    private static ConsentGiven given(ConsentPurpose purpose, String version) {
        return new ConsentGiven(ID, "talent-1", purpose, version, null, "huancui", null, DAY);
    }

    private static GiveConsent give(ConsentPurpose purpose, String version) {
        return new GiveConsent(ID, "talent-1", purpose, version, null, CUSTODY, NOW);
    }

    @Test
    void Article8_consentIsGivenPerPurposeWithItsTextOnce() {
        var recommendation = given(ConsentPurpose.RECOMMENDATION, "2020-1");
        fixture().givenNoPriorActivity().when(give(ConsentPurpose.RECOMMENDATION, "2020-1")).expectEvents(recommendation);
        fixture().given(recommendation).when(give(ConsentPurpose.RECOMMENDATION, "2020-1")).expectNoEvents();
        fixture().given(recommendation).when(give(ConsentPurpose.CONTACT, "2020-1")).expectEvents(given(ConsentPurpose.CONTACT, "2020-1"));
        fixture().given(recommendation).when(give(ConsentPurpose.RECOMMENDATION, "2024-1")).expectEvents(given(ConsentPurpose.RECOMMENDATION, "2024-1"))
                .expectState(c -> assertThat(c.<java.util.Set<ConsentPurpose>>ask(ConsentState::live)).containsExactly(ConsentPurpose.RECOMMENDATION));
    }

    @Test
    void Article8_consentIsTakenBackAndGivenAnew() {
        var recommendation = given(ConsentPurpose.RECOMMENDATION, "2020-1");
        var withdrawn = new ConsentWithdrawn(ID, "talent-1", ConsentPurpose.RECOMMENDATION, null, DAY);
        var withdraw = new WithdrawConsent(ID, "talent-1", ConsentPurpose.RECOMMENDATION, " ", NOW);
        fixture().given(recommendation).when(withdraw).expectEvents(withdrawn);
        refused(fixture().given(recommendation, withdrawn).when(withdraw), "CONSENT_NOT_GIVEN", "8", null, Reading.TEXT);
        fixture().given(recommendation, withdrawn).when(give(ConsentPurpose.RECOMMENDATION, "2020-1")).expectEvents(recommendation);
    }

    @Test
    void Article8_everyConsentEndsWithThePerson() {
        fixture().given(given(ConsentPurpose.CONTACT, "2020-1"), given(ConsentPurpose.RECOMMENDATION, "2020-1")).when(new EndConsents(ID, "talent-1", NOW))
                .expectEvents(new ConsentWithdrawn(ID, "talent-1", ConsentPurpose.RECOMMENDATION, "个人信息已删除", DAY),
                        new ConsentWithdrawn(ID, "talent-1", ConsentPurpose.CONTACT, "个人信息已删除", DAY));
    }
}
