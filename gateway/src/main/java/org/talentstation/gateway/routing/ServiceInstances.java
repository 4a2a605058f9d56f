package org.talentstation.gateway.routing;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The instances of each service, by its path name. */
@Component
public final class ServiceInstances {

    private final Map<String, Instances> byService;

    ServiceInstances(GatewaySettings settings) {
        this.byService = settings.services().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, service -> new Instances(service.getValue().url())));
    }

    public Instances of(String service) {
        return byService.get(service);
    }
}
