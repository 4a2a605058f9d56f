package org.talentstation.subsidy.use;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;

/**
 * What happened to the paid money of one subsidy: received, recovered, used; each carries where it stands afterwards. Amounts are in
 * fen. Article 9.
 */
@RestsOn("9")
public sealed interface UseEvent permits UseEvent.MoneyArrival, UseEvent.OfUse, UseEvent.UseHandedOver {

    UseAccount account();

    /** Day by the business clock, except for money: the day that its receipt names. */
    LocalDate on();

    UseBalance balance();

    /** Money came or went back; whichever is first opens the account. */
    @RestsOn("9")
    sealed interface MoneyArrival extends UseEvent, Transferable {

        long amountFen();

        @Override
        default String jurisdiction() {
            return account().station().jurisdiction();
        }

        @Override
        default String hostId() {
            return account().station().hostId();
        }
    }

    /**
     * The treasury paid the host.
     *
     * @param policyVersion the grant's: it governs how the money may be used
     */
    @EventName("subsidy.usable-money-received")
    record UsableMoneyReceived(UseAccount account, String paymentId, long amountFen, LocalDate on, UseBalance balance, String policyVersion)
            implements MoneyArrival {
    }

    /** Paid money came back by a recovery decision. */
    @EventName("subsidy.usable-money-recovered")
    record UsableMoneyRecovered(UseAccount account, String recoveryId, String voucherNumber, long amountFen, LocalDate on, UseBalance balance,
                                String policyVersion) implements MoneyArrival {
    }

    /** Something about one use. */
    @RestsOn("9")
    sealed interface OfUse extends UseEvent permits UseRecorded, UseApproved, UseRefused, UseReversed, UseSupervision {

        FundUse use();
    }

    /**
     * The host stated a use.
     *
     * @param pending it counts only once another person has approved it
     */
    @EventName("subsidy.use-recorded")
    record UseRecorded(UseAccount account, FundUse use, boolean pending, LocalDate on, UseBalance balance, String policyVersion) implements OfUse {
    }

    /** 其他服务活动 was approved: it counts from now on. */
    @EventName("subsidy.use-approved")
    record UseApproved(UseAccount account, FundUse use, String approvedBy, LocalDate on, UseBalance balance, String policyVersion) implements OfUse {
    }

    /** 其他服务活动 was not approved: its money is unexplained. */
    @EventName("subsidy.use-refused")
    record UseRefused(UseAccount account, FundUse use, String refusedBy, String reason, LocalDate on, UseBalance balance, String policyVersion)
            implements OfUse {
    }

    /**
     * The host took the use back: its money is unexplained again.
     *
     * @param counted whether it counted until then
     */
    @EventName("subsidy.use-reversed")
    record UseReversed(UseAccount account, FundUse use, boolean counted, String reason, LocalDate on, UseBalance balance) implements OfUse {
    }

    /**
     * The station has another host, or is called otherwise: whose it is follows. Article 15.
     *
     * @param uses every use that was stated
     */
    @EventName("subsidy.use-handed-over")
    @RestsOn("15")
    record UseHandedOver(UseAccount account, List<String> uses, LocalDate on, UseBalance balance) implements UseEvent, Owned {

        @Override
        public String jurisdiction() {
            return account.station().jurisdiction();
        }

        @Override
        public String hostId() {
            return account.station().hostId();
        }
    }
}
