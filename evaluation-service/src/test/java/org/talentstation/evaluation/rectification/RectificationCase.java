package org.talentstation.evaluation.rectification;

import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.leader;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationOrdered;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReported;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReviewed;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.StationType;

/** A station that was ordered on 2023-03-20 to rectify until 2023-09-30. */
abstract class RectificationCase {

    static final String ID = "rectification-1";
    static final LocalDate ORDERED_ON = LocalDate.of(2023, 3, 20);
    static final LocalDate DEADLINE = LocalDate.of(2023, 9, 30);
    static final Actor HOST = new Actor("host.staff", "孙丽", Set.of(Role.HOST_STAFF), null, HOST_1);
    static final StationFacts STATION = new StationFacts("station-1", "第1驿站", HOST_1, "威海第1研究院", "huancui", StationType.INNOVATION,
            Title.HELD, LocalDate.of(2021, 2, 25), LocalDate.of(2023, 3, 15));
    static final RectificationOrdered ORDERED = new RectificationOrdered(ID, "evaluation-1", STATION, "完善管理制度。", DEADLINE, leader().id(),
            ORDERED_ON, Measures2020.ID);
    static final RectificationReported REPORTED = new RectificationReported(ID, 1, "制度已修订。", List.of(), HOST.id(), LocalDate.of(2023, 6, 1));
    static final RectificationReviewed ACCEPTED = new RectificationReviewed(ID, "station-1", true, "整改到位。", leader().id(),
            LocalDate.of(2023, 6, 2), Measures2020.ID);

    static Occasion on(LocalDate day, Actor actor) {
        return at(day + "T09:00", actor);
    }
}
