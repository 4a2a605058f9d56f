package org.talentstation.identity.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.talentstation.identity.IdentitySettings;
import tools.jackson.databind.json.JsonMapper;

/** Where people and systems come from. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    private static final int BCRYPT_STRENGTH = 10;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
    }

    @Bean
    AccountStore accountStore(IdentitySettings settings, PasswordEncoder encoder, JsonMapper json, Environment env) {
        if (env.acceptsProfiles(Profiles.of("local"))) {
            new SampleAccounts(encoder, json).createIn(settings.dir());
        }
        return AccountStore.in(settings.dir(), json);
    }

    /** Roles stay out of the session on purpose: a token reads them from the store when it is issued. */
    @Bean
    UserDetailsService userDetailsService(AccountStore store) {
        return account -> store.person(account)
                .map(p -> User.withUsername(p.account()).password(p.passwordHash()).authorities("PERSON").build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
