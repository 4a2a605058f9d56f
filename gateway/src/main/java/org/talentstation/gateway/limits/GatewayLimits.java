package org.talentstation.gateway.limits;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Every limit of the gateway ({@code talentstation.gateway.limits.*}).
 *
 * @param requestSize     largest request body, chunked or not; more is 413 REQUEST_TOO_LARGE
 * @param fileSize        the same where a file is taken
 * @param filePaths       where: exact paths
 * @param signedIn        requests of one token subject
 * @param anonymous       requests of one address without a token
 * @param connectTimeout  to reach a service
 * @param readTimeout     until a service answers a GET or HEAD
 * @param commandTimeout  until a service answers anything else
 * @param transferTimeout until an answer's body has passed; event streams have no limit
 * @param readAttempts    tries of a GET or HEAD in all; a command is tried once
 * @param retryPause      before the second try, doubled before each further one
 * @param circuit         when calls to a service stop
 */
@ConfigurationProperties("talentstation.gateway.limits")
public record GatewayLimits(
        @DefaultValue("1MB") DataSize requestSize,
        @DefaultValue("8MB") DataSize fileSize,
        @DefaultValue("/registry/v1/imports") List<String> filePaths,
        @DefaultValue Rate signedIn,
        @DefaultValue Rate anonymous,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("30s") Duration commandTimeout,
        @DefaultValue("5m") Duration transferTimeout,
        @DefaultValue("3") int readAttempts,
        @DefaultValue("100ms") Duration retryPause,
        @DefaultValue Circuit circuit) {

    /** A bucket: {@code burst} requests at once, {@code perSecond} in the long run. */
    public record Rate(@DefaultValue("200") int burst, @DefaultValue("100") int perSecond) {
    }

    /** Opens when {@code failurePercent} of the last {@code window} calls (at least {@code minimum}) failed. */
    public record Circuit(@DefaultValue("20") int window, @DefaultValue("10") int minimum,
                          @DefaultValue("50") int failurePercent, @DefaultValue("5s") Duration openFor) {
    }
}
