package org.talentstation.registry.match.decline;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.match.MatchCommand;
import org.talentstation.registry.match.MatchEvent;
import org.talentstation.registry.match.MatchEvent.MatchDeclined;
import org.talentstation.registry.match.MatchSide;
import org.talentstation.registry.match.MatchState;

/** The talent or the employer does not want it, with a reason. Refuses MATCH_OVER, TEXT_REQUIRED, PERSONAL_NUMBER_IN_TEXT. Articles 8 and 11. */
public record DeclineMatch(String aggregateId, MatchSide side, String reason, Occasion occasion) implements MatchCommand {

    @Override
    public List<MatchEvent> decide(MatchState state) {
        String written = PersonalNumber.absentFrom(reason, "reason", "谢绝理由");
        state.mustBeOpen();
        return List.of(new MatchDeclined(aggregateId, side, written, occasion.date()));
    }
}
