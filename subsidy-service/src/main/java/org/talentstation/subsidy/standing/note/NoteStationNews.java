package org.talentstation.subsidy.standing.note;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.standing.StandingNews;
import org.talentstation.subsidy.standing.StationStanding;

/** Takes over what another service said about a station; a repeat changes nothing. Articles 9 and 17. */
public record NoteStationNews(StandingNews news, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return StationStanding.idOf(news.stationId());
    }
}
