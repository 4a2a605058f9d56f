package org.talentstation.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.talentstation.gateway.trace.RequestIdentity;

/** What headers change on the way in and out; all others pass as they are. */
@Configuration(proxyBeanMethods = false)
class PassedHeaders {

    /**
     * Tells the service how the caller addressed the gateway. What the caller claimed itself was removed before (the
     * framework does so when no trusted-proxies are set); a proxy in front is believed by the container's own setting.
     */
    @Bean
    RequestHttpHeadersFilter forwardedByGateway() {
        return new Forwarded();
    }

    /** The gateway's own values stand; the service's copies would be a second value of the same header. */
    @Bean
    ResponseHttpHeadersFilter withoutCopies() {
        return (headers, response) -> {
            HttpHeaders passed = HttpHeaders.copyOf(headers);
            List.of(RequestIdentity.HEADER, "X-Content-Type-Options", "X-XSS-Protection", "X-Frame-Options",
                    "Strict-Transport-Security", "Referrer-Policy", "Permissions-Policy", "Content-Security-Policy",
                    "Set-Cookie").forEach(passed::remove);
            return passed;
        };
    }

    private static final class Forwarded implements RequestHttpHeadersFilter, Ordered {

        @Override
        public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
            HttpServletRequest servlet = request.servletRequest();
            HttpHeaders passed = HttpHeaders.copyOf(headers);
            passed.set("X-Forwarded-For", servlet.getRemoteAddr());
            passed.set("X-Forwarded-Proto", servlet.getScheme());
            passed.set("X-Forwarded-Host", servlet.getServerName());
            passed.set("X-Forwarded-Port", String.valueOf(servlet.getServerPort()));
            // Browsers send cookies of one host to all its ports: the issuer's session is no service's business.
            passed.remove(HttpHeaders.COOKIE);
            return passed;
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }
}
