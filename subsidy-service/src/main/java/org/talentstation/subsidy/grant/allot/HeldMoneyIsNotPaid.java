package org.talentstation.subsidy.grant.allot;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.grant.SubsidyBook;

/** 整改期间暂停支付 (our reading): only a granted subsidy that is not held is paid. Articles 9 and 17. Refuses SUBSIDY_NOT_GRANTED and SUBSIDY_HELD. */
final class HeldMoneyIsNotPaid {

    private HeldMoneyIsNotPaid() {
    }

    static void check(SubsidyBook book) {
        book.stage().requireGranted();
        if (book.isHeld()) {
            throw Refusal.rule("SUBSIDY_HELD", "9", Reading.READING, "驿站正在整改，尚未支付的补助暂停支付(系统解读)；整改复核合格后恢复。")
                    .restingOn("subsidy.rectificationHoldsUnpaid", Reading.READING);
        }
    }
}
