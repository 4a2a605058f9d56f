package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.StationType;

/**
 * An application came one step further, from its draft to its plaque; nothing of what anybody wrote about it. Articles 5 and 7.
 *
 * @param on    the day of the step; of {@link ApplicationStep#REPLIED} the day from which the title is held
 * @param filer who applies and for what; of {@link ApplicationStep#DRAFTED} only, else null: it never changes
 */
@EventName("published.station.application-step")
@RestsOn({"5", "7"})
public record ApplicationStepPublished(String applicationId, ApplicationStep step, LocalDate on, Filer filer) {

    /** Who applies, for which type of station and where. Articles 5 and 7(1). */
    public record Filer(String hostId, String hostName, String stationName, StationType stationType, String jurisdiction) {
    }

    /**
     * The steps of Article 7. An application that its host withdraws while it is in a round is told by {@link ApplicationWithdrawalPublished} instead of
     * {@link #WITHDRAWN}.
     */
    public enum ApplicationStep {
        DRAFTED("草稿"),
        SUBMITTED("已申报"),
        RECOMMENDED("已推荐"),
        DECLINED("区市不予推荐"),
        RETURNED("退回补正"),
        RESUBMITTED("已补正"),
        ACCEPTED("已受理"),
        REJECTED("不予受理"),
        WITHDRAWN("已撤回"),
        ENTERED_ROUND("认定中"),
        SHORTLISTED("已入选"),
        PASSED_OVER("未入选"),
        ON_NOTICE("公示中"),
        CLEARED("公示无异议"),
        REMOVED("因异议成立移出公示"),
        APPROVAL_REQUESTED("已报请核准"),
        APPROVED("已核准"),
        REFUSED("不予核准"),
        REPLIED("已批复"),
        PLAQUE_AWARDED("已授牌");

        private final String chinese;

        ApplicationStep(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
