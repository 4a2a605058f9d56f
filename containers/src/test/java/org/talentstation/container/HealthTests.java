package org.talentstation.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.talentstation.platform.servers.FreePort;

class HealthTests {

    @Test
    void readyIsWhatAnswers200() throws Exception {
        assertThat(answerOf(200)).isEqualTo(Health.READY);
        assertThat(answerOf(503)).isEqualTo("未就绪：HTTP 503");
        assertThat(answerOf(404)).isEqualTo("未就绪：HTTP 404");
    }

    @Test
    void nobodyThereIsNotReady() {
        assertThat(Health.ask(URI.create("http://127.0.0.1:" + FreePort.orAny(0) + "/"))).startsWith("无法连接：");
    }

    private static String answerOf(int status) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            return Health.ask(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
        } finally {
            server.stop(0);
        }
    }
}
