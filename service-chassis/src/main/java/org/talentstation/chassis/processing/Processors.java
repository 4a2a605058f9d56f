package org.talentstation.chassis.processing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.context.SmartLifecycle;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.NotifyingEventStore;

/** Starts, stops and reports on every processor of the service. */
public final class Processors implements SmartLifecycle {

    private final NotifyingEventStore store;
    private final TransactionManager transactions;
    private final TokenStore viewTokens;
    private final TokenStore ownTokens;
    private final StoredPlaces viewPlaces;
    private final PositionFence fence;
    private final ParkedEvents parked;
    private final ProcessingProperties properties;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService workers;
    private final ScheduledExecutorService publishing;
    private final Map<String, PooledStreamingEventProcessor> running = new LinkedHashMap<>();
    private final Map<String, Processor.Kind> kinds = new LinkedHashMap<>();
    private final Map<String, ReactionHandler> handlers = new LinkedHashMap<>();
    private volatile boolean started;

    public Processors(List<Processor> processors, NotifyingEventStore store, TransactionManager transactions,
                      TokenStore viewTokens, TokenStore ownTokens, StoredPlaces viewPlaces, Consumer<String> viewGate,
                      ParkedEvents parked, ProcessingProperties properties) {
        this.store = store;
        this.transactions = transactions;
        this.viewPlaces = viewPlaces;
        this.fence = new PositionFence(viewPlaces);
        this.viewTokens = FlushingTokenStore.over(viewTokens, fence, viewGate);
        this.ownTokens = FlushingTokenStore.over(ownTokens, PositionFence.open(), processor -> { });
        this.parked = parked;
        this.properties = properties;
        this.coordinator = pool("coordinator", 2);
        this.workers = pool("worker", properties.workers());
        this.publishing = pool("publisher", 1);
        for (Processor processor : processors) {
            if (running.put(processor.name(), build(processor)) != null) {
                throw new IllegalStateException("Two processors are named " + processor.name());
            }
            kinds.put(processor.name(), processor.kind());
        }
    }

    private PooledStreamingEventProcessor build(Processor processor) {
        boolean publisher = processor.kind() == Processor.Kind.PUBLISHER;
        return PooledStreamingEventProcessor.builder()
                .name(processor.name())
                .eventHandlerInvoker(invoker(processor))
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(store)
                .tokenStore(processor.kind() == Processor.Kind.VIEW ? viewTokens : ownTokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(publisher ? publishing : workers)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .batchSize(processor.kind() == Processor.Kind.AUTOMATION ? 1 : properties.batchSize())
                .tokenClaimInterval(properties.claimTimeout().toMillis() / 2)
                .claimExtensionThreshold(properties.claimTimeout().toMillis() / 3)
                .enableCoordinatorClaimExtension()
                .build();
    }

    private EventHandlerInvoker invoker(Processor processor) {
        var handler = new ReactionHandler(processor);
        handlers.put(processor.name(), handler);
        if (processor.kind() == Processor.Kind.PUBLISHER) {
            return SimpleEventHandlerInvoker.builder().eventHandlers(handler)
                    .listenerInvocationErrorHandler((e, event, h) -> { throw e; })
                    .sequencingPolicy(new PerAggregate()).build();
        }
        return parked.invoker(processor.name(), processor.kind(), handler);
    }

    @Override
    public void start() {
        store.start();
        started = true;
        if (properties.autoStart()) {
            running.values().forEach(PooledStreamingEventProcessor::start);
            parked.start();
        }
    }

    @Override
    public void stop() {
        parked.stop();
        var stopping = new ArrayList<java.util.concurrent.CompletableFuture<Void>>();
        running.values().forEach(p -> stopping.add(p.shutdownAsync()));
        stopping.forEach(f -> f.exceptionally(e -> null).orTimeout(10, TimeUnit.SECONDS).exceptionally(e -> null).join());
        List.of(coordinator, workers, publishing).forEach(ScheduledExecutorService::shutdownNow);
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public int getPhase() {
        return 1_000; // after the stores, before the web server takes requests
    }

    public Optional<PooledStreamingEventProcessor> find(String name) {
        return Optional.ofNullable(running.get(name));
    }

    public List<String> names() {
        return List.copyOf(running.keySet());
    }

    public Processor.Kind kindOf(String name) {
        return kinds.get(name);
    }

    /** How often the processor handled an event in this process, tries of parked ones included. */
    public long handled(String name) {
        return handlers.get(name).handled();
    }

    /** How often the processor could not handle an event in this process, each try counted. */
    public long failures(String name) {
        return handlers.get(name).failed();
    }

    /** Whether the processor has seen the position, waiting at most {@code millis}. */
    public boolean await(String processor, long position, long millis) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (!hasSeen(processor, position)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(isHeldHere(processor) ? 1_000_000 : 20_000_000);
        }
        return true;
    }

    /** Whether the processor has seen the position, here or in another instance. */
    public boolean hasSeen(String processor, long position) {
        PooledStreamingEventProcessor p = running.get(processor);
        if (p == null) {
            return false;
        }
        if (position <= 0) {
            return true; // before the first event
        }
        Collection<EventTrackerStatus> here = p.processingStatus().values();
        if (!here.isEmpty()) {
            return here.stream().allMatch(s -> LogPositions.covers(s.getTrackingToken(), position)) && fence.isIntact(processor);
        }
        List<TrackingToken> stored = kinds.get(processor) == Processor.Kind.VIEW ? viewPlaces.of(processor) : List.of();
        return !stored.isEmpty() && stored.stream().allMatch(token -> LogPositions.covers(token, position));
    }

    /** Whether this instance processes it, and no other. */
    public boolean isHeldHere(String processor) {
        PooledStreamingEventProcessor p = running.get(processor);
        return p != null && !p.processingStatus().isEmpty();
    }

    /** Whether any of them can't reach its store or the log and waits to try again. */
    boolean isFailing() {
        return running.values().stream().anyMatch(PooledStreamingEventProcessor::isError);
    }

    /** Gives the processor up for another instance to take; this one does not take it back before {@code pause} is over. */
    void release(String processor, Duration pause) {
        PooledStreamingEventProcessor p = running.get(processor);
        p.processingStatus().keySet().forEach(segment -> p.releaseSegment(segment, pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** The lowest position that every claimed segment has reached; -1 when nothing is claimed here. */
    public long position(String processor) {
        return running.get(processor).processingStatus().values().stream()
                .mapToLong(s -> LogPositions.highest(s.getTrackingToken())).min().orElse(-1);
    }

    private static ScheduledExecutorService pool(String name, int threads) {
        return Executors.newScheduledThreadPool(threads, Thread.ofPlatform().name("log-" + name + "-", 0).daemon(true).factory());
    }
}
