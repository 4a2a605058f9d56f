package org.talentstation.kernel.place;

import java.util.regex.Pattern;
import org.talentstation.kernel.identifier.AdministrativeDivisionCode;
import org.talentstation.kernel.refusal.Refusal;

/**
 * One 区市 or 开发区 whose department manages its own stations (Articles 13, 14). Data, not an enum.
 * Refuses JURISDICTION_KEY, JURISDICTION_NAME and the codes of {@link AdministrativeDivisionCode}.
 *
 * @param key    own stable key: lower-case letters, digits and hyphens, at most 32, a letter first
 * @param name   Chinese name
 * @param gbCode GB/T 2260 code, or null where it has none of its own
 */
public record Jurisdiction(String key, String name, String gbCode) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    public Jurisdiction {
        if (key == null || !KEY.matcher(key).matches()) {
            throw Refusal.invalid("JURISDICTION_KEY", "key",
                    "辖区标识“%s”不符合要求：以小写字母开头，只含小写字母、数字和连字符，最长32个字符。".formatted(key));
        }
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("JURISDICTION_NAME", "name", "辖区“%s”缺少名称。".formatted(key));
        }
        if (gbCode != null) {
            new AdministrativeDivisionCode(gbCode);
        }
    }
}
