package org.talentstation.registry.matching;

import org.talentstation.registry.demand.RequirementKind;

/** The one missing fact that would raise a talent's rank most; of several equal ones the one that the demand names first. */
public record WouldChange(RequirementKind kind, String value, int fromRank, int toRank, String chineseText) {
}
