package org.talentstation.station.application;

import static org.talentstation.station.Given.ABOUT_FIRM;
import static org.talentstation.station.Given.ABOUT_UNIVERSITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.FilingPath;
import org.talentstation.station.application.ApplicationEvent.*;

/** An application's events up to each stage. */
public final class Histories {

    public static final String ID = "application-1";
    public static final String ROUND = "round-1";
    public static final String NOTICE = "notice-1";
    public static final LocalDate DAY = LocalDate.of(2021, 1, 6);
    public static final String POLICY = Measures2020.ID;
    public static final Designation DESIGNATION = new Designation("station-1", ABOUT_FIRM, "世昌大道1号", "威人社字〔2021〕8号",
            DAY, POLICY);

    private Histories() {
    }

    /** The firm's application, which goes through its district. */
    public static List<Object> upTo(Stage stage) {
        List<Object> events = new ArrayList<>();
        events.add(new ApplicationDrafted(ID, ABOUT_FIRM, FilingPath.DISTRICT, false, "世昌大道1号", List.of(), DAY));
        if (stage == Stage.DRAFT) {
            return events;
        }
        events.addAll(statements(Condition.values()));
        events.add(new ApplicationSubmitted(ID, FilingPath.DISTRICT, DAY, POLICY));
        switch (stage) {
            case AT_DISTRICT -> { }
            case DECLINED -> events.add(new RecommendationDeclined(ID, "场地不足", DAY, POLICY));
            default -> {
                events.add(new ApplicationRecommended(ID, "同意推荐", DAY, POLICY));
                events.addAll(atTheBureau(stage));
            }
        }
        return events;
    }

    /** A university's application, filed straight with the bureau. */
    public static List<Object> directUpToBureau() {
        List<Object> events = new ArrayList<>();
        events.add(new ApplicationDrafted(ID, ABOUT_UNIVERSITY, FilingPath.DIRECT, false, "文登学院路1号", List.of(), DAY));
        events.addAll(statements(Condition.values()));
        events.add(new ApplicationSubmitted(ID, FilingPath.DIRECT, DAY, POLICY));
        return events;
    }

    public static List<Object> statements(Condition... conditions) {
        return Arrays.stream(conditions).<Object>map(c -> new ConditionStated(ID, c, "佐证" + c, List.of(), DAY)).toList();
    }

    private static List<Object> atTheBureau(Stage stage) {
        return switch (stage) {
            case AT_BUREAU -> List.of();
            case RETURNED -> List.of(new ApplicationReturned(ID, "补场地证明", DAY, POLICY));
            case REJECTED -> List.of(new ApplicationRejected(ID, "不属于依托单位", DAY, POLICY));
            case WITHDRAWN -> List.of(new ApplicationWithdrawn(ID, "单位调整", Stage.AT_BUREAU, null, DAY));
            default -> with(new ApplicationAccepted(ID, DAY, POLICY), assessed(stage));
        };
    }

    private static List<Object> assessed(Stage stage) {
        if (stage == Stage.ACCEPTED) {
            return List.of();
        }
        var entered = new ApplicationEnteredRound(ID, ROUND, "2021年第一批", DAY);
        return switch (stage) {
            case IN_ROUND -> List.of(entered);
            case PASSED_OVER -> List.of(entered, new ApplicationPassedOver(ID, ROUND, 3, 6100, "择优", DAY));
            default -> with(entered, with(new ApplicationShortlisted(ID, ROUND, 1, 9100, DAY), noticed(stage)));
        };
    }

    private static List<Object> noticed(Stage stage) {
        if (stage == Stage.SHORTLISTED) {
            return List.of();
        }
        var onNotice = new ApplicationPutOnNotice(ID, NOTICE, DAY);
        return switch (stage) {
            case ON_NOTICE -> List.of(onNotice);
            case REMOVED -> List.of(onNotice, new ApplicationRemovedFromNotice(ID, NOTICE, "objection-1", "属实", DAY));
            default -> with(onNotice, with(new ApplicationClearedNotice(ID, NOTICE, DAY), announced(stage)));
        };
    }

    private static List<Object> announced(Stage stage) {
        if (stage == Stage.CLEARED) {
            return List.of();
        }
        var requested = new ApprovalRequested(ID, "bureau-officer", DAY, POLICY);
        var approved = new DesignationApproved(ID, DAY, POLICY);
        var replied = new ReplyIssued(ID, DESIGNATION);
        return switch (stage) {
            case APPROVAL_REQUESTED -> List.of(requested);
            case APPROVAL_REFUSED -> List.of(requested, new DesignationRefused(ID, "暂缓", DAY, POLICY));
            case APPROVED -> List.of(requested, approved);
            case REPLIED -> List.of(requested, approved, replied);
            case PLAQUE_AWARDED -> List.of(requested, approved, replied,
                    new PlaqueAwarded(ID, DESIGNATION, "WH-2021-001", DAY, POLICY));
            default -> throw new IllegalArgumentException(stage.name());
        };
    }

    private static List<Object> with(Object first, List<Object> rest) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
