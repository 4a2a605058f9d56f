package org.talentstation.station.notice;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about one published notice, with the decision that it leads to. */
public interface NoticeCommand extends Command {

    /** The events to record, none where a repeated automatic step changes nothing; throws a Refusal otherwise. */
    List<NoticeEvent> decide(NoticeState state);
}
