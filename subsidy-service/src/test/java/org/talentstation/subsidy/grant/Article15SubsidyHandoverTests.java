package org.talentstation.subsidy.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentDropped;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHandedOver;
import org.talentstation.subsidy.grant.handover.HandOverSubsidy;

class Article15SubsidyHandoverTests extends SubsidyCase {

    private static final Beneficiary HEIR = new Beneficiary("station-1", "驿站", "12371000MB1234567A", "合并研究院", "huancui");
    private static final HandOverSubsidy HAND_OVER = new HandOverSubsidy(ID, HEIR, LEADER);

    @Test
    void Article15_aSubsidyFollowsItsStationOnce() {
        var handed = new SubsidyHandedOver(ID, HEIR, List.of(), false, DAY);
        fixture().given(PROPOSED).when(HAND_OVER).expectEvents(handed)
                .expectState(s -> assertThat(s.<Beneficiary>ask(SubsidyBook::beneficiary)).isEqualTo(HEIR));
        fixture().given(PROPOSED, handed).when(HAND_OVER).expectNoEvents();
        fixture().given(PROPOSED).when(new HandOverSubsidy(ID, TO, LEADER)).expectNoEvents();
    }

    @Test
    void Article15_itNamesEveryPaymentAlsoADroppedOneAndWhetherMoneyWasPaid() {
        fixture().given(PROPOSED, GRANTED, ALLOTTED, new AllotmentDropped(ID, "payment-1", PART)).when(HAND_OVER)
                .expectEvents(new SubsidyHandedOver(ID, HEIR, List.of("payment-1"), false, DAY));
        fixture().given(paid()).when(HAND_OVER).expectEvents(new SubsidyHandedOver(ID, HEIR, List.of("payment-1"), true, DAY));
    }
}
