package org.talentstation.chassis.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event's fields with every value hidden but truth values: a number may be an identity number, a date a birthday, a
 * code in capitals a name in pinyin. A field's name is shown when it is an identifier; a map's key may be anything.
 */
public final class MaskedPayload {

    /** Stands where a value is hidden. */
    public static final String HIDDEN = "＊＊＊";

    private static final Pattern FIELD = Pattern.compile("[a-zA-Z_][a-zA-Z_]{0,60}");
    private static final JsonMapper JSON = JsonMapper.shared();

    private MaskedPayload() {
    }

    /** The structure of a JSON text; {@link #HIDDEN} alone when it is not JSON. */
    public static Object of(String json) {
        try {
            return of(JSON.readTree(json));
        } catch (JacksonException e) {
            return HIDDEN;
        }
    }

    /** Whether a field's name may be shown. */
    public static boolean isShown(String field) {
        return FIELD.matcher(field).matches();
    }

    /** As {@link #of(String)}. */
    public static Object of(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            int hidden = 0;
            for (var field : node.properties()) {
                String name = isShown(field.getKey()) ? field.getKey() : HIDDEN + ++hidden;
                fields.put(name, of(field.getValue()));
            }
            return fields;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(of(item)));
            return items;
        }
        if (node.isNull() || node.isBoolean()) {
            return node.isNull() ? null : node.asBoolean();
        }
        return HIDDEN;
    }
}
