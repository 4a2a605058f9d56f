package org.talentstation.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an image is, as far as its text says it; ImagesIT runs its steps. */
class DockerfileTests {
    private final Dockerfile dockerfile = Dockerfile.read();
    private final Dockerfile.Stage service = dockerfile.stage("service");

    @Test
    void theImageHasNeitherACompilerNorSourcesNorTheBuildsRepository() {
        assertThat(dockerfile.stages()).extracting(Dockerfile.Stage::name).containsExactly("build", "layers", "service");
        assertThat(service.from()).isEqualTo("${RUN_IMAGE}");
        assertThat(Repository.text("Dockerfile")).containsPattern("ARG RUN_IMAGE=\\S+-jre\\n");
        assertThat(service.instructions()).filteredOn(step -> step.name().equals("COPY")).isNotEmpty().allSatisfy(step -> assertThat(step.rest()).startsWith("--from="));
    }

    @Test
    void itRunsAsANumberedUserInExecFormAndChecksItselfWithoutAShell() {
        assertThat(service.last("USER").orElseThrow().rest()).matches("[1-9]\\d*:[1-9]\\d*");
        List<String> start = service.last("ENTRYPOINT").orElseThrow().words();
        assertThat(start.getFirst()).isEqualTo("java");
        List<String> check = service.last("HEALTHCHECK").orElseThrow().words();
        assertThat(check.getFirst()).isEqualTo("java");
        assertThat(service.last("CMD")).isEmpty();
    }

    @Test
    void theProgramsOfComposeRunAsTheUserThatOwnsTheirFolders() {
        String user = service.last("USER").orElseThrow().rest();
        ComposeFile compose = ComposeFile.read("docker-compose.yml", ComposeFile.filledExample());
        for (String program : Set.of("gateway", "identity-server", "station-service", "evaluation-service", "subsidy-service", "talent-registry-service", "analytics-service")) {
            assertThat(compose.services().get(program)).containsEntry("user", user);
        }
        assertThat(service.instructions()).anyMatch(step -> step.rest().contains("-o " + user.replace(":", " -g ") + " /data/identity"));
        assertThat(compose.environment("identity-server")).containsEntry("TALENTSTATION_IDENTITY_DIR", "/data/identity");
    }

    @Test
    void onlyTheProgramThatWritesReportsGetsAChineseFontAndNothingElseIsInstalled() {
        assertThat(service.instructions()).filteredOn(step -> step.rest().contains("apt-get")).singleElement().satisfies(step -> {
            assertThat(step.name()).isEqualTo("RUN");
            assertThat(step.rest()).startsWith("if [ \"${MODULE}\" = analytics-service ]; then ").endsWith("; fi")
                    .contains("install -y -qq --no-install-recommends fonts-wqy-zenhei ", "rm -rf /var/lib/apt/lists/*");
            assertThat(service.instructions().indexOf(step)).as("before USER, while it may").isLessThan(service.instructions().indexOf(service.last("USER").orElseThrow()));
        });
    }

    @Test
    void itSaysWhatItIs() {
        assertThat(service.last("LABEL").orElseThrow().rest()).contains("org.opencontainers.image.title=", "org.opencontainers.image.description=",
                "org.opencontainers.image.version=", "org.opencontainers.image.revision=");
    }

    @Test
    void onlySourcesEnterTheBuild() {
        List<String> lines = Repository.text(".dockerignore").lines().filter(line -> !line.startsWith("#")).toList();
        assertThat(lines.getFirst()).isEqualTo("*");
        List<String> wanted = new ArrayList<>(List.of("!pom.xml"));
        Pattern.compile("<module>([^<]+)</module>").matcher(Repository.text("pom.xml")).results().forEach(module -> wanted.add("!" + module.group(1)));
        assertThat(lines).filteredOn(line -> line.startsWith("!")).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(lines).contains("*/target", "*/src/test");
    }
}
