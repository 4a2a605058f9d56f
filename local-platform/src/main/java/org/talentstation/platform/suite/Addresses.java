package org.talentstation.platform.suite;

import java.io.PrintStream;
import java.util.Optional;

/** Where to look, and how to get a token. */
final class Addresses {
    private Addresses() {
    }

    static void print(SuiteOptions options, PrintStream out) {
        out.println("网关     " + options.url(Port.GATEWAY));
        out.println("接口文档 " + options.url(Port.GATEWAY) + "/swagger-ui.html");
        out.println("签发者   " + options.url(Port.IDENTITY));
        Optional<Credentials.Client> client = Credentials.in(options.data()).flatMap(Credentials::operator);
        client.ifPresent(c -> out.println("取令牌   " + Credentials.tokenCommand(c, options.url(Port.IDENTITY))));
    }
}
