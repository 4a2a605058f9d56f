package org.talentstation.kernel.command;

/** An intention addressed to one aggregate, carrying everything that the decision needs. */
public interface Command {

    /** Identifier of the aggregate that decides. */
    String aggregateId();

    /** When, by whom and under which law and calendar it is decided. */
    Occasion occasion();
}
