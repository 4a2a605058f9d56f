package org.talentstation.chassis.log;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.talentstation.kernel.event.EventName;

/** Axon's JSON serializer, storing an event's stable name and revision instead of its Java class. */
public final class EventSerializer extends Jackson3Serializer {

    private final EventTypes types;

    private EventSerializer(Builder builder, EventTypes types) {
        super(builder);
        this.types = types;
    }

    public static EventSerializer of(EventTypes types) {
        Builder builder = Jackson3Serializer.builder();
        builder.jsonMapperBuilderCustomizer(EventJson::configure);
        return new EventSerializer(builder, types);
    }

    @Override
    public SerializedType typeForClass(Class type) {
        if (type != null && type.isAnnotationPresent(EventName.class)) {
            return new SimpleSerializedType(EventTypes.nameOf(type), EventTypes.revisionOf(type));
        }
        return super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SimpleSerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        // Only names: a stored class name is unknown on purpose. Axon's own metadata map is the one exception.
        return types.classOf(type.getName()).<Class<?>>map(c -> c)
                .orElseGet(() -> type.getName().startsWith("org.axonframework.messaging.") ? super.classForType(type)
                        : UnknownSerializedType.class);
    }
}
