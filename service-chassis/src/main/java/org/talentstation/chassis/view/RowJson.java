package org.talentstation.chassis.view;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Rows as documents: instants as text with exactly three digits of a second, so that text order is time order. */
public final class RowJson {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() { };
    private static final DateTimeFormatter MILLIS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final JsonMapper json = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule().addSerializer(Instant.class, new InstantInMillis()))
            .build();

    public Document document(Object row) {
        return new Document(json.convertValue(row, MAP));
    }

    public <R> R row(Document document, Class<R> type) {
        return json.convertValue(document, type);
    }

    /** How an instant is written in a document; filters compare with this text. */
    public static String text(Instant instant) {
        return MILLIS.format(instant);
    }

    private static final class InstantInMillis extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
            out.writeString(text(value));
        }
    }
}
