package org.talentstation.registry.matching;

import java.util.List;
import java.util.Map;

/**
 * A version of the fields as matching knows it.
 *
 * @param version  its id
 * @param names    code → name, of every field
 * @param parents  code → code of the field that it is a part of; none for a field of the first level
 * @param replaced code of the version before → the codes that stand for it here; every other code stays what it was
 */
public record FieldText(String version, Map<String, String> names, Map<String, String> parents, Map<String, List<String>> replaced) {

    public FieldText {
        names = Map.copyOf(names);
        parents = Map.copyOf(parents);
        replaced = Map.copyOf(replaced);
    }
}
