package org.talentstation.chassis.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.talentstation.chassis.audit.MaskedPayload;
import tools.jackson.databind.JsonNode;

/**
 * A field that two states of an object differ in.
 *
 * @param path  of the field, as a JSON pointer such as {@code /state/stage}
 * @param shown the path with what may be a person's hidden: a map's key may be anything
 * @param from  before; null where there was none
 * @param to    after; null where there is none
 */
record StateChange(String path, String shown, JsonNode from, JsonNode to) {

    /** Field by field; nothing and null are the same. */
    static List<StateChange> between(JsonNode from, JsonNode to) {
        List<StateChange> changes = new ArrayList<>();
        compare("", "", from, to, changes);
        return changes;
    }

    /** Whether the other change is of the same field, of a part of it, or of what it is a part of. */
    boolean touches(StateChange other) {
        return path.equals(other.path) || path.startsWith(other.path + "/") || other.path.startsWith(path + "/");
    }

    private static void compare(String path, String shown, JsonNode from, JsonNode to, List<StateChange> changes) {
        if (isNothing(from) && isNothing(to) || from != null && from.equals(to)) {
            return;
        }
        if (isObject(from) && isObject(to) && hasParts(from, to)) {
            for (String name : names(from, to)) {
                compare(path + "/" + name.replace("~", "~0").replace("/", "~1"),
                        shown + "/" + (MaskedPayload.isShown(name) ? name : MaskedPayload.HIDDEN), part(from, name), part(to, name), changes);
            }
        } else if (isArray(from) && isArray(to) && hasParts(from, to)) {
            for (int i = 0; i < Math.max(size(from), size(to)); i++) {
                compare(path + "/" + i, shown + "/" + i, i < size(from) ? from.get(i) : null, i < size(to) ? to.get(i) : null, changes);
            }
        } else {
            changes.add(new StateChange(path, shown, isNothing(from) ? null : from, isNothing(to) ? null : to));
        }
    }

    private static boolean isNothing(JsonNode node) {
        return node == null || node.isNull();
    }

    private static boolean isObject(JsonNode node) {
        return isNothing(node) || node.isObject();
    }

    private static boolean isArray(JsonNode node) {
        return isNothing(node) || node.isArray();
    }

    private static boolean hasParts(JsonNode from, JsonNode to) {
        return size(from) + size(to) > 0;
    }

    private static int size(JsonNode node) {
        return isNothing(node) ? 0 : node.size();
    }

    private static JsonNode part(JsonNode node, String name) {
        return isNothing(node) ? null : node.get(name);
    }

    private static Set<String> names(JsonNode from, JsonNode to) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode node : new JsonNode[] {from, to}) {
            if (!isNothing(node)) {
                names.addAll(node.propertyNames());
            }
        }
        return names;
    }
}
