package org.talentstation.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set ({@code talentstation.identity.*}).
 *
 * @param dir                  folder of the signing key, the accounts and, locally, the generated credentials
 * @param redirectUris         where the web client may be sent back to; a loopback address matches any port
 * @param accessTokenLifetime  how long an access token is good for
 * @param refreshTokenLifetime how long a person stays signed in without a password
 * @param loginFailures        failed logins of one account from one address before it has to wait
 * @param loginWindow          time in which those failures are counted, and the length of the wait
 */
@ConfigurationProperties("talentstation.identity")
public record IdentitySettings(
        @DefaultValue("data/identity") Path dir,
        @DefaultValue({"http://127.0.0.1:8080/callback", "http://127.0.0.1/callback"}) List<String> redirectUris,
        @DefaultValue("30m") Duration accessTokenLifetime,
        @DefaultValue("8h") Duration refreshTokenLifetime,
        @DefaultValue("10") int loginFailures,
        @DefaultValue("10m") Duration loginWindow) {

    public IdentitySettings {
        if (redirectUris.isEmpty()) {
            throw new IllegalArgumentException("talentstation.identity.redirect-uris 不能为空");
        }
        if (loginFailures < 1 || !loginWindow.isPositive()) {
            throw new IllegalArgumentException("talentstation.identity.login-failures 与 login-window 必须为正");
        }
    }
}
