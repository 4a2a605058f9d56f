package org.talentstation.subsidy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.talentstation.subsidy.fund.FundBalance;
import org.talentstation.subsidy.fund.FundEvent.FundOpened;
import org.talentstation.testkit.PermissionMatrixContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.SeededObjects;
import org.talentstation.testkit.ServiceUnderTest;

class PermissionMatrixTests extends PermissionMatrixContract {

    private static final String OWN_HOST = "91371000MA3C00011R";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 11);

    @BeforeAll
    static void seed() {
        SeededEvents.append(RunningSubsidy.service(), "SpecialFund", "fund-2099", new FundOpened("fund-2099", 2099, DAY, FundBalance.NOTHING));
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningSubsidy.service();
    }

    @Override
    protected Map<String, SeededObjects> objects() {
        return Map.of("/subsidy/v1/funds", SeededObjects.cityWide("fund-2099"));
    }

    @Override
    protected String ownJurisdiction() {
        return "huancui";
    }

    @Override
    protected String ownHost() {
        return OWN_HOST;
    }
}
