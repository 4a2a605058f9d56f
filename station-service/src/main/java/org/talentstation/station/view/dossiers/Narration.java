package org.talentstation.station.view.dossiers;

import org.talentstation.kernel.station.FilingPath;
import org.talentstation.published.evaluation.AssessmentPublished;
import org.talentstation.station.application.ApplicationEvent;
import org.talentstation.station.application.ApplicationEvent.*;
import org.talentstation.station.notice.NoticeEvent.NoticeClosed;
import org.talentstation.station.notice.NoticeEvent.NoticeCorrected;
import org.talentstation.station.notice.NoticeEvent.NoticeExtended;
import org.talentstation.station.notice.NoticeEvent.ObjectionDecided;
import org.talentstation.station.notice.NoticeEvent.ObjectionRaised;

/** An event in words, and the article that it belongs to. */
record Narration(String what, String article) {

    static Narration of(ApplicationEvent event) {
        return switch (event) {
            case ApplicationDrafted e -> new Narration("起草%s“%s”的申报".formatted(e.about().stationType().chinese() + "驿站",
                    e.about().stationName()), e.about().stationType().article());
            case ConditionStated e -> new Narration("填报条件“%s”的佐证".formatted(e.condition().chinese()), e.condition().article());
            case ApplicationSubmitted e -> new Narration(e.path() == FilingPath.DISTRICT ? "提交申报，待区市人社部门推荐"
                    : "提交申报，直接报市人力资源和社会保障局", "7(1)");
            case ApplicationRecommended e -> new Narration("区市推荐：" + e.opinion(), "7(1)");
            case RecommendationDeclined e -> new Narration("区市不予推荐：" + e.reason(), "7(1)");
            case ApplicationAccepted e -> new Narration("市局受理", "7(1)");
            case ApplicationReturned e -> new Narration("退回补正：" + e.missing(), "7(1)");
            case ApplicationResubmitted e -> new Narration("补正后重新提交", "7(1)");
            case ApplicationRejected e -> new Narration("不予受理：" + e.reason(), "7(1)");
            case ApplicationWithdrawn e -> new Narration("依托单位撤回申报：" + e.reason(), "7(1)");
            case ApplicationEnteredRound e -> new Narration("列入认定批次“%s”".formatted(e.roundName()), "7(2)");
            case ApplicationShortlisted e -> new Narration("列入入选名单" + score(e.rank(), e.scoreHundredths()), "7(2)");
            case ApplicationPassedOver e -> new Narration("未入选%s:%s".formatted(score(e.rank(), e.scoreHundredths()), e.reasons()), "7(2)");
            case ApplicationPutOnNotice e -> new Narration("公示", "7(3)");
            case ApplicationClearedNotice e -> new Narration("公示期满无异议", "7(4)");
            case ApplicationRemovedFromNotice e -> new Narration("因异议成立移出公示：" + e.reasons(), "7(3)");
            case ApprovalRequested e -> new Narration("报请市人才工作领导小组办公室核准", "7(4)");
            case DesignationApproved e -> new Narration("市人才工作领导小组办公室核准", "7(4)");
            case DesignationRefused e -> new Narration("不予核准：" + e.reason(), "7(4)");
            case ReplyIssued e -> new Narration("批复(%s)，称号自%s起算".formatted(e.designation().documentNumber(),
                    e.designation().titleFrom()), "7(4)");
            case PlaqueAwarded e -> new Narration("授予牌匾(编号%s)".formatted(e.plaqueNumber()), "7(4)");
        };
    }

    static Narration of(AssessmentPublished e) {
        return new Narration("专家完成实地考察(%s)和综合评估，得分%s".formatted(e.visitedOn(), points(e.scoreHundredths())), "7(2)");
    }

    static Narration of(NoticeCorrected e) {
        return new Narration((e.material() ? "公示内容作实质性更正，公示期重新计算至%s二十四时：" : "公示内容作非实质性更正，公示期仍至%s二十四时：")
                .formatted(e.period().closesOn()) + e.correction(), "7(3)");
    }

    static Narration of(NoticeExtended e) {
        return new Narration("节假日安排调整，公示期由%s顺延至%s二十四时".formatted(e.previousClosesOn(), e.period().closesOn()), "7(3)");
    }

    static Narration of(NoticeClosed e) {
        return new Narration("公示期满，异议未作决定，暂不报请核准", "7(3)");
    }

    static Narration of(ObjectionRaised e) {
        return new Narration("收到异议(%s)，本申报暂缓".formatted(e.objection().objector().chinese()), "7(3)");
    }

    static Narration of(ObjectionDecided e) {
        return new Narration((e.founded() ? "异议成立：" : "异议不成立：") + e.reasons(), "7(3)");
    }

    private static String score(Integer rank, Integer scoreHundredths) {
        return rank == null || scoreHundredths == null ? "" : "(第%d名，%s分)".formatted(rank, points(scoreHundredths));
    }

    private static String points(int hundredths) {
        return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
    }
}
