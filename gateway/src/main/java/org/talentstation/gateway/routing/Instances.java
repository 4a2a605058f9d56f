package org.talentstation.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The instances of one service, taken in turn. One that could not be reached comes last for a while, so that nobody waits for it. */
public final class Instances {

    private static final long AWAY_NANOS = Duration.ofSeconds(2).toNanos();

    private final List<URI> addresses;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<URI, Long> awaySince = new ConcurrentHashMap<>();

    Instances(List<URI> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    /** All of them, in the order to try. */
    public List<URI> inTurn() {
        if (addresses.size() == 1) {
            return addresses;
        }
        List<URI> order = new ArrayList<>(addresses);
        Collections.rotate(order, -Math.floorMod(turn.getAndIncrement(), order.size()));
        order.sort(Comparator.comparing(this::isAway));
        return order;
    }

    void notReached(URI address) {
        awaySince.put(address, System.nanoTime());
    }

    void reached(URI address) {
        awaySince.remove(address);
    }

    private boolean isAway(URI address) {
        Long since = awaySince.get(address);
        return since != null && System.nanoTime() - since < AWAY_NANOS;
    }
}
