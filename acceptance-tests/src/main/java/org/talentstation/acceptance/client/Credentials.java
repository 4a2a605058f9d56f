package org.talentstation.acceptance.client;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The sample people and systems of this machine, with the passwords that their first start made. */
public record Credentials(List<Person> people, List<Client> clients) {

    public record Person(String account, String name, List<String> roles, String jurisdiction, String host,
                         String password) {
        @Override
        public String toString() {
            return name + "(" + account + ")";
        }
    }

    public record Client(String clientId, String clientSecret, List<String> scopes, List<String> roles,
                         String jurisdiction) {
        @Override
        public String toString() {
            return clientId;
        }
    }

    /** Refuses with {@link Unavailable} before the suite was ever started. */
    public static Credentials in(Path data) {
        Path file = data.resolve("identity").resolve("local-credentials.json");
        if (!Files.exists(file)) {
            throw new Unavailable("没有找到 " + file);
        }
        return JsonMapper.shared().readValue(file.toFile(), Credentials.class);
    }

    public Person person(String account) {
        return people.stream().filter(p -> p.account().equals(account)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("示例人员中没有 " + account));
    }

    public Client client(String clientId) {
        return clients.stream().filter(c -> c.clientId().equals(clientId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("示例系统中没有 " + clientId));
    }
}
