package org.talentstation.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the gateway leads to ({@code talentstation.gateway.*}); a new service is an entry here, not code.
 *
 * @param services    by path name: {@code station} serves {@code /station/v1/**}
 * @param publicPaths GET paths of services that need no token
 * @param corsOrigins origins whose pages may call; none by default
 */
@ConfigurationProperties("talentstation.gateway")
public record GatewaySettings(Map<String, Service> services, @DefaultValue List<String> publicPaths,
                              @DefaultValue List<String> corsOrigins) {

    public GatewaySettings {
        if (services == null || services.isEmpty()) {
            throw new IllegalArgumentException("talentstation.gateway.services 不能为空");
        }
    }

    /** One service: the address of each of its instances, and the Chinese name that a person reads when none answers. */
    public record Service(List<URI> url, String title) {
        public Service {
            if (url == null || url.isEmpty()) {
                throw new IllegalArgumentException("没有给出服务地址：" + title);
            }
            for (URI one : url) {
                if (one.getHost() == null || !Set.of("http", "https").contains(one.getScheme())) {
                    throw new IllegalArgumentException("服务地址必须是完整的 http(s) 地址：" + one);
                }
            }
        }
    }
}
