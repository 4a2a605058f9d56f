package org.talentstation.chassis.history;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What an object holds, field by field, whatever it lets others see; in the same order for the same content. */
final class StateJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(SerializationFeature.FAIL_ON_ORDER_MAP_BY_INCOMPARABLE_KEY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultVisibility(v -> v.withVisibility(PropertyAccessor.ALL, Visibility.NONE).withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .addModule(new SimpleModule().addSerializer(Set.class, new InOneOrder()))
            .build();

    private StateJson() {
    }

    static JsonNode of(Object object) {
        return JSON.valueToTree(object);
    }

    /** A set has no order of its own, and a different one in every process. */
    @SuppressWarnings("rawtypes")
    private static final class InOneOrder extends ValueSerializer<Set> {
        @Override
        public void serialize(Set value, JsonGenerator out, SerializationContext context) {
            List<JsonNode> items = new ArrayList<>();
            for (Object item : value) {
                items.add(JSON.valueToTree(item));
            }
            items.sort(Comparator.comparing(JsonNode::toString));
            out.writeStartArray();
            items.forEach(item -> context.writeValue(out, item));
            out.writeEndArray();
        }

        @Override
        public boolean isEmpty(SerializationContext context, Set value) {
            return value.isEmpty();
        }
    }
}
