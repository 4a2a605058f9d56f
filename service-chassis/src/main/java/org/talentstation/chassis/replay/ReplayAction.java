package org.talentstation.chassis.replay;

import java.util.Set;

/** What an operator may do about a replay, in which states, and what follows. */
public enum ReplayAction {

    PAUSE("暂停", ReplayState.PAUSED, ReplayState.REBUILDING, ReplayState.COMPARING),
    /** Goes on where it was; of a difference: brings the rebuilt view up to date and compares again. */
    RESUME("继续", ReplayState.REBUILDING, ReplayState.PAUSED, ReplayState.FAILED, ReplayState.DIFFERENT),
    ACCEPT("接受差异并切换", ReplayState.SWAPPING, ReplayState.DIFFERENT),
    CONFIRM("确认切换", ReplayState.CONFIRMING, ReplayState.SWAPPED),
    RETURN("退回旧视图", ReplayState.RETURNING, ReplayState.SWAPPED),
    ABANDON("放弃", ReplayState.ABANDONING, ReplayState.REBUILDING, ReplayState.COMPARING, ReplayState.PAUSED, ReplayState.FAILED,
            ReplayState.DIFFERENT);

    private final String title;
    private final ReplayState to;
    private final Set<ReplayState> from;

    ReplayAction(String title, ReplayState to, ReplayState... from) {
        this.title = title;
        this.to = to;
        this.from = Set.of(from);
    }

    public String title() {
        return title;
    }

    public ReplayState to() {
        return to;
    }

    public boolean permits(ReplayState state) {
        return from.contains(state);
    }
}
