package org.talentstation.container;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Variables in a compose file, as the Compose Specification replaces them; what it does not know is refused with IllegalArgumentException. */
final class Interpolation {
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:(\\$)|([A-Za-z_]\\w*)|\\{([A-Za-z_]\\w*)(?:(:?[-?])([^}]*))?}|(.?))");

    private final Map<String, String> variables;
    private final Set<String> asked = new TreeSet<>();

    Interpolation(Map<String, String> variables) {
        this.variables = variables;
    }

    /** Names of all variables that were asked for. */
    Set<String> asked() {
        return asked;
    }

    String of(String text) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    private String value(MatchResult found) {
        if (found.group(1) != null) {
            return "$";
        }
        if (found.group(6) != null) {
            throw new IllegalArgumentException("not a variable: " + found.group());
        }
        String name = found.group(2) != null ? found.group(2) : found.group(3);
        asked.add(name);
        String value = variables.get(name);
        String operator = found.group(4) == null ? "" : found.group(4);
        boolean absent = value == null || operator.startsWith(":") && value.isEmpty();
        if (!absent) {
            return value;
        }
        if (operator.endsWith("?")) {
            throw new IllegalArgumentException(found.group(5));
        }
        return operator.endsWith("-") ? found.group(5) : "";
    }
}
