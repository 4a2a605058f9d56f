package org.talentstation.station.application.recommend;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.FilingPath;
import org.talentstation.station.application.ApplicationState;

/** 市直单位、高校院所直接报市局: a district has nothing to say about a direct filer's application. Article 7(1). Refuses DIRECT_FILER_HAS_NO_DISTRICT_STEP. */
public final class OnlyTheDistrictPathIsRecommended {

    private OnlyTheDistrictPathIsRecommended() {
    }

    public static void check(ApplicationState state) {
        if (state.path() == FilingPath.DIRECT) {
            throw Refusal.rule("DIRECT_FILER_HAS_NO_DISTRICT_STEP", "7(1)", Reading.TEXT,
                    "“%s”属于%s，直接报市人力资源和社会保障局，不经区市推荐(第七条第一项)。"
                            .formatted(state.about().hostName(), state.about().unitClass().chinese()))
                    .restingOn("filing.pathFollows", Reading.TEXT);
        }
    }
}
