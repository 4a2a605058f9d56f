package org.talentstation.kernel.refusal;

/** What sort of no it is; a transport maps each to one status (RFC 9110). */
public enum RefusalKind {
    /** The input is malformed: 400. */
    INVALID,
    /** The caller may not do this to this object: 403. */
    FORBIDDEN,
    /** There is no such thing: 404. */
    NOT_FOUND,
    /** Not in this state or not in this order: 409. */
    STATE,
    /** Well-formed, but the Measures refuse it: 422. */
    RULE
}
