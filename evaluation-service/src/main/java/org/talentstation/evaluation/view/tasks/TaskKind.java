package org.talentstation.evaluation.view.tasks;

import org.talentstation.kernel.actor.Role;

/** What can wait for somebody, and for which role. Articles 7(2), 16 and 17. */
public enum TaskKind {
    COMMIT_DRAW("提交抽取种子的承诺值", Role.BUREAU_OFFICER),
    DRAW_PANEL("公布种子并抽取专家组", Role.BUREAU_OFFICER),
    RECORD_VISIT("登记实地考察", Role.BUREAU_OFFICER),
    SCORE("评分", Role.EXPERT),
    COMPLETE_ASSESSMENT("完成综合评估", Role.BUREAU_OFFICER),
    DECIDE_SHORTLIST("择优确定入选名单", Role.BUREAU_LEADER),
    SUBMIT_SELF_REPORT("提交定期评估自评报告", Role.HOST_STAFF),
    RECORD_FACTS("读取活动与报送情况", Role.BUREAU_OFFICER),
    SCORE_EVALUATION("定期评估评分", Role.EXPERT),
    CHECK_QUALITY("审核评分质量", Role.BUREAU_OFFICER),
    CONCLUDE_EVALUATION("作出评估结论", Role.BUREAU_LEADER),
    CONFIRM_DEMONSTRATION_AS_BUREAU("市人社局确定示范站", Role.BUREAU_LEADER),
    CONFIRM_DEMONSTRATION_AS_ORGANIZATION_DEPARTMENT("市委组织部确定示范站", Role.ORGANIZATION_DEPARTMENT),
    ORDER_RECTIFICATION("责令整改", Role.BUREAU_LEADER),
    REPORT_RECTIFICATION("提交整改报告", Role.HOST_STAFF),
    REVIEW_RECTIFICATION("复核整改", Role.BUREAU_LEADER);

    private final String chinese;
    private final Role role;

    TaskKind(String chinese, Role role) {
        this.chinese = chinese;
        this.role = role;
    }

    public String chinese() {
        return chinese;
    }

    public Role role() {
        return role;
    }
}
