package org.talentstation.station.application.accept;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Stage;

/** 经区市人力资源社会保障部门推荐申报: on the district path nothing reaches the bureau without it. Article 7(1). Refuses DISTRICT_CANNOT_BE_SKIPPED. */
public final class AFirmCannotSkipItsDistrict {

    private AFirmCannotSkipItsDistrict() {
    }

    public static void check(ApplicationState state) {
        if (state.stage() == Stage.AT_DISTRICT) {
            throw Refusal.rule("DISTRICT_CANNOT_BE_SKIPPED", "7(1)", Reading.TEXT,
                    "“%s”属于%s，须先由%s人力资源社会保障部门推荐，市局才能办理(第七条第一项)。".formatted(
                            state.about().hostName(), state.about().unitClass().chinese(), state.about().jurisdictionName()))
                    .restingOn("filing.pathFollows", Reading.TEXT);
        }
    }
}
