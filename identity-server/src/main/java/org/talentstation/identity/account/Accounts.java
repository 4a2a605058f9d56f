package org.talentstation.identity.account;

import java.util.List;

/** What the accounts file holds: people who sign in and systems that call; secrets as bcrypt hashes only. */
public record Accounts(List<Person> people, List<System> clients) {

    public static final Accounts NONE = new Accounts(List.of(), List.of());

    public Accounts {
        people = people == null ? List.of() : List.copyOf(people);
        clients = clients == null ? List.of() : List.copyOf(clients);
    }

    /** What a token says about its subject: display name, roles, and the jurisdiction and host that bound them. */
    public interface Subject {
        String name();

        List<String> roles();

        String jurisdiction();

        String host();
    }

    /** One person. {@code jurisdiction} and {@code host} (统一社会信用代码) may be absent. */
    public record Person(String account, String name, List<String> roles, String jurisdiction, String host,
                         String passwordHash) implements Subject {
        public Person {
            roles = roles == null ? List.of() : List.copyOf(roles);
        }
    }

    /** One department's system, which signs in by client credentials. */
    public record System(String clientId, String name, List<String> scopes, List<String> roles, String jurisdiction,
                         String secretHash) implements Subject {
        public System {
            scopes = scopes == null ? List.of() : List.copyOf(scopes);
            roles = roles == null ? List.of() : List.copyOf(roles);
        }

        @Override
        public String host() {
            return null;
        }
    }
}
