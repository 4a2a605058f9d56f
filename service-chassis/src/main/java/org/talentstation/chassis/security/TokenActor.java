package org.talentstation.chassis.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;

/**
 * Reads the actor from a validated access token. An unknown role in it grants nothing. A talent's own name is left out: what it does is in the log for
 * ever, and its name must not be.
 */
final class TokenActor {

    private TokenActor() {
    }

    /** The actor, or null without a token. */
    static Actor of(Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
            return null;
        }
        Set<Role> roles = roles(token);
        return new Actor(token.getSubject(), name(token, roles), roles, token.getClaimAsString("jurisdiction"), token.getClaimAsString("host"));
    }

    private static String name(Jwt token, Set<Role> roles) {
        String name = roles.contains(Role.TALENT) ? Role.TALENT.chinese() : token.getClaimAsString("name");
        return name == null ? token.getSubject() : name;
    }

    /** The OAuth scopes of the token; one space-separated claim (RFC 9068). */
    static Set<String> scopes(Authentication authentication) {
        String claim = authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? token.getClaimAsString("scope") : null;
        return claim == null ? Set.of() : Set.of(claim.trim().split(" +"));
    }

    private static Set<Role> roles(Jwt token) {
        List<String> claimed = token.getClaimAsStringList("roles");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (claimed != null) {
            for (Role role : Role.values()) {
                if (claimed.contains(role.name())) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }
}
