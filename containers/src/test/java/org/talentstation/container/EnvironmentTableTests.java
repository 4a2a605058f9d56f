package org.talentstation.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of variables in docs/runbooks/several-machines.md against what the programs read: their YAML's placeholders and their settings' records. */
class EnvironmentTableTests {
    private static final String RUNBOOK = "docs/runbooks/several-machines.md";
    /** Spring Boot's own, which a city is likely to need. */
    private static final Set<String> FRAMEWORK = Set.of("SPRING_PROFILES_ACTIVE", "SPRING_DATASOURCE_URL", "SERVER_PORT", "SERVER_ADDRESS",
            "SERVER_FORWARDHEADERSSTRATEGY", "SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES");
    private static final Map<String, Row> TABLE = table();

    private record Row(String programs, String standard) {
    }

    @ParameterizedTest
    @CsvSource({"S,service-chassis/src/main station-service/src/main evaluation-service/src/main subsidy-service/src/main", "R,talent-registry-service/src/main", "A,analytics-service/src/main",
            "G,gateway/src/main", "I,identity-server/src/main"})
    void aProgramReadsWhatTheTableSaysAndNothingElse(String program, String sources) {
        Set<String> read = new TreeSet<>();
        for (String folder : sources.split(" ")) {
            read.addAll(placeholders(folder).keySet());
            read.addAll(settings(folder).keySet());
            read.addAll(values(folder));
        }
        Set<String> said = new TreeSet<>();
        TABLE.forEach((name, row) -> {
            if (List.of(row.programs().split(" ")).contains(program)) {
                said.add(name);
            }
        });
        read.removeAll(FRAMEWORK);
        said.removeAll(FRAMEWORK);
        assertThat(said).isEqualTo(read);
    }

    @Test
    void defaultsAreTheProgramsOwn() {
        Map<String, String> defaults = new TreeMap<>();
        for (String folder : List.of("service-chassis/src/main", "gateway/src/main", "identity-server/src/main")) {
            settings(folder).forEach((name, value) -> defaults.merge(name, value, (one, other) -> one));
            defaults.putAll(placeholders(folder));
        }
        defaults.values().removeIf(String::isEmpty);
        assertThat(defaults).hasSizeGreaterThan(25);
        defaults.forEach((name, value) -> {
            String said = TABLE.get(name).standard();
            // Where one variable stands for another, that one's row has the value.
            if (!said.startsWith("`") && !FRAMEWORK.contains(name)) {
                assertThat(said).as(name).isEqualTo(value);
            }
        });
    }

    @Test
    void whatTheExamplesAndComposeSetIsInTheTable() {
        Set<String> set = new TreeSet<>();
        Pattern.compile("(?m)^([A-Z][A-Z_]+)=").matcher(Repository.text(RUNBOOK)).results().forEach(found -> set.add(found.group(1)));
        assertThat(set).contains("STATION_URL", "KAFKA_BOOTSTRAP");
        ComposeFile compose = ComposeFile.read("docker-compose.yml", ComposeFile.filledExample());
        for (String program : List.of("identity-server", "station-service", "evaluation-service", "subsidy-service", "talent-registry-service", "analytics-service", "gateway")) {
            set.addAll(compose.environment(program).keySet());
        }
        assertThat(TABLE.keySet()).containsAll(set);
    }

    private static Map<String, Row> table() {
        Map<String, Row> rows = new TreeMap<>();
        Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| ([SRAGI ]+) \\| (.*?) \\|").matcher(Repository.text(RUNBOOK)).results()
                .forEach(found -> rows.put(found.group(1), new Row(found.group(2), found.group(3))));
        return rows;
    }

    /** Names and defaults of {@code ${NAME:default}} in the YAML files. */
    private static Map<String, String> placeholders(String folder) {
        Map<String, String> found = new TreeMap<>();
        files(folder, ".yaml").forEach(text -> Pattern.compile("\\$\\{([A-Z][A-Z_]*):?([^}]*)}").matcher(text).results()
                .forEach(match -> found.put(match.group(1), match.group(2))));
        return found;
    }

    /** Variables of every component of a {@code @ConfigurationProperties} record, with its {@code @DefaultValue} or an empty text. */
    private static Map<String, String> settings(String folder) {
        Map<String, String> found = new TreeMap<>();
        files(folder, ".java").forEach(text -> {
            var prefix = Pattern.compile("@ConfigurationProperties\\(\"([^\"]+)\"\\)").matcher(text);
            if (prefix.find()) {
                Pattern.compile("@param +(\\w+)").matcher(text.substring(0, prefix.start())).results().map(match -> match.group(1)).forEach(component -> {
                    var standard = Pattern.compile("@DefaultValue\\(\"([^\"]*)\"\\) \\w+ " + component + "\\b").matcher(text);
                    found.put(variable(prefix.group(1) + "." + component), standard.find() ? standard.group(1) : "");
                });
            }
        });
        return found;
    }

    /** Variables of {@code @Value("${talentstation.…}")}. */
    private static Set<String> values(String folder) {
        Set<String> found = new TreeSet<>();
        files(folder, ".java").forEach(text -> Pattern.compile("@Value\\(\"\\$\\{(talentstation\\.[\\w.-]+)").matcher(text).results()
                .map((MatchResult match) -> variable(match.group(1))).forEach(found::add));
        return found;
    }

    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static List<String> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(Repository.ROOT.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).map(file -> Repository.text(Repository.ROOT.relativize(file).toString())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
