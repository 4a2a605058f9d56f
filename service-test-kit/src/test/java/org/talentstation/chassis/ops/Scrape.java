package org.talentstation.chassis.ops;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentstation.testkit.ServiceUnderTest;

/** What Prometheus reads of a service: its text exposition format. */
public record Scrape(String text) {

    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{.*})? (\\S+)$");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    public static Scrape of(ServiceUnderTest service) {
        return new Scrape(service.get("/actuator/prometheus", null).text());
    }

    /** Value of the one sample with these labels (name, value, …); fails when there is none. */
    public double value(String metric, String... labels) {
        Matcher sample = SAMPLE.matcher(text);
        while (sample.find()) {
            if (sample.group(1).equals(metric)) {
                Map<String, String> found = labels(sample.group(2));
                boolean same = true;
                for (int i = 0; i < labels.length; i += 2) {
                    same &= labels[i + 1].equals(found.get(labels[i]));
                }
                if (same) {
                    return Double.parseDouble(sample.group(3));
                }
            }
        }
        throw new AssertionError("No sample of " + metric + " " + String.join(",", labels));
    }

    /** Label names by metric name, for names that begin so. */
    public Map<String, Set<String>> metrics(String prefix) {
        Map<String, Set<String>> all = new TreeMap<>();
        Matcher sample = SAMPLE.matcher(text);
        while (sample.find()) {
            if (sample.group(1).startsWith(prefix)) {
                all.computeIfAbsent(sample.group(1), n -> new TreeSet<>()).addAll(labels(sample.group(2)).keySet());
            }
        }
        return all;
    }

    /** Every value that a label of the metric has. */
    public Set<String> values(String metric, String label) {
        Set<String> values = new TreeSet<>();
        Matcher sample = SAMPLE.matcher(text);
        while (sample.find()) {
            if (sample.group(1).equals(metric)) {
                values.add(labels(sample.group(2)).get(label));
            }
        }
        return values;
    }

    private static Map<String, String> labels(String braces) {
        Map<String, String> labels = new HashMap<>();
        Matcher label = LABEL.matcher(braces == null ? "" : braces);
        while (label.find()) {
            labels.put(label.group(1), label.group(2));
        }
        return labels;
    }
}
