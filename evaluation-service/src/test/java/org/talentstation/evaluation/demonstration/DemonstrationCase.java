package org.talentstation.evaluation.demonstration;

import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.officer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.BodyConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationProposed;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.Finding;
import org.talentstation.kernel.station.StationType;

/** A station that was proposed as a demonstration station on 2023-03-10. */
abstract class DemonstrationCase {

    static final String ID = "demonstration-1";
    static final LocalDate TODAY = LocalDate.of(2023, 3, 10);
    static final Occasion NOW = at("2023-03-10T09:00", officer());
    static final Occasion AFTER_THE_LAW = at("2023-12-14T09:00", officer());
    static final Actor DEPARTMENT = new Actor("organization.department", "赵敏", Set.of(Role.ORGANIZATION_DEPARTMENT), null, null);
    static final StationFacts STATION = new StationFacts("station-1", "第1驿站", HOST_1, "威海第1研究院", "huancui", StationType.INNOVATION,
            Title.HELD, LocalDate.of(2021, 2, 25), LocalDate.of(2021, 2, 25));
    static final DemonstrationProposed PROPOSED = new DemonstrationProposed(ID, STATION, criteria(DemonstrationCriterion.values()),
            officer().id(), TODAY, Measures2020.ID);
    static final BodyConfirmed BY_BUREAU = new BodyConfirmed(ID, ConfirmingBody.BUREAU, "bureau.leader", TODAY, Measures2020.ID);
    static final BodyConfirmed BY_DEPARTMENT = new BodyConfirmed(ID, ConfirmingBody.ORGANIZATION_DEPARTMENT, DEPARTMENT.id(), TODAY,
            Measures2020.ID);
    static final DemonstrationConfirmed CONFIRMED = new DemonstrationConfirmed(ID, "station-1", TODAY, Measures2020.ID);

    static List<CriterionFinding> criteria(DemonstrationCriterion... criteria) {
        return Arrays.stream(criteria).map(c -> new CriterionFinding(c, Finding.MET, c.chinese() + "的依据。", List.of())).toList();
    }

    static Occasion by(Actor actor) {
        return at("2023-03-10T09:00", actor);
    }
}
