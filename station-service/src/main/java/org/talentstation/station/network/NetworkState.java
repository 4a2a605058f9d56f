package org.talentstation.station.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.network.NetworkEvent.*;

/**
 * What a station's network remembers in order to decide. Refuses NETWORK_SHUT, RESOURCE_UNKNOWN, RESOURCE_NOT_OFFERED,
 * LINK_UNKNOWN and NODE_ALREADY_LINKED.
 */
public final class NetworkState {

    private final Map<String, SharedResource> offered = new LinkedHashMap<>();
    private final Set<String> resources = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final Map<String, NetworkLink> linked = new LinkedHashMap<>();
    private Place place;
    private boolean shut;

    void evolve(NetworkEvent event) {
        switch (event) {
            case ResourceShared e -> {
                resources.add(e.resource().resourceId());
                offered.put(e.resource().resourceId(), e.resource());
            }
            case ResourceChanged e -> offered.put(e.resource().resourceId(), e.resource());
            case ResourceWithdrawn e -> offered.remove(e.resourceId());
            case NodeLinked e -> {
                links.add(e.link().linkId());
                linked.put(e.link().linkId(), e.link());
            }
            case NodeUnlinked e -> linked.remove(e.linkId());
            case NetworkShut e -> shut = true;
            case NetworkReopened e -> shut = false;
            case NetworkHandedOver e -> place = e.place();
        }
    }

    void mustBeOpen() {
        if (shut) {
            throw Refusal.state("NETWORK_SHUT", null, "驿站称号已失去，不能再登记共享资源和网络联络。");
        }
    }

    boolean shut() {
        return shut;
    }

    boolean isOffered(String resourceId) {
        if (!resources.contains(resourceId)) {
            throw Refusal.notFound("RESOURCE_UNKNOWN", "该驿站没有编号为%s的共享资源。".formatted(resourceId));
        }
        return offered.containsKey(resourceId);
    }

    SharedResource offered(String resourceId) {
        if (!isOffered(resourceId)) {
            throw Refusal.state("RESOURCE_NOT_OFFERED", null, "该资源已经撤回，请重新登记提供。");
        }
        return offered.get(resourceId);
    }

    boolean isLinked(String linkId) {
        if (!links.contains(linkId)) {
            throw Refusal.notFound("LINK_UNKNOWN", "该驿站没有编号为%s的网络联络。".formatted(linkId));
        }
        return linked.containsKey(linkId);
    }

    void mustNotBeLinkedWith(NetworkLink link) {
        if (linked.values().stream().anyMatch(link::sameNodeAs)) {
            throw Refusal.state("NODE_ALREADY_LINKED", null, "本站已经登记与%s“%s”的联络。".formatted(link.kindName(), link.node())).inField("node");
        }
    }

    /** Where the last handover put it, or null where there was none. */
    Place handedTo() {
        return place;
    }

    /** Every resource and link ever entered, sorted, so that the same history gives the same list. */
    List<String> entries() {
        return Stream.concat(resources.stream(), links.stream()).sorted().toList();
    }

    /** What ends with the title, each by the event that also ends it by hand. */
    List<NetworkEvent> endings(String networkId, String cause, LocalDate on) {
        Stream<NetworkEvent> withdrawn = offered.keySet().stream().map(id -> new ResourceWithdrawn(networkId, id, cause, on));
        Stream<NetworkEvent> unlinked = linked.keySet().stream().map(id -> new NodeUnlinked(networkId, id, cause, on));
        return Stream.concat(withdrawn, unlinked).toList();
    }
}
