package org.talentstation.platform.suite;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The sample people and systems of the local profile, as the identity server wrote them at its first start. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Credentials(List<Person> people, List<Client> clients) {

    /** Runs the suite from the command line, for example to set the business clock. */
    static final String OPERATOR = "suite-operator";

    Credentials {
        people = people == null ? List.of() : List.copyOf(people);
        clients = clients == null ? List.of() : List.copyOf(clients);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(String account, String name, List<String> roles, String jurisdiction, String host, String password) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Client(String clientId, String clientSecret, List<String> scopes, List<String> roles, String jurisdiction) {
    }

    /** @return what is in {@code <data>/identity/local-credentials.json}; empty before the identity server's first start */
    static Optional<Credentials> in(Path data) {
        Path file = data.resolve("identity").resolve("local-credentials.json");
        try {
            return Files.exists(file) ? Optional.of(JsonMapper.shared().readValue(file.toFile(), Credentials.class)) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    Optional<Client> operator() {
        return clients.stream().filter(client -> client.clientId().equals(OPERATOR)).findFirst();
    }

    /** A command line that fetches a token; the secrets are samples that exist on this machine only. */
    static String tokenCommand(Client client, String issuer) {
        return "curl -s -u '%s:%s' -d grant_type=client_credentials %s/oauth2/token".formatted(client.clientId(), client.clientSecret(), issuer);
    }
}
