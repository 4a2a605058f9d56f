package org.talentstation.kernel.time;

/** What the State Council's paper makes of a day. */
public enum DayKind {
    /** 放假 */
    OFF,
    /** 调休上班 */
    WORK
}
