package org.talentstation.registry.match.propose;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.match.MatchCommand;
import org.talentstation.registry.match.MatchEvent;
import org.talentstation.registry.match.MatchEvent.MatchProposed;
import org.talentstation.registry.match.MatchState;
import org.talentstation.registry.match.PairScore;

/**
 * Proposes a talent for a demand; the match belongs to whom the demand belongs to. Refuses PERSONAL_NUMBER_IN_TEXT in the note.
 * Whether both stand is judged before, and by the books of both. Articles 8(2) and 11.
 */
public record ProposeMatch(String aggregateId, String demandId, String talentId, String stationId, String jurisdiction, String hostId,
                           PairScore.Score score, String note, Occasion occasion) implements MatchCommand, Owned {

    @Override
    public List<MatchEvent> decide(MatchState state) {
        String written = note == null || note.isBlank() ? null : PersonalNumber.absentFrom(note, "note", "推荐说明");
        return List.of(new MatchProposed(aggregateId, demandId, talentId, stationId, jurisdiction, hostId, score.permille(), score.position(),
                written, occasion.actor().id(), occasion.date()));
    }
}
