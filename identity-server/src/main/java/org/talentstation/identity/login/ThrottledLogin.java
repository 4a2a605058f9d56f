package org.talentstation.identity.login;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Asks the throttle before any password is hashed, so that guessing costs this server nothing either. */
final class ThrottledLogin implements AuthenticationProvider {

    private static final int LONGEST_ACCOUNT = 100;

    private final AuthenticationProvider passwords;
    private final LoginThrottle throttle;

    ThrottledLogin(AuthenticationProvider passwords, LoginThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        String account = name.length() > LONGEST_ACCOUNT ? name.substring(0, LONGEST_ACCOUNT) : name;
        String address = attempt.getDetails() instanceof WebAuthenticationDetails d ? d.getRemoteAddress() : "";
        Duration wait = throttle.waitFor(account, address);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        try {
            Authentication result = passwords.authenticate(attempt);
            throttle.succeeded(account, address);
            return result;
        } catch (AuthenticationException e) {
            throttle.failed(account, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    /** The attempt was not looked at; try again after {@code wait}. */
    static final class TooManyAttempts extends AuthenticationException {
        private final transient Duration wait;

        TooManyAttempts(Duration wait) {
            super("too many attempts");
            this.wait = wait;
        }

        long minutes() {
            return Math.max(1, (wait.toSeconds() + 59) / 60);
        }
    }
}
