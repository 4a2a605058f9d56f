package org.talentstation.published.registry;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.talent.DemandKind;

/**
 * An employer's demand was posted, or is closed; nothing of its text. Articles 8(2) and 11.
 *
 * @param post what it is and whose; of {@link DemandStage#POSTED} only, else null: it never changes
 */
@EventName("published.registry.demand")
@RestsOn({"8(2)", "11"})
public record DemandPublished(String demandId, DemandStage stage, LocalDate on, Post post) {

    /**
     * What the employer needs, and through whom it came.
     *
     * @param stationId the station that it came through, or null
     * @param hostId    统一社会信用代码 of the host that posted it, or null
     */
    public record Post(DemandKind kind, String stationId, String jurisdiction, String hostId) {
    }

    /** How a demand stands. Article 11. */
    public enum DemandStage {
        POSTED("征集中"),
        WITHDRAWN("已撤回"),
        EXPIRED("已到期"),
        FULFILLED("已满足");

        private final String chinese;

        DemandStage(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
