package org.talentstation.registry.matching;

import org.talentstation.registry.demand.RequirementKind;

/**
 * Something that a talent has and a demand can ask for; each has one list of the talents that have it.
 *
 * @param level of a field: that it is at least this high (an ordinal of {@code ExpertiseLevel}); else 0
 */
record Term(RequirementKind kind, String value, int level) {

    /** Who works in the whole city; no jurisdiction's key is empty. */
    static final Term ANYWHERE = new Term(RequirementKind.PLACE, "", 0);

    static Term of(RequirementKind kind, String value) {
        return new Term(kind, value, 0);
    }

    static Term field(String code, int level) {
        return new Term(RequirementKind.FIELD, code, level);
    }

    /** That a field which has parts is named itself; who names a part of it has {@link #field} of it too, but not this. */
    static Term stated(String code, int level) {
        return new Term(RequirementKind.FIELD, "=" + code, level);
    }
}
