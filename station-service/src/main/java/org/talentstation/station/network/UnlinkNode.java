package org.talentstation.station.network;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.network.NetworkEvent.NodeUnlinked;

/** A link ends, with a reason; again changes nothing. Article 3. Refuses LINK_UNKNOWN. */
public record UnlinkNode(String aggregateId, String linkId, String reason, Occasion occasion) implements NetworkCommand {

    @Override
    public List<NodeUnlinked> decide(NetworkState state) {
        return state.isLinked(linkId) ? List.of(new NodeUnlinked(aggregateId, linkId, PersonalNumber.absentFrom(reason, "reason", "终止理由"),
                occasion.date())) : List.of();
    }
}
