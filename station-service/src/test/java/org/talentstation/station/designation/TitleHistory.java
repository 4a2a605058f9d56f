package org.talentstation.station.designation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.station.Given;
import org.talentstation.station.designation.StationEvent.*;

/** The past of a station, step by step. */
final class TitleHistory {

    static final String ID = "station-1";
    static final String POLICY = Measures2020.ID;
    static final String RECTIFICATION = "rectification-1";
    static final LocalDate TITLE = LocalDate.of(2021, 3, 1);
    static final LocalDate DEADLINE = LocalDate.of(2022, 6, 30);
    static final LocalDate REVIEWED = LocalDate.of(2022, 7, 5);
    static final LocalDate REVOKED = LocalDate.of(2022, 7, 20);

    private TitleHistory() {
    }

    static StationDesignated designated() {
        return new StationDesignated(ID, "application-1", Given.ABOUT_FIRM, "世昌大道1号", TITLE, "威人社字〔2021〕8号", POLICY);
    }

    static PlaqueHung hung() {
        return new PlaqueHung(ID, "WH-2021-001", TITLE);
    }

    static RectificationBegun ordered() {
        return new RectificationBegun(ID, RECTIFICATION, LocalDate.of(2022, 4, 1), DEADLINE, POLICY);
    }

    static RectificationEnded reviewed(boolean accepted) {
        return new RectificationEnded(ID, RECTIFICATION, accepted, REVIEWED, POLICY);
    }

    static EvaluationNoted evaluated() {
        return new EvaluationNoted(ID, "evaluation-1", EvaluationOutcome.QUALIFIED, LocalDate.of(2022, 3, 1), "bureau-leader", POLICY);
    }

    static RevocationPrepared prepared() {
        return new RevocationPrepared(ID, RECTIFICATION, "复核不合格", "bureau-officer", LocalDate.of(2022, 7, 10), POLICY);
    }

    static StationRevoked revoked() {
        return new StationRevoked(ID, RECTIFICATION, "威人社字〔2022〕30号", "复核不合格", "bureau-leader", REVOKED, POLICY);
    }

    static AppealFiled appealed() {
        return new AppealFiled(ID, "appeal-1", Given.ABOUT_FIRM, AppealedDecision.REVOCATION, RECTIFICATION, "复核程序有误", List.of(),
                LocalDate.of(2022, 8, 1));
    }

    /** A station with its plaque, and what happened then. */
    static List<Object> titled(StationEvent... then) {
        List<Object> past = new ArrayList<>(List.of(designated(), hung()));
        past.addAll(List.of(then));
        return past;
    }

    /** A station whose title was revoked, and what happened then. */
    static List<Object> revokedThen(StationEvent... then) {
        List<Object> past = titled(ordered(), reviewed(false), prepared(), revoked());
        past.addAll(List.of(then));
        return past;
    }
}
