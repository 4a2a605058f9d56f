package org.talentstation.chassis.command;

/** What a receipt keeps of an answer, so that a repetition gets the same one. */
record KeptAnswer(String id, long version, long position, boolean created) {

    /** Of an automation that had nothing to do. */
    static final KeptAnswer NOTHING = new KeptAnswer("", 0, 0, false);

    KeptAnswer at(long logPosition) {
        return new KeptAnswer(id, version, logPosition, created);
    }
}
