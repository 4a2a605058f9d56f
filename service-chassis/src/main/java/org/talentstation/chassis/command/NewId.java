package org.talentstation.chassis.command;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/** Time-ordered identifiers (UUID version 7, RFC 9562) with a readable prefix. For endpoints; never inside a decision. */
public final class NewId {

    private static final NoArgGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

    private NewId() {
    }

    /** Such as {@code application-0198c5b2-…}. */
    public static String of(String prefix) {
        return prefix + "-" + UUID_V7.generate();
    }
}
