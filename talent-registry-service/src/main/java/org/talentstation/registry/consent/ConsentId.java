package org.talentstation.registry.consent;

/** The stream of a talent's consents. */
public final class ConsentId {

    private ConsentId() {
    }

    public static String of(String talentId) {
        return "consent-" + talentId.substring(talentId.indexOf('-') + 1);
    }
}
