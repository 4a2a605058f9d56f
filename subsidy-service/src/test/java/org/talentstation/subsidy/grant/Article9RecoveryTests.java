package org.talentstation.subsidy.grant;

import static org.talentstation.subsidy.Given.refused;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.subsidy.Given;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryDecided;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryReceived;
import org.talentstation.subsidy.grant.recover.DecideRecovery;
import org.talentstation.subsidy.grant.recover.RecordRecoveredMoney;

class Article9RecoveryTests extends SubsidyCase {

    private static final RecoveryDecided DECIDED = new RecoveryDecided(ID, "recovery-1", PART, "市审计决定书第3号", "威人社追〔2021〕1号", DAY);

    private static DecideRecovery decide(long fen, String basis, String document) {
        return new DecideRecovery(ID, "recovery-1", Money.ofFen(fen), basis, document, LEADER);
    }

    private static RecordRecoveredMoney received(String recovery, String voucher, long fen) {
        return new RecordRecoveredMoney(ID, recovery, voucher, Money.ofFen(fen), PREPARER);
    }

    private static List<Object> decided(Object... more) {
        var history = new ArrayList<>(paid());
        history.add(DECIDED);
        history.addAll(List.of(more));
        return history;
    }

    @Test
    void Article9_paidMoneyComesBackByADecisionOfItsOwnWithBasisAndDocument() {
        fixture().given(paid()).when(decide(PART, "市审计决定书第3号", "威人社追〔2021〕1号")).expectEvents(DECIDED);
        refused(fixture().given(paid()).when(decide(PART, " ", "威人社追〔2021〕1号")), "TEXT_REQUIRED");
        refused(fixture().given(paid()).when(decide(PART, "市审计决定书第3号", "")), "TEXT_REQUIRED");
        refused(fixture().given(paid()).when(decide(0, "市审计决定书第3号", "威人社追〔2021〕1号")), "MONEY_NOT_POSITIVE");
    }

    @Test
    void Article9_noMoreIsRecoveredThanWasPaidAndNotTwice() {
        refused(fixture().given(paid()).when(decide(PART + 1, "依据", "文号")), "RECOVERY_EXCEEDS_PAID", "9", "subsidy.recovery", Reading.READING);
        refused(fixture().given(decided()).when(decide(1, "依据", "文号")), "RECOVERY_EXCEEDS_PAID", "9", "subsidy.recovery", Reading.READING);
        refused(fixture().given(PROPOSED, GRANTED).when(decide(1, "依据", "文号")), "RECOVERY_EXCEEDS_PAID");
    }

    @Test
    void Article9_aRecoveryNeedsNoVersionInForceForItRestsOnItsOwnBasis() {
        var late = Given.at("2024-05-01T09:00", "li", Role.BUREAU_LEADER);
        fixture().given(paid()).when(new DecideRecovery(ID, "recovery-1", Money.ofFen(1), "依据", "文号", late))
                .expectEvents(new RecoveryDecided(ID, "recovery-1", 1, "依据", "文号", late.date()));
    }

    @Test
    void Article9_receivedMoneyIsRecordedOncePerVoucherAndNeverMoreThanDecided() {
        var half = new RecoveryReceived(ID, "recovery-1", "收据1", PART / 2, FUND, DAY);
        fixture().given(decided()).when(received("recovery-1", " 收据1 ", PART / 2)).expectEvents(half);
        refused(fixture().given(decided(half)).when(received("recovery-1", "收据1", 1)), "RECOVERY_VOUCHER_REUSED");
        refused(fixture().given(decided(half)).when(received("recovery-1", "收据2", PART / 2 + 1)), "RECOVERY_EXCEEDED", "9", "subsidy.recovery",
                Reading.READING);
        refused(fixture().given(decided()).when(received("recovery-9", "收据2", 1)), "RECOVERY_UNKNOWN");
        refused(fixture().given(decided()).when(received("recovery-1", "", 1)), "TEXT_REQUIRED");
    }
}
