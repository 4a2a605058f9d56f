package org.talentstation.container;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * A container's health check where the image has no curl: asks the readiness of the program that listens on {@code SERVER_PORT} (8080) of this container.
 * Exit code 0: it answered 200. 1: anything else; one Chinese line says what.
 */
public final class Health {
    private static final int MILLIS = 4_000;

    private Health() {
    }

    public static void main(String[] args) {
        String said = ask(URI.create("http://127.0.0.1:" + System.getenv().getOrDefault("SERVER_PORT", "8080") + "/actuator/health/readiness"));
        System.out.println(said);
        System.exit(said.equals(READY) ? 0 : 1);
    }

    static final String READY = "就绪";

    static String ask(URI readiness) {
        try {
            HttpURLConnection connection = (HttpURLConnection) readiness.toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            int status = connection.getResponseCode();
            return status == HttpURLConnection.HTTP_OK ? READY : "未就绪：HTTP " + status;
        } catch (IOException e) {
            return "无法连接：" + e.getMessage();
        }
    }
}
