package org.talentstation.registry.taxonomy;

/** A field of expertise (专业领域); {@code parent} is null for a discipline of the first level. */
public record Field(String code, String parent, String name) {
}
