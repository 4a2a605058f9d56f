package org.talentstation.subsidy.payment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** How far a payment is: prepare → review → approve → instruct → receipt. Article 9 (the order is our reading). */
public enum PaymentStage {
    PREPARED("待复核"),
    REVIEWED("待审批"),
    RETURNED("已退回待更正"),
    APPROVED("已审批待支付"),
    INSTRUCTED("已发指令待回单"),
    FAILED("支付失败待重新支付"),
    PAID("已支付"),
    REJECTED("已否决"),
    CANCELLED("已取消");

    private final String chinese;

    PaymentStage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this == PAID || this == REJECTED || this == CANCELLED;
    }

    /** Refuses PAYMENT_WRONG_STAGE when it is not at one of these. */
    public void require(String what, PaymentStage... stages) {
        if (!Set.of(stages).contains(this)) {
            throw Refusal.state("PAYMENT_WRONG_STAGE", "9", "该支付%s，不能%s；须为%s。".formatted(chinese, what,
                    Arrays.stream(stages).map(PaymentStage::chinese).collect(Collectors.joining("或")))).restingOn("payment.distinctPeople", Reading.READING);
        }
    }
}
