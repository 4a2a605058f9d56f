package org.talentstation.platform.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.talentstation.platform.servers.FreePort;

/** Whether a process serves. Asked again and again while it starts; never throws. */
@FunctionalInterface
public interface Readiness {
    HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1)).build();

    boolean isReady();

    /** Ready when {@code address} answers 200. */
    static Readiness http(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
        return () -> {
            // Cheap first: several processes start at once and this is asked twenty times a second.
            if (!FreePort.answers(address.getPort())) {
                return false;
            }
            try {
                return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }
}
