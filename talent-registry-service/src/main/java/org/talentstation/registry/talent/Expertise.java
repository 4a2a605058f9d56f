package org.talentstation.registry.talent;

/**
 * A field that a talent works in.
 *
 * @param field    code of the taxonomy, such as {@code 520}
 * @param taxonomy version of the taxonomy that the code was looked up in
 */
public record Expertise(String field, String taxonomy, ExpertiseLevel level) {
}
