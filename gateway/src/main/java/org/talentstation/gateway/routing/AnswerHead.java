package org.talentstation.gateway.routing;

import java.net.http.HttpResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** Status and headers of a service's answer, as the gateway's header filters want them. */
record AnswerHead(HttpStatusCode status, HttpHeaders headers) implements ProxyExchange.Response {

    static AnswerHead of(HttpResponse<?> answer) {
        HttpHeaders headers = new HttpHeaders();
        answer.headers().map().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        return new AnswerHead(HttpStatusCode.valueOf(answer.statusCode()), headers);
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return status;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }
}
