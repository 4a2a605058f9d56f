package org.talentstation.station.view.tasks;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.talentstation.chassis.view.Rows;
import org.talentstation.kernel.actor.Role;
import org.talentstation.station.designation.HostChangeFinding;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.*;
import org.talentstation.station.view.tasks.Tasks.Row;

/**
 * What a designated station leaves to whom: one row each for its title, its plaque and its withdrawal, hidden while nobody has
 * to act, and one per verification and appeal. Articles 5, 15 and 17.
 */
final class StationTasks {

    private static final String HANGS = "已授牌";
    private static final String RETURNED = "已收回";
    private static final String TO_RETURN = "待收回牌匾";
    private static final String TO_ORDER = "待责令整改";

    private StationTasks() {
    }

    static void project(StationEvent event, Rows<Row> rows) {
        String title = event.stationId() + "/title";
        String plaque = event.stationId() + "/plaque";
        String withdrawal = event.stationId() + "/withdrawal";
        switch (event) {
            case StationDesignated e -> {
                rows.upsert(title, row -> Row.hidden(title, e.stationId(), e.about(), e.titleFrom()));
                rows.upsert(plaque, row -> Row.hidden(plaque, e.stationId(), e.about(), e.titleFrom()));
                rows.upsert(withdrawal, row -> Row.hidden(withdrawal, e.stationId(), e.about(), e.titleFrom()));
            }
            case RectificationBegun e -> rows.change(title, Row::done);
            case RectificationEnded e -> rows.change(title, row -> e.accepted() ? row.done()
                    : row.due(Role.BUREAU_OFFICER, "待提出取消建议", "17", e.reviewedOn(), "整改复核不合格"));
            case RectificationDropped e -> rows.change(title, row -> TO_ORDER.equals(row.task()) ? row : row.done());
            case RevocationPrepared e -> rows.change(title, row -> row.due(Role.BUREAU_LEADER, "待决定取消称号", "17", e.on(), e.reasons()));
            case RevocationDeclined e -> rows.change(title, Row::done);
            case StationRevoked e -> lost(e.on(), title, plaque, withdrawal, rows);
            case StationWithdrawn e -> lost(e.on(), title, plaque, withdrawal, rows);
            case PlaqueHung e -> rows.change(plaque, row -> row.resting(HANGS));
            case PlaqueReturned e -> rows.change(plaque, row -> row.resting(RETURNED));
            case PlaqueRestored e -> rows.change(plaque, row -> row.resting(HANGS));
            case StationReinstated e -> rows.change(plaque, row -> RETURNED.equals(row.task())
                    ? row.due(Role.BUREAU_OFFICER, "待发还牌匾", "17", e.on(), null) : TO_RETURN.equals(row.task()) ? row.resting(HANGS) : row);
            case TitleWithdrawalRequested e -> rows.change(withdrawal,
                    row -> row.due(Role.BUREAU_LEADER, "待办理退出申请", "17", e.on(), e.reason()));
            case TitleWithdrawalDeclined e -> rows.change(withdrawal, Row::done);
            case TypeChangeRequested e -> rows.upsert(e.verificationId(), row -> Row.hidden(e.verificationId(), e.stationId(), e.about(), e.on())
                    .due(Role.BUREAU_LEADER, "待决定类型变更", "5", e.on(), e.reason()));
            case StationTypeChanged e -> rows.delete(e.verificationId());
            case TypeChangeRefused e -> rows.delete(e.verificationId());
            case HostChangeReported e -> rows.upsert(e.verificationId(), row -> Row.hidden(e.verificationId(), e.stationId(), e.about(), e.on())
                    .due(Role.BUREAU_OFFICER, "待核查依托单位变更", "15", e.on(), e.account()));
            case HostChangeObjected e -> {
                rows.delete(e.verificationId());
                rows.change(e.finding() == HostChangeFinding.MUST_WITHDRAW ? withdrawal : title, row -> e.finding() == HostChangeFinding.MUST_WITHDRAW
                        ? row.due(Role.HOST_STAFF, "待申请退出", "15", e.on(), e.findings())
                        : row.due(Role.BUREAU_OFFICER, TO_ORDER, "15", e.on(), e.findings()));
            }
            case StationHostChanged e -> {
                rows.delete(e.verificationId());
                UnaryOperator<Row> hosted = row -> row.hosted(e.about());
                rows.change(title, hosted);
                rows.change(plaque, hosted);
                rows.change(withdrawal, hosted);
                e.pending().forEach(id -> rows.change(id, hosted));
            }
            case AppealFiled e -> rows.upsert(e.appealId(), row -> Row.hidden(e.appealId(), e.stationId(), e.about(), e.on())
                    .due(Role.BUREAU_LEADER, "待决定申诉", "17", e.on(), e.grounds()));
            case AppealDismissed e -> rows.delete(e.appealId());
            case AppealUpheld e -> rows.delete(e.appealId());
            case EvaluationNoted e -> {
                // Whoever has to act on an evaluation is told by the evaluation-service.
            }
        }
    }

    private static void lost(LocalDate on, String title, String plaque, String withdrawal, Rows<Row> rows) {
        rows.change(title, Row::done);
        rows.change(withdrawal, Row::done);
        rows.change(plaque, row -> HANGS.equals(row.task()) ? row.due(Role.BUREAU_OFFICER, TO_RETURN, "17", on, null) : row);
    }
}
