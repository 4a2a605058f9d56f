package org.talentstation.otherservice;

/** A class of another service, for rules that must fail. */
public final class Thing {
}
