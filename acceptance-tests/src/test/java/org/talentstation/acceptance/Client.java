package org.talentstation.acceptance;

import java.util.Map;
import org.talentstation.acceptance.RunningSuite.Suite;
import org.talentstation.acceptance.client.Answer;
import org.talentstation.acceptance.client.Credentials;
import org.talentstation.acceptance.client.Gateway;
import org.talentstation.acceptance.client.Identity;
import org.talentstation.acceptance.client.Patience;

/** Requests of the sample people to the running suite. */
final class Client {

    private final Gateway gateway;
    private final Identity identity;

    Client(Suite suite) {
        Patience patience = new Patience(suite.settings().patience());
        this.gateway = new Gateway(suite.gateway(), patience);
        this.identity = new Identity(suite.settings(), Credentials.in(suite.data), patience);
    }

    /** @param who an account, or null for a request without a token */
    Answer get(String who, String path, Map<String, String> headers) {
        return gateway.get(who == null ? null : identity.of(who), path, headers);
    }

    Answer post(String who, String path, Object body, Map<String, String> headers) {
        return gateway.post(identity.of(who), path, body, headers);
    }

    Answer upload(String who, String path, String mediaType, byte[] file, Map<String, String> headers) {
        return gateway.upload(identity.of(who), path, mediaType, file, headers);
    }

    String token(String who) {
        return identity.of(who);
    }
}
