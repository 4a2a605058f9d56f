package org.talentstation.identity.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.talentstation.identity.SecretFile;
import tools.jackson.databind.json.JsonMapper;

/** Makes the sample people and systems of the local profile, each with a random secret that only the owner can read. */
public final class SampleAccounts {

    public static final String CREDENTIALS_FILE = "local-credentials.json";
    private static final Logger LOG = LoggerFactory.getLogger(SampleAccounts.class);
    private static final int PASSWORD_BYTES = 12;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final JsonMapper json;

    public SampleAccounts(PasswordEncoder encoder, JsonMapper json) {
        this.encoder = encoder;
        this.json = json;
    }

    /** Does nothing once the folder has accounts: passwords are made at the first start only. */
    public void createIn(Path dir) {
        Path accountsFile = dir.resolve(AccountStore.FILE);
        if (Files.exists(accountsFile)) {
            return;
        }
        Accounts samples = samples();
        List<PersonCredential> people = samples.people().stream().map(p -> new PersonCredential(
                p.account(), p.name(), p.roles(), p.jurisdiction(), p.host(), secret(PASSWORD_BYTES))).toList();
        List<ClientCredential> clients = samples.clients().stream().map(c -> new ClientCredential(
                c.clientId(), secret(SECRET_BYTES), c.scopes(), c.roles(), c.jurisdiction())).toList();
        try {
            // Credentials first: killed in between, the next start finds no accounts and makes both anew.
            write(dir.resolve(CREDENTIALS_FILE), new Credentials(people, clients));
            write(accountsFile, hashed(samples, people, clients));
        } catch (IOException e) {
            throw new UncheckedIOException("无法写入示例账户到 " + dir, e);
        }
        LOG.info("已创建 {} 个示例人员和 {} 个示例系统，初始口令见 {}（仅属主可读）",
                people.size(), clients.size(), dir.resolve(CREDENTIALS_FILE).toAbsolutePath());
    }

    private Accounts hashed(Accounts samples, List<PersonCredential> people, List<ClientCredential> clients) {
        List<Accounts.Person> hashedPeople = people.parallelStream().map(p -> new Accounts.Person(
                p.account(), p.name(), p.roles(), p.jurisdiction(), p.host(), encoder.encode(p.password()))).toList();
        List<Accounts.System> hashedClients = clients.stream().map(c -> new Accounts.System(
                c.clientId(), nameOf(samples, c.clientId()), c.scopes(), c.roles(), c.jurisdiction(),
                encoder.encode(c.clientSecret()))).toList();
        return new Accounts(hashedPeople, hashedClients);
    }

    private static String nameOf(Accounts samples, String clientId) {
        return samples.clients().stream().filter(c -> c.clientId().equals(clientId)).findFirst().orElseThrow().name();
    }

    private Accounts samples() {
        try (InputStream in = SampleAccounts.class.getResourceAsStream("/sample-accounts.json")) {
            return json.readValue(in, Accounts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, Object value) throws IOException {
        SecretFile.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n");
    }

    private String secret(int bytes) {
        byte[] raw = new byte[bytes];
        random.nextBytes(raw);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }

    /** The shape of the credentials file, which the suite's front door and the demo read. */
    record Credentials(List<PersonCredential> people, List<ClientCredential> clients) {
    }

    record PersonCredential(String account, String name, List<String> roles, String jurisdiction, String host,
                            String password) {
    }

    record ClientCredential(String clientId, String clientSecret, List<String> scopes, List<String> roles,
                            String jurisdiction) {
    }
}
