package org.talentstation.identity.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Codes and refresh tokens in memory; the framework's store never forgets one that led to a token, this one does. */
final class ExpiringAuthorizations implements OAuth2AuthorizationService {

    private static final int SWEEP_EVERY = 256;

    private final InMemoryOAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
    private final Map<String, Instant> lapses = new ConcurrentHashMap<>();
    private final AtomicInteger saves = new AtomicInteger();
    private final Duration longest;
    private final Clock clock;

    ExpiringAuthorizations(Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        kept.save(authorization);
        lapses.put(authorization.getId(), clock.instant().plus(longest));
        if (saves.incrementAndGet() % SWEEP_EVERY == 0) {
            sweep();
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        lapses.remove(authorization.getId());
        kept.remove(authorization);
    }

    @Override
    public OAuth2Authorization findById(String id) {
        return kept.findById(id);
    }

    @Override
    public OAuth2Authorization findByToken(String token, OAuth2TokenType tokenType) {
        return kept.findByToken(token, tokenType);
    }

    int size() {
        return lapses.size();
    }

    private void sweep() {
        Instant now = clock.instant();
        lapses.forEach((id, lapse) -> {
            if (lapse.isBefore(now)) {
                OAuth2Authorization old = kept.findById(id);
                if (old != null) {
                    kept.remove(old);
                }
                lapses.remove(id, lapse);
            }
        });
    }
}
