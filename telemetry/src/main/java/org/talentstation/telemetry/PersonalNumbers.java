package org.talentstation.telemetry;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * The last line of defence of the structured log: what looks like an identity number (GB 11643: 18 digits, the last may be X)
 * or a mobile telephone is replaced wherever it stands. The first is that nothing that a person wrote is logged.
 */
public final class PersonalNumbers implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final Pattern NUMBERS = Pattern.compile("(?<![0-9A-Za-z-])(?:\\d{17}[0-9Xx]|(?:\\+?86[- ]?)?1[3-9]\\d{9})(?![0-9A-Za-z])");

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, PersonalNumbers::hidden));
    }

    static String hidden(String text) {
        return NUMBERS.matcher(text).replaceAll("***");
    }
}
