package org.talentstation.acceptance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a PromQL query (Prometheus' documentation, "Querying basics" and "Operators", instant and range queries) and says what it
 * asks for. Refuses what is not PromQL: brackets, operators, unknown functions, a rate of what is no range.
 */
final class PromQl {

    /** A series that is asked for: its name, the labels that select or group it, and those that must have one value. */
    record Selector(String metric, Set<String> labels, List<String[]> equal) {
    }

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\"(?:[^\"\\\\]|\\\\.)*\")|(\\d+(?:\\.\\d+)?(?:ms|[smhdwy])(?:\\d+(?:ms|[smhdwy]))*)|(\\d+(?:\\.\\d+)?)"
            + "|([a-zA-Z_:][a-zA-Z0-9_:]*)|(=~|!~|!=|==|>=|<=|[-+*/%^><=(){}\\[\\],]))");
    private static final Set<String> AGGREGATIONS = Set.of("sum", "min", "max", "avg", "count", "topk", "bottomk", "quantile", "stddev", "group");
    private static final Set<String> OF_A_RANGE = Set.of("rate", "irate", "increase", "delta", "deriv", "avg_over_time", "max_over_time", "min_over_time", "sum_over_time", "changes", "resets");
    private static final Set<String> OF_AN_INSTANT = Set.of("histogram_quantile", "abs", "ceil", "floor", "round", "clamp_min", "clamp_max", "absent", "time", "vector", "scalar", "sort", "sort_desc");
    private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/", "%", "^", "==", "!=", ">", "<", ">=", "<=", "and", "or", "unless");

    private final String query;
    private final List<String> tokens = new ArrayList<>();
    private final List<Selector> found = new ArrayList<>();
    private int next;

    private PromQl(String query) {
        this.query = query;
        Matcher token = TOKEN.matcher(query.strip());
        int end = 0;
        while (token.find() && token.start() == end) {
            tokens.add(token.group().strip());
            end = token.end();
        }
        if (end != query.strip().length()) {
            throw wrong("a character that is none of PromQL's at " + end);
        }
    }

    /** @throws IllegalArgumentException when it is not PromQL */
    static List<Selector> selectors(String query) {
        var parser = new PromQl(query);
        parser.expression();
        if (parser.next < parser.tokens.size()) {
            throw parser.wrong("an operator is missing before " + parser.peek());
        }
        return parser.found;
    }

    private void expression() {
        operand();
        while (OPERATORS.contains(peek())) {
            next++;
            accept("bool");
            if (accept("on") || accept("ignoring")) {
                names(found.size());
                if (accept("group_left") || accept("group_right")) {
                    names(found.size());
                }
            }
            operand();
        }
    }

    /** @return whether it is a range */
    private boolean operand() {
        if (accept("-") || accept("+")) {
            return operand();
        }
        if (accept("(")) {
            expression();
            expect(")");
            return false;
        }
        String word = take();
        if (word.matches("\\d.*|\".*")) {
            return false;
        }
        if (AGGREGATIONS.contains(word)) {
            aggregation();
            return false;
        }
        if ("(".equals(peek())) {
            function(word);
            return false;
        }
        if (!word.matches("[a-zA-Z_:].*") || OPERATORS.contains(word)) {
            throw wrong("not expected: " + word);
        }
        return selector(word);
    }

    private void aggregation() {
        int from = found.size();
        List<String> labels = accept("by") || accept("without") ? list() : new ArrayList<>();
        expect("(");
        do {
            expression();
        } while (accept(","));
        expect(")");
        if (accept("by") || accept("without")) {
            labels.addAll(list());
        }
        found.subList(from, found.size()).forEach(selector -> selector.labels.addAll(labels));
    }

    private void function(String name) {
        if (!OF_A_RANGE.contains(name) && !OF_AN_INSTANT.contains(name)) {
            throw wrong("no such function: " + name);
        }
        expect("(");
        if (OF_A_RANGE.contains(name)) {
            if (!operand()) {
                throw wrong(name + " needs a range");
            }
        } else if (!")".equals(peek())) {
            do {
                expression();
            } while (accept(","));
        }
        expect(")");
    }

    private boolean selector(String metric) {
        var selector = new Selector(metric, new HashSet<>(), new ArrayList<>());
        if (accept("{")) {
            while (!accept("}")) {
                String label = take();
                String operator = take();
                String value = take();
                if (!label.matches("[a-zA-Z_]\\w*") || !Set.of("=", "!=", "=~", "!~").contains(operator) || !value.startsWith("\"")) {
                    throw wrong("not a matcher: " + label + operator + value);
                }
                selector.labels.add(label);
                if (operator.equals("=")) {
                    selector.equal.add(new String[] {label, value.substring(1, value.length() - 1)});
                }
                if (!accept(",") && !"}".equals(peek())) {
                    throw wrong("a comma is missing before " + peek());
                }
            }
        }
        found.add(selector);
        if (!accept("[")) {
            return false;
        }
        if (!take().matches("(\\d+(ms|[smhdwy]))+")) {
            throw wrong("not a duration");
        }
        expect("]");
        return true;
    }

    private void names(int from) {
        List<String> labels = list();
        found.subList(Math.max(0, from - 1), from).forEach(selector -> selector.labels.addAll(labels));
    }

    private List<String> list() {
        List<String> names = new ArrayList<>();
        expect("(");
        while (!accept(")")) {
            names.add(take());
            accept(",");
        }
        return names;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        if (next >= tokens.size()) {
            throw wrong("it ends too early");
        }
        return tokens.get(next++);
    }

    private boolean accept(String token) {
        if (token.equals(peek())) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw wrong(token + " expected, not " + peek());
        }
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(why + ": " + query);
    }
}
