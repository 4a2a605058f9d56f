package org.talentstation.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What can be known of docker-compose.yml without an engine: its grammar, its variables, and that nothing in it is softer than decided (ADR 0018). */
class ComposeFileTests {
    private static final String MAIN = "docker-compose.yml";
    private static final Set<String> PUBLISHED = Set.of("gateway", "identity-server");
    private static final Map<String, String> FILLED = ComposeFile.filledExample();

    private final ComposeFile compose = ComposeFile.read(MAIN, FILLED);

    @ParameterizedTest
    @ValueSource(strings = {MAIN, "docker-compose.trial.yml"})
    void itIsWhatTheComposeSpecificationSays(String file) {
        Map<String, Object> read = new TreeMap<>(ComposeFile.read(file, FILLED).content());
        // Programs are allowed to be named in an overriding file without an image; the schema alone judges the rest.
        assertThat(schema().validate(JsonMapper.shared().writeValueAsString(read), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsMisspelt() {
        String misspelt = "{\"services\":{\"a\":{\"image\":\"x\",\"readonly\":true}}}";
        assertThat(schema().validate(misspelt, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void whatMustBeFilledInIsDemandedByNameInChineseAndNothingElseIs() {
        Set<String> demanded = new TreeSet<>();
        FILLED.keySet().forEach(name -> {
            Map<String, String> without = new TreeMap<>(FILLED);
            without.put(name, "");
            try {
                ComposeFile.read(MAIN, without);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("缺少 " + name).hasMessageContaining(".env");
                demanded.add(name);
            }
        });
        assertThat(demanded).containsExactlyInAnyOrder("TALENTSTATION_ISSUER", "POSTGRES_PASSWORD", "STATION_OWNER_PASSWORD", "STATION_APP_PASSWORD",
                "EVALUATION_OWNER_PASSWORD", "EVALUATION_APP_PASSWORD", "SUBSIDY_OWNER_PASSWORD", "SUBSIDY_APP_PASSWORD",
                "REGISTRY_OWNER_PASSWORD", "REGISTRY_APP_PASSWORD", "REGISTRY_MASTER_KEY", "ANALYTICS_OWNER_PASSWORD", "ANALYTICS_APP_PASSWORD");
    }

    @Test
    void theExampleAsItStandsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ComposeFile.read(MAIN, ComposeFile.example())).withMessageContaining("缺少");
        assertThat(ComposeFile.example()).allSatisfy((name, value) -> assertThat(name.endsWith("PASSWORD") && !value.isEmpty()).as(name).isFalse());
    }

    @Test
    void everyVariableIsInTheExampleAndEveryExampleIsUsed() {
        Set<String> offered = new TreeSet<>();
        Pattern.compile("(?m)^#?([A-Z_]+)=").matcher(Repository.text(".env.example")).results().forEach(found -> offered.add(found.group(1)));
        Set<String> asked = new TreeSet<>(compose.interpolation().asked());
        asked.addAll(Set.of("COMPOSE_PROJECT_NAME", "COMPOSE_PROFILES"));
        asked.remove("TALENTSTATION_VERSION");
        assertThat(offered).isEqualTo(asked);
    }

    @Test
    void everythingIsUnprivilegedAndCanWriteOnlyWhereItIsSaid() {
        assertThat(compose.services()).allSatisfy((name, service) -> {
            assertThat(service).containsEntry("read_only", true);
            assertThat((String) service.get("user")).matches("[1-9]\\d*:[1-9]\\d*");
            assertThat(ComposeFile.list(service.get("cap_drop"))).as(name).hasToString("[ALL]");
            assertThat(ComposeFile.list(service.get("security_opt"))).as(name).hasToString("[no-new-privileges:true]");
            assertThat(service).doesNotContainKeys("privileged", "cap_add", "network_mode", "pid");
            assertThat(ComposeFile.list(service.get("volumes"))).as("no folder of the host, but a file to read").allSatisfy(volume ->
                    assertThat(volume.toString()).matches("[a-z]+:/.*|\\./containers/.*:ro"));
            assertThat(ComposeFile.list(service.get("tmpfs"))).as(name).anyMatch(mount -> mount.toString().startsWith("/tmp:"));
        });
    }

    @Test
    void onlyTheGatewayAndTheIssuerArePublishedAndByDefaultToThisMachineAlone() {
        compose.services().forEach((name, service) -> {
            assertThat(service.containsKey("ports")).as(name).isEqualTo(PUBLISHED.contains(name));
            ComposeFile.list(service.get("ports")).forEach(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
        });
        assertThat(ComposeFile.map(ComposeFile.map(compose.content().get("networks")).get("inside"))).containsEntry("internal", true);
        for (String store : Set.of("postgres", "databases", "mongodb", "kafka")) {
            assertThat(ComposeFile.list(compose.services().get(store).get("networks"))).as(store).hasToString("[inside]");
        }
    }

    @Test
    void whoWaitsForHealthWaitsForSomethingThatHasAHealthCheck() {
        Set<String> checked = compose.services().entrySet().stream()
                .filter(service -> service.getValue().containsKey("healthcheck") || service.getValue().get("image").toString().startsWith("talent-station/"))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        compose.services().forEach((name, service) -> ComposeFile.map(service.get("depends_on")).forEach((other, how) -> {
            String condition = ComposeFile.map(how).get("condition").toString();
            assertThat(condition).as(name + " → " + other).isIn("service_healthy", "service_completed_successfully");
            assertThat(compose.services()).containsKey(other);
            if (condition.equals("service_healthy")) {
                assertThat(checked).as(name + " waits for it").contains(other);
            }
        }));
        for (String service : Set.of("station-service", "evaluation-service", "subsidy-service", "talent-registry-service", "analytics-service",
                "station-service-2", "evaluation-service-2", "subsidy-service-2", "talent-registry-service-2", "analytics-service-2")) {
            assertThat(ComposeFile.map(compose.services().get(service).get("depends_on"))).containsKeys("databases", "mongodb", "kafka");
        }
    }

    @Test
    void aSecondInstanceIsTheFirstOnceMore() {
        for (String service : Set.of("station-service", "evaluation-service", "subsidy-service", "talent-registry-service", "analytics-service")) {
            Map<String, Object> second = new TreeMap<>(compose.services().get(service + "-2"));
            Map<String, Object> first = new TreeMap<>(compose.services().get(service));
            assertThat(ComposeFile.list(second.remove("profiles"))).hasToString("[two]");
            first.remove("build");
            assertThat(ComposeFile.map(second.remove("depends_on"))).containsAllEntriesOf(ComposeFile.map(first.remove("depends_on")));
            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    void filesThatAreMountedExistAndEveryBuildNamesAModule() {
        compose.services().forEach((name, service) -> {
            ComposeFile.list(service.get("volumes")).stream().map(Object::toString).filter(volume -> volume.startsWith("./"))
                    .forEach(volume -> assertThat(Repository.ROOT.resolve(volume.substring(2, volume.indexOf(':')))).isRegularFile());
            if (service.containsKey("build")) {
                Object module = ComposeFile.map(ComposeFile.map(service.get("build")).get("args")).get("MODULE");
                assertThat(module).isEqualTo(name);
                assertThat(Files.exists(Repository.ROOT.resolve(name).resolve("pom.xml"))).as(name).isTrue();
            }
        });
    }

    private static Schema schema() {
        JsonNode published = JsonMapper.shared().readTree(ComposeFileTests.class.getResourceAsStream("/compose-spec/compose-spec.json"));
        // It names its dialect as of 2019, and its parts by "id" as the drafts before 2013 did; nothing refers to those names.
        published.findParents("id").stream().filter(part -> part.get("id").isString()).forEach(part -> ((ObjectNode) part).remove("id"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09).getSchema(published);
    }
}
