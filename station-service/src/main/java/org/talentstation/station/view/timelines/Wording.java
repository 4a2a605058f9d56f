package org.talentstation.station.view.timelines;

import org.talentstation.published.evaluation.EvaluationPublished;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.*;

/** What happened to a station, in words. */
final class Wording {

    private Wording() {
    }

    static String of(StationEvent event) {
        return switch (event) {
            case StationDesignated e -> "批复认定为高层次人才驿站(%s)，称号自%s起算".formatted(e.documentNumber(), e.titleFrom());
            case PlaqueHung e -> "授予牌匾(编号%s)".formatted(e.plaqueNumber());
            case RectificationBegun e -> "%s责令整改，期限至%s".formatted(e.orderedOn(), e.deadline());
            case RectificationEnded e -> "%s整改复核%s".formatted(e.reviewedOn(), e.accepted() ? "合格" : "不合格");
            case RectificationDropped e -> "%s起不再整改：所依据的评估结论因申诉成立已撤销".formatted(e.setAsideOn());
            case EvaluationNoted e -> "收到评估结论：%s".formatted(e.outcome().chinese());
            case RevocationPrepared e -> "提出取消称号建议：" + e.reasons();
            case RevocationDeclined e -> "不予取消称号：" + e.reasons();
            case StationRevoked e -> "取消称号(%s)：%s".formatted(e.documentNumber(), e.reasons());
            case PlaqueReturned e -> "收回牌匾(编号%s)".formatted(e.plaqueNumber());
            case PlaqueRestored e -> "发还牌匾(编号%s)".formatted(e.plaqueNumber());
            case TitleWithdrawalRequested e -> "依托单位申请退出：" + e.reason();
            case TitleWithdrawalDeclined e -> "不同意退出：" + e.reasons();
            case StationWithdrawn e -> "同意退出，称号终止：" + e.reason();
            case TypeChangeRequested e -> "依托单位申请由%s变更为%s：%s".formatted(e.about().stationType().chinese(), e.to().chinese(), e.reason());
            case StationTypeChanged e -> "类型由%s变更为%s：%s".formatted(e.from().chinese(), e.about().stationType().chinese(), e.reasons());
            case TypeChangeRefused e -> "不同意变更类型：" + e.reasons();
            case HostChangeReported e -> "报告依托单位%s：%s".formatted(e.change().chinese(), e.account());
            case StationHostChanged e -> "依托单位%s经核查可以继续，现由%s承办，地址%s：%s".formatted(e.change().chinese(), e.about().hostName(), e.address(),
                    e.findings());
            case HostChangeObjected e -> "依托单位%s经核查%s：%s".formatted(e.change().chinese(), e.finding().chinese(), e.findings());
            case AppealFiled e -> "对%s提出申诉：%s".formatted(e.decision().chinese(), e.grounds());
            case AppealDismissed e -> "对%s的申诉不成立：%s".formatted(e.decision().chinese(), e.reasons());
            case AppealUpheld e -> "对%s的申诉成立：%s".formatted(e.decision().chinese(), e.reasons());
            case StationReinstated e -> "恢复称号";
        };
    }

    static String of(EvaluationPublished e) {
        return "评估结论：%s，得分%d.%02d，下次评估%s到期".formatted(e.outcome().chinese(), e.scoreHundredths() / 100, e.scoreHundredths() % 100,
                e.nextDueOn());
    }

    static String article(StationEvent event) {
        return switch (event) {
            case StationDesignated e -> "7(4)";
            case PlaqueHung e -> "7(4)";
            case TypeChangeRequested e -> "5";
            case StationTypeChanged e -> "5";
            case TypeChangeRefused e -> "5";
            case HostChangeReported e -> "15";
            case StationHostChanged e -> "15";
            case HostChangeObjected e -> "15";
            case EvaluationNoted e -> "16";
            default -> "17";
        };
    }
}
