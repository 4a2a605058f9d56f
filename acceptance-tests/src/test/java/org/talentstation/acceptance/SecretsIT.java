package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talentstation.acceptance.RunningSuite.Suite;
import org.talentstation.acceptance.client.Credentials;

/** What must not be found where it can be read by those whom it does not concern. */
@ExtendWith(RunningSuite.class)
class SecretsIT {

    @Test
    void noLogHoldsAPasswordASecretOrAToken(Suite suite) throws IOException {
        suite.undisturbed();
        Credentials credentials = Credentials.in(suite.data);
        Properties databases = new Properties();
        try (var in = Files.newBufferedReader(suite.data.resolve("secrets.properties"))) {
            databases.load(in);
        }
        List<String> secrets = Stream.of(credentials.people().stream().map(Credentials.Person::password),
                credentials.clients().stream().map(Credentials.Client::clientSecret),
                databases.values().stream().map(String.class::cast)).flatMap(s -> s).toList();
        assertThat(secrets).hasSizeGreaterThan(40).allMatch(s -> s.length() >= 12);
        List<Path> logs = files(suite.data.resolve("logs"), ".log");
        assertThat(logs).hasSizeGreaterThanOrEqualTo(RunningSuite.PROCESSES.size());
        for (Path log : logs) {
            String text = Files.readString(log);
            assertThat(secrets.stream().filter(text::contains).count()).as("secrets in %s", log.getFileName()).isZero();
            assertThat(text.contains("eyJ")).as("a token in %s", log.getFileName()).isFalse();
        }
    }

    @Test
    void noNameOfAPersonTravelsOverKafka(Suite suite) throws IOException {
        suite.undisturbed();
        List<String> names = Credentials.in(suite.data).people().stream().map(Credentials.Person::name).toList();
        StringBuilder all = new StringBuilder();
        for (Path segment : files(suite.data.resolve("kafka"), ".log")) {
            all.append(new String(Files.readAllBytes(segment), StandardCharsets.UTF_8));
        }
        String travelled = all.toString();
        assertThat(travelled).as("the messages are readable here").contains("蓝海创新人才驿站");
        assertThat(names.stream().filter(travelled::contains)).isEmpty();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(ending)).toList();
        }
    }
}
