package org.talentstation.subsidy.view.tasks;

import java.util.List;
import org.talentstation.kernel.actor.Role;

/** What waits for somebody, and for which roles. Article 9. */
public enum MoneyTask {
    APPROVE_SUBSIDY("审批补助", Role.BUREAU_LEADER, Role.FUND_APPROVER),
    REVIEW_PAYMENT("复核支付", Role.FUND_REVIEWER),
    APPROVE_PAYMENT("审批支付", Role.FUND_APPROVER),
    CORRECT_PAYMENT("更正被退回的支付", Role.FUND_PREPARER),
    INSTRUCT_PAYMENT("发出支付指令", Role.FUND_PREPARER),
    IMPORT_RECEIPT("导入国库回单", Role.FUND_PREPARER);

    private final String chinese;
    private final List<Role> roles;

    MoneyTask(String chinese, Role... roles) {
        this.chinese = chinese;
        this.roles = List.of(roles);
    }

    public String chinese() {
        return chinese;
    }

    public List<Role> roles() {
        return roles;
    }
}
