package org.talentstation.identity.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The people and systems known to this issuer, read once at start from {@code accounts.json}. */
public final class AccountStore {

    public static final String FILE = "accounts.json";
    private static final Logger LOG = LoggerFactory.getLogger(AccountStore.class);

    private final Map<String, Accounts.Person> people;
    private final Map<String, Accounts.System> clients;

    AccountStore(Accounts accounts) {
        people = byKey(accounts.people(), Accounts.Person::account, Accounts.Person::passwordHash);
        clients = byKey(accounts.clients(), Accounts.System::clientId, Accounts.System::secretHash);
    }

    /** Reads the folder's file; without one every login is refused, and the log says what to do about it. */
    public static AccountStore in(Path dir, JsonMapper json) {
        Path file = dir.resolve(FILE);
        if (!Files.exists(file)) {
            LOG.warn("未找到账户文件 {}，所有登录都会被拒绝。请把含 people 与 clients（口令为 bcrypt 散列）的 accounts.json "
                    + "放入该目录（权限 0600）后重新启动；仅供单机试用时可使用 local 配置（SPRING_PROFILES_ACTIVE=local）。",
                    file.toAbsolutePath());
            return new AccountStore(Accounts.NONE);
        }
        try {
            return new AccountStore(json.readValue(file.toFile(), Accounts.class));
        } catch (JacksonException e) {
            // The cause may quote a hash: name the place, not the content.
            throw new IllegalStateException("账户文件无法解析：" + file + "（" + e.getLocation().getLineNr() + " 行）");
        }
    }

    public Optional<Accounts.Person> person(String account) {
        return Optional.ofNullable(people.get(account));
    }

    public Optional<Accounts.System> client(String clientId) {
        return Optional.ofNullable(clients.get(clientId));
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key, Function<T, String> hash) {
        Map<String, T> found = new HashMap<>();
        for (T entry : all) {
            String name = key.apply(entry);
            // The entry itself stays out of the message: it holds a hash.
            if (name == null || hash.apply(entry) == null) {
                throw new IllegalStateException("账户文件中有条目缺少账号或口令散列：" + name);
            }
            if (found.put(name, entry) != null) {
                throw new IllegalStateException("账户文件中账号重复：" + name);
            }
        }
        return Map.copyOf(found);
    }
}
