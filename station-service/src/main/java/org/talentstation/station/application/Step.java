package org.talentstation.station.application;

import static org.talentstation.station.application.Stage.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.ArticleName;

/**
 * What may be done to an application, and at which stages: Article 7, strictly in its order, as data.
 * A step at another stage is refused with its code, naming the stage and what must come first.
 */
public enum Step {
    STATE_CONDITION("填报条件", "6", "只有草稿或退回补正的申报可以填报", EnumSet.of(DRAFT, RETURNED)),
    SUBMIT("提交申报", "7(1)", "只有草稿可以提交，退回补正的请重新提交补正", EnumSet.of(DRAFT)),
    RECOMMEND("推荐", "7(1)", "须先由依托单位提交、且尚未推荐", EnumSet.of(AT_DISTRICT)),
    DECLINE("不予推荐", "7(1)", "须先由依托单位提交、且尚未推荐", EnumSet.of(AT_DISTRICT)),
    ACCEPT("受理", "7(1)", "须先提交申报(经区市推荐的还须先推荐)", EnumSet.of(AT_BUREAU)),
    RETURN("退回补正", "7(1)", "只有待市局受理的申报可以退回", EnumSet.of(AT_BUREAU)),
    RESUBMIT("重新提交", "7(1)", "只有被退回补正的申报可以重新提交", EnumSet.of(RETURNED)),
    REJECT("不予受理", "7(1)", "只有待市局受理的申报可以不予受理", EnumSet.of(AT_BUREAU)),
    WITHDRAW("撤回", "7(1)", "公示发布之前、且尚未办结的申报才可以撤回",
            EnumSet.of(DRAFT, AT_DISTRICT, AT_BUREAU, RETURNED, ACCEPTED, IN_ROUND, SHORTLISTED)),
    ENTER_ROUND("列入认定批次", "7(2)", "须先受理、且未列入其他批次", EnumSet.of(ACCEPTED)),
    PUT_ON_NOTICE("公示", "7(3)", "须先经认定列入入选名单", EnumSet.of(SHORTLISTED)),
    REQUEST_APPROVAL("报请核准", "7(4)", "须先公示期满且无未决异议", EnumSet.of(CLEARED)),
    APPROVE("核准", "7(4)", "须先报请核准", EnumSet.of(APPROVAL_REQUESTED)),
    REFUSE_APPROVAL("不予核准", "7(4)", "须先报请核准", EnumSet.of(APPROVAL_REQUESTED)),
    REPLY("批复", "7(4)", "须先经市人才工作领导小组办公室核准", EnumSet.of(APPROVED)),
    AWARD_PLAQUE("授牌", "7(4)", "须先批复；核准不等于授牌", EnumSet.of(REPLIED));

    private final String chinese;
    private final String article;
    private final String first;
    private final Set<Stage> allowed;

    Step(String chinese, String article, String first, EnumSet<Stage> allowed) {
        this.chinese = chinese;
        this.article = article;
        this.first = first;
        this.allowed = Collections.unmodifiableSet(allowed);
    }

    public Set<Stage> allowed() {
        return allowed;
    }

    /** Stable code of the refusal, such as CANNOT_ACCEPT_NOW. */
    public String code() {
        return "CANNOT_" + name() + "_NOW";
    }

    /** Refuses the step when the stage does not allow it. */
    public void check(Stage current) {
        if (!allowed.contains(current)) {
            throw Refusal.state(code(), article, "申报现处于“%s”，不能%s:%s(%s)。"
                    .formatted(current.chinese(), chinese, first, ArticleName.of(article)));
        }
    }
}
