package org.talentstation.chassis.replay;

import java.util.Arrays;
import java.util.List;

/** Where a replay is. What works goes on by itself, in whichever instance; the others wait for an operator or have ended. */
public enum ReplayState {

    REBUILDING(Kind.WORKS, "重建中"), COMPARING(Kind.WORKS, "比对中"), PAUSED(Kind.WAITS, "已暂停"), FAILED(Kind.WAITS, "重建失败"),
    DIFFERENT(Kind.WAITS, "与现行视图不一致，待处理"), SWAPPING(Kind.WORKS, "切换中"), SWAPPED(Kind.WAITS, "已切换，旧视图保留，待确认"),
    CONFIRMING(Kind.WORKS, "确认中"), RETURNING(Kind.WORKS, "退回中"), ABANDONING(Kind.WORKS, "放弃中"),
    DONE(Kind.ENDED, "试运行结束"), CONFIRMED(Kind.ENDED, "已确认"), RETURNED(Kind.ENDED, "已退回旧视图"), ABANDONED(Kind.ENDED, "已放弃");

    private enum Kind { WORKS, WAITS, ENDED }

    private final Kind kind;
    private final String title;

    ReplayState(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }

    public boolean works() {
        return kind == Kind.WORKS;
    }

    public boolean ended() {
        return kind == Kind.ENDED;
    }

    static List<String> working() {
        return Arrays.stream(values()).filter(ReplayState::works).map(Enum::name).toList();
    }
}
