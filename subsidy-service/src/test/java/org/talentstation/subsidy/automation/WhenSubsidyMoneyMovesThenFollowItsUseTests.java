package org.talentstation.subsidy.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.subsidy.RunningSubsidy;
import org.talentstation.subsidy.use.MoneyPaid;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.Settled;

class WhenSubsidyMoneyMovesThenFollowItsUseTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningSubsidy.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenSubsidyMoneyMovesThenFollowItsUse.class);
    }

    @Override
    protected String trigger() {
        return MoneyPaid.seed("moves-" + UUID.randomUUID());
    }

    @Test
    void Article9_aRecoveryReachesTheUseOfTheMoneyToo() {
        String subsidy = MoneyPaid.recoveredFrom("back-" + UUID.randomUUID());
        Settled.await(service());
        var money = service().get("/subsidy/v1/subsidy-money?stationId=" + subsidy.replace("subsidy-", "station-"), MoneyPaid.BUREAU).json()
                .get("items").get(0);
        assertThat(money.get("paidFen").asLong()).isEqualTo(10_000_000);
        assertThat(money.get("recoveredFen").asLong()).isEqualTo(3_000_000);
        assertThat(money.get("unexplainedFen").asLong()).isEqualTo(7_000_000);
    }
}
