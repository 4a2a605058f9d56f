package org.talentstation.kernel.actor;

/** Who a person or a system acts as. */
public enum Role {
    HOST_STAFF("依托单位工作人员"),
    DISTRICT_OFFICER("区市人社部门工作人员"),
    BUREAU_OFFICER("市人社局工作人员"),
    BUREAU_LEADER("市人社局负责人"),
    ORGANIZATION_DEPARTMENT("市委组织部"),
    LEADING_GROUP_OFFICE("市人才工作领导小组办公室"),
    EXPERT("评审专家"),
    FUND_PREPARER("资金经办人"),
    FUND_REVIEWER("资金复核人"),
    FUND_APPROVER("资金审批人"),
    TALENT("人才本人"),
    ANALYST("数据分析人员"),
    OPERATOR("系统运维人员"),
    AUDITOR("审计人员"),
    SYSTEM("部门业务系统");

    private final String chinese;

    Role(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
