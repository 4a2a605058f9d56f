package org.talentstation.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.cloud.gateway.server.mvc.common.AbstractProxyExchange;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.talentstation.gateway.limits.GatewayLimits;

/**
 * Sends a request on and passes the answer back. The framework's own exchange has one limit for everything, body
 * included; here a read, a command and a stream each have theirs, and a failure says how far the request came.
 */
@Component
final class TimedExchange extends AbstractProxyExchange {

    // The client sets these itself and refuses them from others.
    private static final Set<String> OWN_HEADERS = Set.of("connection", "content-length", "expect", "host", "upgrade",
            "transfer-encoding");

    private static final String BODY = TimedExchange.class.getName() + ".body";

    private final HttpClient http;
    private final GatewayLimits limits;

    TimedExchange(GatewayLimits limits, GatewayMvcProperties properties) {
        super(properties);
        this.limits = limits;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(limits.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER).build();
    }

    static boolean isProgress(String path) {
        return path.endsWith("/progress");
    }

    /** Closes an answer that nobody will read, so that its connection is free again. */
    static void discard(ServerRequest request) throws IOException {
        InputStream body = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR);
        if (body != null) {
            body.close();
        }
    }

    @Override
    public ServerResponse exchange(Request request) {
        boolean stream = request.getMethod() == HttpMethod.GET && isProgress(request.getServerRequest().path());
        HttpResponse<InputStream> answer = send(request, stream);
        MvcUtils.putAttribute(request.getServerRequest(), MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR, answer.body());
        ServerResponse response = GatewayServerResponse.status(answer.statusCode())
                .build((servletRequest, servletResponse) -> {
                    try {
                        pass(answer, servletResponse.getOutputStream(), stream);
                    } catch (IOException e) {
                        // Nothing sent yet: the caller can still be told. Otherwise only a broken answer says it.
                        if (servletResponse.isCommitted()) {
                            throw e;
                        }
                        servletResponse.sendError(HttpStatus.BAD_GATEWAY.value());
                    }
                    return null;
                });
        AnswerHead head = AnswerHead.of(answer);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(head, response));
        return response;
    }

    private HttpResponse<InputStream> send(Request request, boolean stream) {
        try {
            return http.send(outgoing(request, stream), HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpConnectTimeoutException | ConnectException e) {
            throw new ExchangeFailed(ExchangeFailed.Kind.NOT_CONNECTED, e);
        } catch (HttpTimeoutException e) {
            throw new ExchangeFailed(ExchangeFailed.Kind.TIMED_OUT, e);
        } catch (IOException e) {
            throw new ExchangeFailed(e.getCause() instanceof UnresolvedAddressException
                    ? ExchangeFailed.Kind.NOT_CONNECTED : ExchangeFailed.Kind.BROKEN, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExchangeFailed(ExchangeFailed.Kind.BROKEN, e);
        }
    }

    private HttpRequest outgoing(Request request, boolean stream) {
        HttpRequest.Builder outgoing = HttpRequest.newBuilder(request.getUri())
                .method(request.getMethod().name(), body(request.getServerRequest()));
        if (!stream) {
            outgoing.timeout(isRead(request.getMethod()) ? limits.readTimeout() : limits.commandTimeout());
        }
        request.getHeaders().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> outgoing.header(name, value));
            }
        });
        return outgoing.build();
    }

    private static HttpRequest.BodyPublisher body(ServerRequest request) {
        try {
            // Kept: it is read once, and goes to the next instance when the first can't be reached.
            byte[] body = MvcUtils.getAttribute(request, BODY);
            if (body == null) {
                body = request.servletRequest().getContentLengthLong() > 0
                        ? request.servletRequest().getInputStream().readAllBytes() : new byte[0];
                MvcUtils.putAttribute(request, BODY, body);
            }
            return body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pass(HttpResponse<InputStream> answer, OutputStream out, boolean stream) throws IOException {
        boolean events = stream || answer.headers().firstValue("Content-Type")
                .filter(type -> type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE)).isPresent();
        try (InputStream body = answer.body()) {
            if (events) {
                byte[] buffer = new byte[8192];
                for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                    out.write(buffer, 0, count);
                    out.flush();
                }
            } else {
                // A body that stops half way would hold the caller for ever: closing it ends the read below.
                Deadline deadline = Deadline.close(body, limits.transferTimeout());
                try {
                    StreamUtils.copy(body, out);
                } finally {
                    deadline.met();
                }
            }
        }
    }

    private static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    /** Closes a stream when its time is up. */
    private record Deadline(CompletableFuture<Void> timer) {

        static Deadline close(InputStream body, Duration after) {
            CompletableFuture<Void> timer = new CompletableFuture<>();
            timer.completeOnTimeout(null, after.toMillis(), TimeUnit.MILLISECONDS).thenRun(() -> {
                try {
                    body.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return new Deadline(timer);
        }

        void met() {
            timer.cancel(false);
        }
    }
}
