package org.talentstation.registry.taxonomy;

import java.util.List;

/**
 * What became of a field of the version before.
 *
 * @param code its code there
 * @param by   one or several codes of the version that says so; somebody whose record has the old code counts for each of them
 */
public record Replacement(String code, List<String> by) {
}
