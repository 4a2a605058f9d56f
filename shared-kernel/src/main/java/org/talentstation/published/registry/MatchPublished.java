package org.talentstation.published.registry;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * How far a match between a talent and a demand has come; nothing about the person, not even its id. Articles 8(2) and 11. What a later stage leaves
 * out (null) is as the proposal said it.
 *
 * @param demandId     of a proposal, an acceptance and a lapse, else null
 * @param stationId    of a proposal and an acceptance, else null; null as well where the demand came through no station
 * @param jurisdiction of a proposal, else null
 */
@EventName("published.registry.match")
@RestsOn({"8(2)", "11"})
public record MatchPublished(String matchId, String demandId, String stationId, String jurisdiction, MatchPublishedStage stage, LocalDate on) {

    /** Proposed, consented to, accepted; or declined, or lapsed by itself. Articles 8(2) and 11. */
    public enum MatchPublishedStage {
        PROPOSED("已推荐"),
        CONSENTED("本人已同意"),
        ACCEPTED("单位已接受"),
        DECLINED("已谢绝"),
        LAPSED("已失效");

        private final String chinese;

        MatchPublishedStage(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
