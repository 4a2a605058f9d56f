package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * How far an objection to an entry of a public notice (公示) has come; not who objects, nor why. Article 7(3).
 *
 * @param objectionId tells the objections of one notice apart, all of which are told under the notice
 */
@EventName("published.station.objection")
@RestsOn("7(3)")
public record ObjectionPublished(String objectionId, String noticeId, String applicationId, ObjectionStage stage, LocalDate on) {

    /** One that is raised in time is decided, and one that is late is looked into as supervision (an addition). Article 7(3). */
    public enum ObjectionStage {
        RAISED("待处理"),
        RAISED_LATE("逾期，作为监督线索"),
        FOUNDED("成立"),
        UNFOUNDED("不成立"),
        LATE_SUBSTANTIATED("线索查实"),
        LATE_UNSUBSTANTIATED("线索不实");

        private final String chinese;

        ObjectionStage(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
