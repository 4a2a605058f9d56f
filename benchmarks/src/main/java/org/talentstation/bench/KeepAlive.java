package org.talentstation.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** One kept connection that sends requests made beforehand and reads the answers away: as little of the machine as a client can take. */
final class KeepAlive implements AutoCloseable {

    private final URI address;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    KeepAlive(URI address) throws IOException {
        this.address = address;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        out = socket.getOutputStream();
    }

    /** @param body null for a GET */
    static byte[] request(URI address, String path, String token, String key, String body) {
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        String head = (body == null ? "GET " : "POST ") + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAccept: application/json\r\nAuthorization: Bearer "
                + token + "\r\n" + (key == null ? "" : "Idempotency-Key: " + key + "\r\n")
                + (body == null ? "" : "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n") + "\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return whole;
    }

    /** Sends and reads the whole answer. @throws IOException also when the status is not 2xx */
    void exchange(byte[] request) throws IOException {
        out.write(request);
        String status = line();
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring("content-length:".length()).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("connection:")) {
                last = lower.contains("close");
            }
        }
        if (chunked) {
            do {
                length = Integer.parseInt(line(), 16);
                in.skipNBytes(length + 2L);
            } while (length > 0);
        } else {
            in.skipNBytes(length);
        }
        if (last) {
            close();
            open();
        }
        if (!status.startsWith("HTTP/1.1 2")) {
            throw new IOException(status);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
