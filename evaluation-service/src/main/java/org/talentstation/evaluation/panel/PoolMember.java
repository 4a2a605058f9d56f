package org.talentstation.evaluation.panel;

/** An expert who can be drawn. */
public record PoolMember(String expertId, String name) {
}
